using Entente.Answers;
using Entente.Differences;
using Entente.Exports;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Ledger;
using Entente.Readers;
using Entente.Reconciliation;
using Entente.Tables;
using static Entente.Web.Api.ApiParameters;

namespace Entente.Web.Api;

/// <summary>Answers each question of the interface with the queries that the pages use.</summary>
internal static class ApiAnswers
{
    public static ApiAnswer Documents(ApiRequest request) =>
        ApiAnswer.List(
            request.Words(About) is { } about
                ? request.Ask(l => l.Documents(new DocumentFilter { About = about, KnownOn = request.Asked.KnownOn }).ToList())
                : request.Record.Documents,
            d => DocumentJson.Line(d),
            RecordCsv.Write
        );

    public static ApiAnswer Document(ApiRequest request) => ApiAnswer.One(DocumentJson.Line(OneDocument(request)));

    public static ApiAnswer Text(ApiRequest request)
    {
        var id = OneDocument(request).Id;
        return ApiAnswer.Text(request.Ask(l => l.FindText(id))!.Value, "text/plain");
    }

    public static ApiAnswer Passages(ApiRequest request)
    {
        var id = OneDocument(request).Id;
        var (text, passages) = request.Ask(l => (l.FindText(id)!, l.FindPassages(id)));
        return ApiAnswer.List(
            passages ?? throw ApiException.NotFound($"An earlier version of the program did not keep the passages of document {id}."),
            p => DocumentJson.Line(p, text),
            (writer, some) => LedgerCsv.Write(writer, some, text)
        );
    }

    public static ApiAnswer Readings(ApiRequest request)
    {
        var id = OneDocument(request).Id;
        return ApiAnswer.List(request.Ask(l => l.Readings(id)), DocumentJson.Line, LedgerCsv.Write);
    }

    public static ApiAnswer Facts(ApiRequest request)
    {
        var filter = request.Filter();
        var standings = request.List(ApiParameters.Standings);
        if (request.Time(AsOf) is { } asOf)
            return StandingsOf(request, filter with { AsOf = asOf }, standings);
        if (standings.Count > 0)
            throw ApiException.Wrong(
                ApiParameters.Standings.Name,
                "standing needs the date on which facts stand so: as-of=2026-01-31, for example."
            );
        return ApiAnswer.Part(
            request.Ask(l => l.Count(filter)),
            (skip, take) => request.Ask(l => l.Facts(filter with { Skip = skip, Take = take == int.MaxValue ? null : take }).ToList()),
            FactJson.Write,
            Csv.Write
        );
    }

    public static ApiAnswer Fact(ApiRequest request) => ApiAnswer.One(FactJson.Write(OneFact(request).Fact));

    public static ApiAnswer History(ApiRequest request) => ApiAnswer.One(HistoryJson.Line(OneFact(request)));

    public static ApiAnswer Explanation(ApiRequest request)
    {
        var history = OneFact(request);
        var fact = history.AsRead ?? history.Fact;
        var explained = request.Ask(l => FactExplanation.Of(l, fact));
        return explained.Sentence is { } sentence
            ? ApiAnswer.One(ExplanationJson.Of(fact.Document, [sentence]))
            : throw ApiException.NotFound(explained.Message);
    }

    public static ApiAnswer TopicOfFact(ApiRequest request)
    {
        var fact = OneFact(request).Fact;
        var listed = request.Record.WithId(fact.Id).FirstOrDefault(f => f.Document == fact.Document);
        return listed is not null && request.Record.TopicOf(listed) is { } topic
            ? ApiAnswer.One(RecordJson.Line(topic))
            : throw ApiException.NotFound($"Fact {fact.Id} has no topic: it is not listed, or not among what is asked for.");
    }

    public static ApiAnswer Topics(ApiRequest request) =>
        ApiAnswer.List(
            request.Words(Kind) is { } kind
                ? request.Record.Book(kind).Topics
                : [.. FactKinds.All.SelectMany(k => request.Record.Book(k.Name).Topics)],
            RecordJson.Line,
            RecordCsv.Write
        );

    public static ApiAnswer Topic(ApiRequest request)
    {
        var id = request.Path(ApiParameters.Topic);
        return request.Record.FindTopic(id) is { } topic
            ? ApiAnswer.One(RecordJson.Line(topic))
            : throw ApiException.NotFound($"The ledger has no topic \"{id}\". {ApiOperations.Prefix}/topics lists them.");
    }

    public static ApiAnswer Search(ApiRequest request)
    {
        var filter = new SearchFilter(request.Words(Words)!)
        {
            Document = request.Words(OfDocument) is { } id ? request.RequireDocument(id).Id : null,
            KnownOn = request.Asked.KnownOn,
        };
        return ApiAnswer.Part(
            null,
            (skip, take) => request.Ask(l => l.Search(filter with { Skip = skip, Take = take == int.MaxValue ? null : take }).ToList()),
            DocumentJson.Line,
            RecordCsv.Write
        );
    }

    public static ApiAnswer Timeline(ApiRequest request)
    {
        var within = request.Time(Within);
        var entries = TimelineAsked.Of(request.Record.InOrder, request.Words(Kind), request.Words(TypeOfEvent));
        return ApiAnswer.List(
            within is null ? entries : [.. entries.Where(e => e.On.MayOverlap(within))],
            RecordJson.Line,
            RecordCsv.Write
        );
    }

    public static ApiAnswer Agreements(ApiRequest request)
    {
        var asked = request.List(ApiParameters.Standings);
        var all = Answers.Agreements.Of(request.Record.Agreements(request.Asked.Day), request.Words(KindOfAgreement), standing: null);
        return ApiAnswer.List(
            asked.Count == 0 ? all : [.. all.Where(a => a.Standing is { } s && asked.Contains(Standing.NameOf(s.Kind)))],
            AnswerJson.Line,
            AnswerCsv.Write
        );
    }

    public static ApiAnswer Offices(ApiRequest request) =>
        ApiAnswer.List(
            Answers.Offices.With(
                request.Record.Offices,
                request.Words(Of),
                request.Words(About),
                request.Whole32(FromYear),
                request.Whole32(ToYear)
            ),
            AnswerJson.Line,
            AnswerCsv.Write
        );

    public static ApiAnswer Mechanisms(ApiRequest request) =>
        ApiAnswer.List(
            Answers.Spoken.Mechanisms(Spoken(request, Mechanism.Name), request.Words(KindOfMechanism), request.Words(About)),
            AnswerJson.Line,
            AnswerCsv.Write
        );

    public static ApiAnswer Memberships(ApiRequest request) =>
        ApiAnswer.List(Spoken(request, Membership.Name), AnswerJson.Line, AnswerCsv.Write);

    public static ApiAnswer Positions(ApiRequest request) =>
        ApiAnswer.List(
            request
                .Record.PositionsBy(request.Asked.AsOf)
                .With(request.Words(Holder), request.Words(Act), request.Flag(HasDeadline), request.Words(About)),
            FactJson.Write,
            Csv.Write
        );

    public static ApiAnswer Figures(ApiRequest request) =>
        ApiAnswer.List(
            Vintages.With(request.Flag(Moved) ? request.Record.Moved : request.Record.Measures, request.Words(About)),
            RecordJson.Line,
            RecordCsv.Write
        );

    public static ApiAnswer Due(ApiRequest request)
    {
        var all = request.Record.Due(request.Asked.Day);
        var items = request.Flag(Past) ? all : [.. all.Where(i => !i.IsPast)];
        return request.Type == "text/calendar"
            ? ApiAnswer.Text(DueCalendar.Write(items, request.Now), "text/calendar")
            : ApiAnswer.List(items, RecordJson.Line, RecordCsv.Write);
    }

    public static ApiAnswer Disagreements(ApiRequest request)
    {
        var kind = request.Words(Kind);
        return ApiAnswer.List(
            kind is null ? request.Record.Disagreements : [.. request.Record.Disagreements.Where(d => d.Topic.Kind == kind)],
            RecordJson.Line,
            RecordCsv.Write
        );
    }

    public static ApiAnswer Changes(ApiRequest request)
    {
        var filter = request.Filter();
        // Two documents or dates are compared once; what is asked of the change is asked of its facts.
        var changes = request.Record.Changes(request.Ask(l => Compared(request, l)), id => request.Ask(l => l.FindText(id)));
        bool IsAsked(Fact fact) =>
            (filter.Kind is null || fact.Kind == filter.Kind)
            && (filter.Confidence.Count == 0 || filter.Confidence.Contains(fact.Confidence));
        return ApiAnswer.List(
            filter.Kind is null && filter.Confidence.Count == 0 ? changes : [.. changes.Where(c => IsAsked((c.Later ?? c.Earlier)!))],
            RecordJson.Line,
            RecordCsv.Write
        );
    }

    public static ApiAnswer Differences(ApiRequest request)
    {
        var differences = request.Ask(l =>
            Compared(request, l).Documents is { } documents
                ? TextDifference.Between(l.FindText(documents.Earlier.Id)!, l.FindText(documents.Later.Id)!)
                : throw ApiException.Wrong(
                    From.Name,
                    "Dates have no text: name two documents, or a work of which the last two editions are compared."
                )
        );
        return ApiAnswer.List(differences, LedgerJson.Line, LedgerCsv.Write);
    }

    public static ApiAnswer Reviews(ApiRequest request)
    {
        var (inForce, withoutFact) = (request.Flag(InForce), request.Flag(WithoutFact));
        var reviews = request.Ask(l => l.Reviews(withUndone: !inForce && !withoutFact));
        return ApiAnswer.List(withoutFact ? [.. reviews.Where(r => r.IsWithoutFact)] : reviews, ReviewJson.Line, RecordCsv.Write);
    }

    public static ApiAnswer Parties(ApiRequest request) => ApiAnswer.List(request.Whole.Parties, LedgerJson.Party, LedgerCsv.Parties);

    public static ApiAnswer Kinds(ApiRequest request) =>
        ApiAnswer.List([.. FactKinds.All.Select(k => k.Name)], LedgerJson.Kind, LedgerCsv.Kinds);

    public static ApiAnswer State(ApiRequest request) => ApiAnswer.One(LedgerJson.State(request.Whole));

    private static IReadOnlyList<Spoken> Spoken(ApiRequest request, string kind) =>
        Answers.Spoken.By(request.Record.SpokenOf(kind), request.Asked.Day);

    private static LedgerDocument OneDocument(ApiRequest request) => request.RequireDocument(request.Path(ApiParameters.Document));

    private static FactHistory OneFact(ApiRequest request)
    {
        var document = OneDocument(request).Id;
        var fact = request.Path(ApiParameters.Fact);
        return request.Ask(l => l.FindHistory(document, fact))
            ?? throw ApiException.NotFound(
                $"Document {document} has no fact \"{fact}\". {ApiOperations.Prefix}/facts?document={Uri.EscapeDataString(document)} lists its facts."
            );
    }

    private static Compared Compared(ApiRequest request, ILedgerView ledger)
    {
        var compared = Answers.Compared.Of(ledger, request.Words(From)!, request.Words(To));
        return compared.Problem is { } problem ? throw ApiException.NotFound(problem) : compared;
    }

    // What the record has at hand; only what this ledger said earlier, and words, are looked up.
    private static ApiAnswer StandingsOf(ApiRequest request, FactFilter filter, IReadOnlyList<string> asked)
    {
        var kinds = Enum.GetValues<StandingKind>().Where(k => asked.Contains(Standing.NameOf(k))).ToList();
        if (filter.ReadBy is not null || filter.Rejected)
            return ApiAnswer.List(request.Ask(l => Answers.Standings.On(l, filter, kinds).ToList()), RecordJson.Line, RecordCsv.Write);
        var named = filter.About is null ? null : request.Ask(l => l.Facts(filter with { AsOf = null }).Select(FactKey.Of).ToHashSet());
        return ApiAnswer.List(
            [
                .. (filter.Kind is { } kind ? [kind] : FactKinds.All.Select(k => k.Name))
                    .SelectMany(k => request.Record.StandingsOn(DayRange.Of(filter.AsOf!).Last, k))
                    .Where(s => kinds.Count == 0 || kinds.Contains(s.Standing.Kind))
                    .Where(s => filter.Confidence.Count == 0 || filter.Confidence.Contains(s.Fact.Confidence))
                    .Where(s => filter.Document is null || s.Fact.Document == filter.Document)
                    .Where(s => named is null || named.Contains(FactKey.Of(s.Fact))),
            ],
            RecordJson.Line,
            RecordCsv.Write
        );
    }
}
