using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Entente.Bench;

/// <summary>A report as a table to read, and as JSON.</summary>
internal static class ReportText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
    };

    public static string Json(Report report) => JsonSerializer.Serialize(report, Options) + "\n";

    public static string Table(Report report)
    {
        var text = new StringBuilder();
        Line(
            text,
            $"{report.Documents} documents, {report.DistinctMegabytes:F2} MB of UTF-8, repeated to {report.Megabytes:F1} MB; {report.Rounds} rounds, median"
        );
        Line(text, $"{report.Machine}; {(report.IsPinned ? "pinned to one core" : "not pinned to a core")}; {report.Date}");
        Line(text, $"");
        Line(text, $"{"", -36}{"MB/s", 9}{"per core", 10}{"slowest", 9}{"fastest", 9}{"of ceiling", 12}{"per CPU second", 16}");
        foreach (var row in report.Rows)
            Line(
                text,
                $"{row.Name, -36}{row.Median, 9:F1}{row.Median / row.Cores, 10:F1}{row.Slowest, 9:F1}{row.Fastest, 9:F1}{row.ToCeiling, 12:P0}{row.OfProcessor, 16:F1}"
            );
        Line(text, $"");
        Line(text, $"memory, {report.MemoryOf}");
        foreach (var quarter in report.Heap)
            Line(
                text,
                $"  heap after {quarter.Megabytes, 6:F1} MB of text   {quarter.HeapMegabytes, 8:+0.00;-0.00;0.00} MB above the start"
            );
        Line(text, $"  allocated for each MB of text {report.AllocatedPerMegabyte, 8:F2} MB");
        Line(text, $"  peak working set              {report.PeakWorkingSetMegabytes, 8:F0} MB, the corpus and its documents included");
        Line(text, $"");
        if (report.Facts.Count == 0)
            Line(text, $"facts: the extractor yields none yet ({report.Words:N0} words)");
        else
            Line(text, $"facts in {report.Words:N0} words");
        foreach (var kind in report.Facts)
            Line(text, $"  {kind.Kind, -14}{kind.Count, 8:N0}{kind.PerThousandWords, 9:F2} in 1,000 words");
        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
