using System.Globalization;
using Entente.Documents;
using Entente.Facts;
using Entente.Ledger;
using Entente.Time;
using Microsoft.Data.Sqlite;

namespace Entente.Stores.Sqlite;

public sealed partial class SqliteLedger
{
    private const string DocumentColumns = """
        select d.id, d.name, d.edition, d.sha256, d.location, d.retrieved, d.title, d.work, d.publisher, d.stated, d.language, d.url,
            r.program, r.rules, r.at, (select count(*) from fact f where f.document = d.key and f.state = 1)
        from document d
        join reading g on g.key = (select max(key) from reading where document = d.key)
        join run r on r.key = g.run
        """;

    // Of several rows with one id: the one that is listed, then one that is rejected or replaced, then the latest that is no longer found.
    private const string TheOneToShow = "max(((4 - f.state) % 4) << 50 | f.key)";

    /// <inheritdoc/>
    public LedgerState State =>
        Rows(
                new SqlQuery("select ifnull((select max(key) from reading), 0), ifnull((select max(number) from review), 0)"),
                static row => new LedgerState(row.GetInt64(0), row.GetInt64(1))
            )
            .Single();

    /// <inheritdoc/>
    public IReadOnlyList<string> DocumentsSince(LedgerState earlier) =>
        [
            .. Rows(
                // An undoing names no document: those of what it undoes, which may be an undoing itself, are meant.
                new SqlQuery("select d.id from document d")
                    .Where(
                        """
                        d.key in (
                            with recursive given (number) as (
                                select number from review where number > {0}
                                union
                                select r.undoes from review r join given g on g.number = r.number where r.undoes is not null
                            )
                            select document from reading where key > {1}
                            union select r.document from review r join given g on g.number = r.number where r.document is not null
                            union select r.other_document from review r join given g on g.number = r.number where r.other_document is not null
                        )
                        """,
                        earlier.Reviews,
                        earlier.Readings
                    )
                    .Order("d.key"),
                static row => row.GetString(0)
            ),
        ];

    /// <inheritdoc/>
    public LedgerDocument? FindDocument(string id) =>
        Rows(new SqlQuery(DocumentColumns).Where("d.id = {0}", id), ReadDocument).FirstOrDefault();

    /// <inheritdoc/>
    public DocumentText? FindText(string id) =>
        Rows(new SqlQuery("select text from document d").Where("d.id = {0}", id), static row => new DocumentText(row.GetString(0)))
            .FirstOrDefault();

    /// <inheritdoc/>
    public IEnumerable<LedgerDocument> Documents(DocumentFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = new SqlQuery(DocumentColumns).KnownOn(filter.KnownOn);
        if (filter.About is not null)
            query.Where(
                "d.key in (select rowid from document_words where words match {0})",
                SqlQuery.Match(filter.About, beginnings: true)
            );
        return Rows(query.Order("d.key").Page(filter.Skip, filter.Take), ReadDocument);
    }

    /// <inheritdoc/>
    public IEnumerable<Fact> Facts(FactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var order =
            filter.Order == FactOrder.Newest
                ? "f.holds_first is null, f.holds_first desc, f.holds_last desc, f.document, f.ordinal"
                : "f.document, f.ordinal";
        return Rows(FactQuery("select f.line, f.id", filter).Order(order).Page(filter.Skip, filter.Take), ReadFact);
    }

    /// <inheritdoc/>
    public int Count(FactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Rows(FactQuery("select count(*)", filter), static row => row.GetInt32(0)).Single();
    }

    /// <inheritdoc/>
    public IReadOnlyList<KindCount> CountByKind(FactFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var counts = Rows(
            FactQuery("select f.kind, count(*)", filter).Group("f.kind"),
            static row => new KindCount(row.GetString(0), row.GetInt32(1))
        );
        var places = FactKinds.All.Select((k, i) => (k.Name, i)).ToDictionary(k => k.Name, k => k.i, StringComparer.Ordinal);
        return [.. counts.OrderBy(c => places.GetValueOrDefault(c.Kind, int.MaxValue)).ThenBy(c => c.Kind, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Fact> FactsById(string beginning, int take)
    {
        ArgumentException.ThrowIfNullOrEmpty(beginning);
        // An id given whole is that fact, even where other ids begin with it; what is said today comes before what was said once.
        return Found(query => query.Where("f.id = {0}", beginning)) is { Count: > 0 } whole ? whole
            : Found(query => Beginning(query).Where("f.state <> 0")) is { Count: > 0 } today ? today
            : Found(Beginning);

        SqlQuery Beginning(SqlQuery query) => query.Where("f.id >= {0}", beginning).Where("f.id < {0}", beginning + "\U0010FFFF");

        IReadOnlyList<Fact> Found(Func<SqlQuery, SqlQuery> with) =>
            [
                .. Rows(
                    with(new SqlQuery($"select f.line, f.id, {TheOneToShow} from fact f"))
                        .Group("f.document, f.id")
                        .Order("f.id, f.document")
                        .Page(0, take),
                    ReadFact
                ),
            ];
    }

    /// <inheritdoc/>
    public IEnumerable<SearchHit> Search(SearchFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (query, order) = SearchQuery(filter);
        query.KnownOn(filter.KnownOn);
        if (filter.Document is not null)
            query.Where("d.id = {0}", filter.Document);
        var rows = Rows(
            filter.Only is null ? query.Order(order).Page(filter.Skip, filter.Take) : query.Order(order),
            static row =>
                (
                    Key: row.GetInt64(0),
                    Id: row.GetString(1),
                    Stated: row.IsDBNull(2) ? null : row.GetString(2),
                    Span: new TextSpan(row.GetInt32(3), row.GetInt32(4))
                )
        );
        if (filter.Only is { } only)
            rows = rows.Where(row => only(row.Id, row.Span)).Skip(filter.Skip).Take(filter.Take ?? int.MaxValue);
        (string Id, DocumentText Text)? last = null;
        foreach (var row in rows)
        {
            if (last?.Id != row.Id)
                last = (row.Id, FindText(row.Id)!);
            var facts = Rows(
                new SqlQuery("select f.line, f.id from fact f")
                    .Where("f.document = {0}", row.Key)
                    .Where("f.state = 1")
                    .Where("f.span_start < {0}", row.Span.End)
                    .Where("f.span_end > {0}", row.Span.Start)
                    .Order("f.ordinal"),
                ReadFact
            );
            yield return new SearchHit(
                row.Id,
                row.Stated is null ? null : Edtf.Parse(row.Stated),
                new Evidence(row.Span, last.Value.Text.Quote(row.Span)),
                [.. facts]
            );
        }
    }

    // The index of words parts them at blanks: where a script sets none, words are looked for in the sentences themselves.
    private static (SqlQuery Query, string Order) SearchQuery(SearchFilter filter)
    {
        const string Columns = "select d.key, d.id, d.stated, s.span_start, s.span_end";
        var terms = SearchWords.Parse(filter.Words);
        if (!terms.Any(t => SearchWords.IsWithoutBlanks(t.Text)))
            return (
                new SqlQuery(
                    $"{Columns} from sentence_words w join sentence s on s.key = w.rowid join document d on d.key = s.document"
                ).Where("w.words match {0}", SqlQuery.Match(terms, beginnings: false)),
                "rank, w.rowid"
            );
        var query = new SqlQuery($"{Columns} from sentence s join document d on d.key = s.document");
        foreach (var term in terms.Where(t => SearchWords.IsWithoutBlanks(t.Text)))
            query
                .Where("instr(d.text, {0}) > 0", term.Text)
                .Where("instr(substr(d.text, s.span_start + 1, s.span_end - s.span_start), {0}) > 0", term.Text);
        var others = terms.Where(t => !SearchWords.IsWithoutBlanks(t.Text)).ToList();
        if (others.Count > 0)
            query.Where("s.key in (select rowid from sentence_words where words match {0})", SqlQuery.Match(others, beginnings: false));
        return (query, "s.key");
    }

    private static SqlQuery FactQuery(string select, FactFilter filter)
    {
        var state = filter.Rejected ? (int)FactState.Rejected : (int)FactState.Listed;
        var from = $"{select} from fact f join document d on d.key = f.document";
        SqlQuery query;
        if (filter.ReadBy is { } moment)
            // A corrected fact is made when a review is given, any other when it is first read.
            query = new SqlQuery($"{from} join reading g on g.key = f.reading join run r on r.key = g.run")
                .Where("r.at <= {0}", Instant(moment))
                .Where(
                    "coalesce((select s.state from fact_state s where s.fact = f.key and s.at <= {0} order by s.key desc limit 1), f.corrects is null) = {1}",
                    Instant(moment),
                    state
                );
        else
            // In the text of the query, for the index of the facts that are listed.
            query = new SqlQuery(from).Where(string.Create(CultureInfo.InvariantCulture, $"f.state = {state}"));
        query.KnownOn(filter.KnownOn);
        if (filter.Kind is not null)
            query.Where("f.kind = {0}", filter.Kind);
        if (filter.Confidence.Count > 0)
            query.Where(
                $"f.confidence in ({string.Join(", ", filter.Confidence.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"{{{i}}}")))})",
                [.. filter.Confidence.Select(ConfidenceSteps.NameOf)]
            );
        if (filter.Document is not null)
            query.Where("d.id = {0}", filter.Document);
        foreach (var party in filter.Parties)
            query.Where("f.key in (select fact from fact_party where party = {0})", party);
        if (filter.About is not null)
            query.Where("f.key in (select rowid from fact_words where words match {0})", SqlQuery.Match(filter.About, beginnings: true));
        if (filter.AsOf is not null)
        {
            var days = DayRange.Of(filter.AsOf);
            query.Where("(f.holds is null or (f.holds_first <= {0} and f.holds_last >= {1}))", Day(days.Last), Day(days.First));
        }
        return query;
    }

    private Fact ReadFact(SqliteDataReader row)
    {
        try
        {
            return FactJson.Read(row.GetString(0));
        }
        catch (FormatException e)
        {
            throw new LedgerException(LedgerMessages.UnreadableFact(Path, row.GetString(1), e.Message), e);
        }
    }

    private static LedgerDocument ReadDocument(SqliteDataReader row)
    {
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        return new LedgerDocument
        {
            Id = row.GetString(0),
            Name = row.GetString(1),
            Edition = row.GetInt32(2),
            Source = new DocumentSource(row.GetString(3), row.GetString(4), InstantOf(row.GetString(5))),
            Metadata = new DocumentMetadata
            {
                Title = Text(6),
                Work = Text(7),
                Publisher = Text(8),
                Date = Text(9) is { } date ? Edtf.Parse(date) : null,
                Language = Text(10),
                Url = Text(11),
            },
            Run = new ExtractionRun(row.GetString(12), row.GetString(13), InstantOf(row.GetString(14))),
            Facts = row.GetInt32(15),
        };
    }

    private IEnumerable<T> Rows<T>(SqlQuery query, Func<SqliteDataReader, T> read)
    {
        using var command = query.Command(_connection);
        using var reader = Guarded(command.ExecuteReader);
        while (Guarded(reader.Read))
            yield return read(reader);
    }

    private T Guarded<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (SqliteException e)
        {
            throw SqliteFailure.Of(Path, e);
        }
    }
}
