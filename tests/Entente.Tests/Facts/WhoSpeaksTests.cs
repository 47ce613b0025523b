using Entente.Documents;
using Entente.Facts;
using Entente.Facts.Kinds;
using Entente.Time;
using Xunit;

namespace Entente.Tests.Facts;

/// <summary>Whom persons, "we" and "the three leaders" stand for, told by the document around the sentence.</summary>
public class WhoSpeaksTests
{
    private static readonly Extractor Extractor = new();

    [Theory]
    [InlineData(
        "Meeting of the President with President Tomaz Kos of Slovenia",
        "President Jane Otieno met today with President Tomaz Kos. President Otieno and President Kos confirmed their shared goal of open seas.",
        "KEN,SVN affirm: their shared goal of open seas"
    )]
    [InlineData(
        "Statement by Chile, Peru and Kenya on the Launch of a Fisheries Forum",
        "The Pacific is our home. We commit to clean seas.",
        "CHL,PER,KEN commit: clean seas"
    )]
    [InlineData(
        "Kenya, Norway and Chile Launch a School for Sailors",
        "We, Foreign Minister Jane Otieno, Foreign Minister Anne Dahl, and Foreign Minister Luis Rojas, congratulate the sailors.",
        "KEN,NOR,CHL welcome: the sailors"
    )]
    [InlineData(
        "Joint Statement on Haiti",
        "Today, President Jane Otieno, Prime Minister Lund of Norway and President Rojas of Chile spoke regarding the crisis in Haiti. The leaders called for calm.",
        "KEN,NOR,CHL urge: calm"
    )]
    [InlineData(
        "Call with Prime Minister Lund of Norway and President Rojas of Chile",
        "President Jane Otieno spoke today with Prime Minister Nils Lund of Norway and President Luis Rojas of Chile. The three leaders agreed on fishing quotas.",
        "KEN,NOR,CHL agree: fishing quotas"
    )]
    [InlineData(
        "Joint Statement of Kenya and Norway",
        "Recognizing the importance of open seas;\n\nKenya and Norway met.",
        "KEN,NOR affirm: the importance of open seas"
    )]
    [InlineData(
        "Trade with Norway",
        "Kenya and Norway will undertake domestic procedures to end the duty.",
        "KEN,NOR intend: undertake domestic procedures to end the duty"
    )]
    public void Holders_are_those_for_whom_it_is_said(string title, string text, string expected) =>
        Assert.Contains(expected, Facts(title, text).Select(f => f.Body).OfType<Position>().Select(Show));

    [Theory]
    [InlineData("The leaders of more than 30 countries agreed to sign a declaration.")]
    [InlineData("The Kenyan Society of Oncology will work with its members to support the guidelines.")]
    public void Others_than_governments_hold_nothing_for_them(string text) =>
        Assert.DoesNotContain(
            Facts("Call with Prime Minister Lund of Norway", "Kenya and Norway met. " + text),
            f => f.Kind == Position.Name
        );

    [Theory]
    [InlineData("President Jane Otieno met today with Prime Minister Nils Lund on the margins of the UN General Assembly.", "KEN,NOR")]
    [InlineData("President Jane Otieno met today with Prime Minister Nils Lund of Norway ahead of the UN General Assembly.", "KEN,NOR")]
    public void Participants_are_those_whose_persons_met(string text, string participants) =>
        Assert.Contains(
            participants,
            Facts("Meeting with Prime Minister Nils Lund of Norway", text)
                .Select(f => f.Body)
                .OfType<Event>()
                .Select(e => string.Join(',', e.Participants))
        );

    [Theory]
    [InlineData("Both recalled the outcome of the Arab Summit in Riyadh on 11 November 2020.", "Arab Summit")]
    [InlineData("Both recalled the May 2020 Nairobi Summit and its results.", "Nairobi Summit")]
    public void A_gathering_is_told_by_its_name_and_not_as_one_of_its_place(string text, string name)
    {
        var gathering = Assert.Single(Facts("Remarks", text).Select(f => f.Body).OfType<Event>());
        Assert.Equal(name, gathering.Object);
        Assert.DoesNotContain("SAU", gathering.Participants);
    }

    [Theory]
    [InlineData("This follows yesterday's productive meeting with the members of both chambers.")]
    [InlineData("Both recalled the 2014 Lima Summit Investment Pledge.")]
    public void A_gathering_of_which_nothing_is_said_is_no_event(string text) =>
        Assert.DoesNotContain(Facts("Remarks", text), f => f.Kind == Event.Name);

    private static string Show(Position p) => $"{string.Join(',', p.Holders)} {p.Act}: {p.Content}";

    private static List<Fact> Facts(string title, string text)
    {
        var metadata = new DocumentMetadata
        {
            Date = Edtf.On(2021, 3, 14),
            Title = title,
            Url = "https://www.mfa.gov.ke/1",
        };
        lock (Extractor)
            return [.. Extractor.Extract(PlainText.Read("d", text, metadata))];
    }
}
