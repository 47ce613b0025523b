namespace Entente.Tests.Facts;

internal static partial class NegativeCorpus
{
    private static readonly string[] Acts = ["event", "agreement"];

    /// <summary>Sentences about relations of countries that say that nothing happened, or might happen.</summary>
    public static readonly IReadOnlyList<NegativeText> Diplomacy =
    [
        new(
            "conditions",
            """
            If Norway and Chile signed a fisheries agreement in 2019, both would gain. Had Peru recognised the republic in 1921, its
            neighbours might have followed. Unless Kenya ratifies the convention by 2024, it cannot join the fund.
            """,
            Acts
        ),
        new(
            "what could be",
            """
            Canada and Mexico could sign a new trade agreement in 2025. The two ministers might meet in Lima in June. Fiji may open an
            embassy in Oslo in 2026.
            """,
            Acts
        ),
        new(
            "what did not happen",
            """
            Finland and Laos did not sign the Treaty of Friendship in 1975. Belgium never established diplomatic relations with the
            kingdom in 1885. No agreement was signed in 2003. The United States has not ratified the convention of 1982.
            """,
            Acts
        ),
        new(
            "refusals",
            """
            Sweden refused to sign the protocol in 1994. Ghana declined to join the league in 1960. Bolivia failed to ratify the treaty
            in 1911.
            """,
            Acts
        ),
        new(
            "questions",
            """
            Did Austria and Brazil sign a treaty in 1827? When did Spain recognise the republic? Should Italy open a consulate in Dakar
            in 2030?
            """,
            Acts
        ),
        new(
            "wishes",
            """
            The minister hopes that Egypt and Jordan will sign the agreement in 2025. The President called on Serbia to recognise the
            court by 2010. Iceland wants to join the union in 2028.
            """,
            Acts
        ),
        new(
            "proposals",
            """
            France proposed to sign a treaty with Siam in 1893. The committee recommended that Ireland establish diplomatic relations
            with the islands in 1978. A draft provides that the parties would terminate the agreement in 2012.
            """,
            Acts
        ),
        new(
            "denials",
            """
            The ministry denied that Cuba and Angola had signed an agreement in 1976. It is not true that Nepal and Malta established
            diplomatic relations in 1950.
            """,
            Acts
        ),
        new(
            "rumours",
            """
            Rumour has it that Chad and Gabon signed a secret treaty in 1999. Allegedly, Peru sold the island in 1888.
            """,
            Acts
        ),
        new(
            "an exam",
            """
            Assume that France and Ghana sign a treaty in 2021. Explain which court would decide a dispute. Suppose further that Ghana
            terminates the treaty in 2023.
            """,
            Acts
        ),
        new(
            "plans without a date",
            """
            Norway plans to open an embassy in Bamako. The two sides intend to sign an agreement. Negotiations are going on. The
            presidents will meet soon.
            """,
            Acts
        ),
        new(
            "what others should do",
            """
            The United Kingdom should have recognised the government in 1950. Germany ought to ratify the protocol in 2026. Argentina
            must not terminate the treaty in 2027.
            """,
            Acts
        ),
        new(
            "stopped before the end",
            """
            Poland and Cuba almost signed a cultural agreement in 1958. The
            visit of the President to Ghana in 1971 never took place.
            """,
            Acts
        ),
    ];
}
