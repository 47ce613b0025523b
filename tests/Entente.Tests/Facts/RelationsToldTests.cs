using Entente.Facts;
using Entente.Facts.Kinds;
using Xunit;

namespace Entente.Tests.Facts;

/// <summary>What an act between states comes to follows from what the document tells before it.</summary>
public class RelationsToldTests
{
    [Theory]
    [InlineData("The Norwegian Embassy in Peru reopened on May 4, 1991.", "resume_relations NOR,PER 1991-05-04")]
    [InlineData(
        "Norway closed its embassy in Peru in 1980.\n\nThe Norwegian Embassy in Peru reopened on May 4, 1991.",
        "resume_relations NOR,PER 1991-05-04"
    )]
    [InlineData(
        "Norway closed its embassy in Peru in 1980 but did not sever diplomatic relations.\n\nThe Norwegian Embassy in Peru reopened on May 4, 1991.",
        "open_mission NOR,PER 1991-05-04"
    )]
    [InlineData(
        "Norway severed relations with Peru in 1980. They resumed relations on May 3, 1990.\n\nThe Norwegian Embassy in Peru reopened on May 4, 1991.",
        "open_mission NOR,PER 1991-05-04"
    )]
    [InlineData(
        "Norway opened a legation in Peru in 1920.\n\nThe Norwegian Embassy in Peru reopened on May 4, 1991.",
        "resume_relations NOR,PER 1991-05-04"
    )]
    public void A_mission_that_reopens_resumes_relations_that_were_broken(string text, string expected) =>
        Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData(
        "Norway recognized Peru in 1821.\n\nOn May 4, 1826, John Hall presented his credentials to the Government of Peru.",
        "establish_relations PER,NOR 1826-05-04"
    )]
    [InlineData(
        "Norway severed diplomatic relations with Peru in 1941.\n\nOn May 4, 1946, John Hall presented his credentials in Lima, Peru, as Minister of Norway.",
        "resume_relations PER,NOR 1946-05-04"
    )]
    [InlineData(
        "Norway recognized Andorra in 1993. On May 4, 1997, John Hall was the first Norwegian Ambassador accredited to Andorra.",
        "establish_relations NOR,AND 1997-05-04"
    )]
    public void The_envoy_who_is_received_first_begins_relations_or_resumes_them(string text, string expected)
    {
        Assert.Contains(expected, Events(text));
        Assert.All(
            Reads.Facts(text).Where(f => f.Rule is "accreditation" or "first-accreditation"),
            fact => Assert.Equal(Confidence.Check, fact.Confidence)
        );
    }

    [Theory]
    [InlineData("On May 4, 1826, John Hall presented his credentials to the Government of Peru as Norwegian Minister.")]
    [InlineData("On May 4, 1826, Jan Dahl presented his credentials as the first postwar Norwegian Minister to Peru.")]
    [InlineData("Norway recognized Peru in 1821.\n\nOn May 4, 1926, John Hall presented his credentials to the Government of Peru.")]
    [InlineData(
        "Norway recognized Peru in 1821. They established relations in 1822.\n\nOn May 4, 1826, John Hall presented his credentials to the Government of Peru."
    )]
    [InlineData(
        "Norway recognized Peru in 1821.\n\nOn May 4, 1826, the Norwegian Consul presented his credentials to the Government of Peru."
    )]
    public void Others_are_only_accredited(string text)
    {
        Assert.Contains(Events(text), e => e.StartsWith("appoint", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Events(text),
            e => e.EndsWith("26-05-04", StringComparison.Ordinal) && !e.StartsWith("appoint", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(
        "On May 4, 1951, Anne Hall, who had served as Minister Plenipotentiary of Norway since 1948, presented her credentials as Ambassador to Peru.",
        "elevate_mission"
    )]
    [InlineData(
        "On May 4, 1951, Anne Hall, who had served in Oslo since 1948, presented her credentials as Ambassador to Peru.",
        "appoint"
    )]
    [InlineData(
        "The Norwegian Legation in Peru was raised to an embassy in 1950. Minister Anne Hall was promoted to Ambassador on May 4, 1951.",
        "appoint"
    )]
    public void A_minister_who_becomes_ambassador_raises_the_legation_once(string text, string expected) =>
        Assert.Equal(
            [expected],
            Events(text)
                .Where(e => e.EndsWith("1951-05-04", StringComparison.Ordinal))
                .Select(e => e.Split(' ')[0])
                .OrderByDescending(type => type)
                .Take(1)
        );

    [Theory]
    [InlineData(
        "Norway established relations with Peru on May 4, 1950, raising its consulate in Lima to an embassy.",
        "establish_relations NOR,PER 1950-05-04"
    )]
    [InlineData(
        "The Norwegian Legation in Peru became an Embassy when Minister John Hall was promoted to Ambassador on May 4, 1950.",
        "elevate_mission NOR,PER 1950-05-04"
    )]
    [InlineData(
        "Diplomatic relations between Norway and Peru were established on May 4, 1950, when the consulate was raised to the rank of embassy and opened with John Hall in charge.",
        "establish_relations NOR,PER 1950-05-04"
    )]
    [InlineData(
        "Norway recognized Peru on May 4, 1950, with the establishment of a Norwegian Embassy in Lima.",
        "recognise NOR,PER 1950-05-04"
    )]
    public void One_act_is_one_event(string text, string expected) =>
        Assert.Equal([expected], Events(text).Where(e => !e.StartsWith("appoint", StringComparison.Ordinal)));

    private static List<string> Events(string text) =>
        [.. Reads.Facts(text).Where(f => f.Body is Event).Select(f => $"{((Event)f.Body).Type} {string.Join(',', f.Parties)} {f.When}")];
}
