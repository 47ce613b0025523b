using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Entente.Time;

namespace Entente.Facts;

/// <summary>Names facts: the same words read the same way have the same name, in every run and on every machine.</summary>
public static class FactId
{
    /// <summary>The first 12 hexadecimal digits of the SHA-256 of what makes the fact: document, span, kind, fields, time and parties.</summary>
    public static string Of(string document, Evidence evidence, FactBody body, Edtf? when, IReadOnlyList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(body);
        var text = new StringBuilder(256);
        text.Append(document)
            .Append('\n')
            .Append(evidence.Span.Start)
            .Append('-')
            .Append(evidence.Span.End)
            .Append('\n')
            .Append(body.Kind)
            .Append('\n');
        foreach (var field in body.Fields)
        {
            text.Append(field.Name).Append('=');
            if (field.Value is IReadOnlyList<string> list)
                text.AppendJoin('|', list);
            else
                text.Append(CultureInfo.InvariantCulture, $"{field.Value}");
            text.Append('\n');
        }
        text.Append(when).Append('\n').AppendJoin('|', parties);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 6));
    }
}
