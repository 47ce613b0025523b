using static Entente.Web.Api.ApiParameters;

namespace Entente.Web.Api;

/// <summary>All that one may ask, in the order of the description. A new question is a line here and a schema in <see cref="ApiSchemas"/>.</summary>
public static class ApiOperations
{
    /// <summary>The beginning of every address.</summary>
    public const string Prefix = "/api/v1";

    private static readonly ApiParameter[] Asked = [Between, KnownOn];

    /// <summary>The questions.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        List("/documents", "Documents", "documents", "The documents.", "Document", ApiAnswers.Documents, [About, KnownOn]),
        One("/documents/{document}", "Documents", "document", "A document, without its text.", "Document", ApiAnswers.Document, [Document]),
        new("/documents/{document}/text", "Documents", "documentText", "A document's text, verbatim.", null, ApiAnswers.Text)
        {
            Parameters = [Document],
            Types = [("text", "text/plain")],
        },
        List(
            "/documents/{document}/passages",
            "Documents",
            "passages",
            "The passages of a document's text, in order.",
            "Passage",
            ApiAnswers.Passages,
            [Document]
        ),
        List(
            "/documents/{document}/readings",
            "Documents",
            "readings",
            "The readings of a document, oldest first.",
            "Reading",
            ApiAnswers.Readings,
            [Document]
        ),
        List(
            "/facts",
            "Facts",
            "facts",
            "The facts; with as-of, how each stands on that date.",
            "FactOrStanding",
            ApiAnswers.Facts,
            [Kind, Between, Confidence, About, OfDocument, StandingAsOf, Standings, KnownOn, ReadBy, Rejected, Order]
        ),
        One(
            "/facts/{document}/{fact}",
            "Facts",
            "fact",
            "A fact, also one that was rejected, corrected or is no longer found.",
            "Fact",
            ApiAnswers.Fact,
            [Document, Fact]
        ),
        One(
            "/facts/{document}/{fact}/history",
            "Facts",
            "factHistory",
            "What readings and reviews made of a fact.",
            "History",
            ApiAnswers.History,
            [Document, Fact]
        ),
        One(
            "/facts/{document}/{fact}/explanation",
            "Facts",
            "factExplanation",
            "How a fact was found: its sentence as it was read, the rule, and why its confidence is what it is.",
            "Explanation",
            ApiAnswers.Explanation,
            [Document, Fact]
        ),
        One(
            "/facts/{document}/{fact}/topic",
            "Facts",
            "factTopic",
            "The topic of a fact.",
            "Topic",
            ApiAnswers.TopicOfFact,
            [Document, Fact, .. Asked]
        ),
        List("/topics", "Facts", "topics", "Which facts are comparable, and why.", "Topic", ApiAnswers.Topics, [Kind, .. Asked]),
        One("/topics/{topic}", "Facts", "topic", "A topic.", "Topic", ApiAnswers.Topic, [Topic, .. Asked]),
        List(
            "/search",
            "Facts",
            "search",
            "Sentences with all the words, best first. Nobody counts them in advance: the total is null.",
            "Sentence",
            ApiAnswers.Search,
            [Words, OfDocument, KnownOn]
        ),
        List(
            "/timeline",
            "Record",
            "timeline",
            "The relationship in order, each thing once.",
            "TimelineEntry",
            ApiAnswers.Timeline,
            [Within, Kind, TypeOfEvent, .. Asked]
        ),
        List(
            "/agreements",
            "Record",
            "agreements",
            "Agreements with their terms, and how they stand on the date; those signed first first.",
            "Agreement",
            ApiAnswers.Agreements,
            [AsOf, KindOfAgreement, StandingsOnDay, .. Asked]
        ),
        List(
            "/figures",
            "Record",
            "figures",
            "Each measure with its values over stated time.",
            "Vintage",
            ApiAnswers.Figures,
            [About, Moved, .. Asked]
        ),
        List(
            "/offices",
            "Record",
            "offices",
            "Offices with the people who are stated to hold them.",
            "OfficeLine",
            ApiAnswers.Offices,
            [Of, About, FromYear, ToYear, .. Asked]
        ),
        List(
            "/mechanisms",
            "Record",
            "mechanisms",
            "Dialogues, programmes, partnerships and bodies, once each; what most documents speak of first.",
            "Spoken",
            ApiAnswers.Mechanisms,
            [AsOf, KindOfMechanism, About, .. Asked]
        ),
        List(
            "/memberships",
            "Record",
            "memberships",
            "Who is what in which organisation, once each.",
            "Spoken",
            ApiAnswers.Memberships,
            [AsOf, .. Asked]
        ),
        List(
            "/positions",
            "Record",
            "positions",
            "What the parties hold, want or will do, by holder and act; what was stated last first.",
            "Fact",
            ApiAnswers.Positions,
            [AsOf, Holder, Act, HasDeadline, About, .. Asked]
        ),
        List(
            "/due",
            "Record",
            "due",
            "Deadlines, ends of agreements and fixed dates, soonest first.",
            "DueItem",
            ApiAnswers.Due,
            [AsOf, Past, .. Asked]
        ) with
        {
            Types = [("json", ApiAnswer.Json), ("csv", ApiAnswer.Csv), ("ics", "text/calendar")],
        },
        List(
            "/disagreements",
            "Record",
            "disagreements",
            "Comparable facts of different sources that cannot both hold, the weightiest first.",
            "Disagreement",
            ApiAnswers.Disagreements,
            [Kind, .. Asked]
        ),
        List(
            "/changes",
            "Record",
            "changes",
            "What was revised, dropped and added between two documents, two dates or the last editions of a work.",
            "Change",
            ApiAnswers.Changes,
            [From, To, Kind, Between, Confidence]
        ),
        List(
            "/differences",
            "Record",
            "differences",
            "The words in which the texts of two documents differ.",
            "Difference",
            ApiAnswers.Differences,
            [From, To]
        ),
        List(
            "/reviews",
            "Reviews",
            "reviews",
            "What people said of the facts, oldest first.",
            "Review",
            ApiAnswers.Reviews,
            [InForce, WithoutFact]
        ),
        One(
            "/reviews",
            "Reviews",
            "addReview",
            "Says something of a fact, or of two, or undoes a review.",
            "Review",
            ApiReviews.Add,
            []
        ) with
        {
            Method = HttpMethod.Post,
            Status = 201,
            Body = "NewReview",
        },
        List(
            "/parties",
            "Ledger",
            "parties",
            "The parties that the facts are about, those of the most facts first.",
            "Party",
            ApiAnswers.Parties,
            []
        ),
        List("/kinds", "Ledger", "kinds", "The kinds of fact with their fields.", "Kind", ApiAnswers.Kinds, []),
        One("/state", "Ledger", "state", "The state of the ledger, and what reads it.", "State", ApiAnswers.State, []),
    ];

    private static ApiOperation One(
        string path,
        string group,
        string id,
        string does,
        string schema,
        Func<ApiRequest, ApiAnswer> answer,
        IReadOnlyList<ApiParameter> parameters
    ) => new(path, group, id, does, schema, answer) { Parameters = parameters };

    private static ApiOperation List(
        string path,
        string group,
        string id,
        string does,
        string schema,
        Func<ApiRequest, ApiAnswer> answer,
        IReadOnlyList<ApiParameter> parameters
    ) =>
        new(path, group, id, does, schema, answer)
        {
            Parameters = [.. parameters, Page, Size, Format],
            IsList = true,
            Types = [("json", ApiAnswer.Json), ("csv", ApiAnswer.Csv)],
        };
}
