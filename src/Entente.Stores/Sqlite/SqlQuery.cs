using System.Globalization;
using System.Text;
using Entente.Ledger;
using Entente.Time;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

/// <summary>A query put together from conditions; what users typed only ever goes in as a parameter.</summary>
internal sealed class SqlQuery(string select)
{
    private readonly StringBuilder _sql = new(select);
    private readonly List<object> _values = [];
    private bool _hasWhere;

    public SqlQuery Where(string condition, params object[] values)
    {
        var names = values.Select((_, i) => (object)Name(_values.Count + i)).ToArray();
        _sql.Append(_hasWhere ? " and " : " where ")
            .Append(CultureInfo.InvariantCulture, $"{string.Format(CultureInfo.InvariantCulture, condition, names)}");
        _values.AddRange(values);
        _hasWhere = true;
        return this;
    }

    /// <summary>Only documents that surely were out on the last day asked for.</summary>
    public SqlQuery KnownOn(Edtf? time) =>
        time is null ? this : Where("d.stated_last <= {0}", DayRange.Of(time).Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public SqlQuery Group(string columns) => Append($" group by {columns}");

    public SqlQuery Order(string columns) => Append($" order by {columns}");

    public SqlQuery Page(int skip, int? take) =>
        take is null && skip == 0 ? this : Append(string.Create(CultureInfo.InvariantCulture, $" limit {take ?? -1} offset {skip}"));

    /// <summary>The words as FTS5 reads them: each quoted, so that none of its operators is left.</summary>
    public static string Match(string words, bool beginnings) => Match(SearchWords.Parse(words), beginnings);

    /// <summary>The same of terms.</summary>
    public static string Match(IReadOnlyList<SearchTerm> terms, bool beginnings) =>
        terms.Count == 0
            ? "\"\""
            : string.Join(
                ' ',
                terms.Select(t => $"\"{t.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"{(beginnings || t.IsBeginning ? "*" : "")}")
            );

    public SqliteCommand Command(SqliteConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = _sql.ToString();
        for (var i = 0; i < _values.Count; i++)
            command.Parameters.AddWithValue(Name(i), _values[i]);
        return command;
    }

    private SqlQuery Append(string text)
    {
        _sql.Append(text);
        return this;
    }

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"$p{i}");
}
