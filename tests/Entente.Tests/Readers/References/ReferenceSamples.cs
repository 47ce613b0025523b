namespace Entente.Tests.Readers.References;

/// <summary>References in the shape of the real ones, with words and values of our own.</summary>
internal static class ReferenceSamples
{
    public const string Kenya = """
        {
          "Introduction": { "Background": { "text": "A sample." } },
          "Government": {
            "Country name": {
              "conventional long form": { "text": "Republic of Kenya" },
              "conventional short form": { "text": "Kenya" }
            },
            "Executive branch": {
              "chief of state": { "text": "President Amina WEKESA (since 13 September 2022)" },
              "head of government": { "text": "Prime Minister Juma Otieno NJOROGE (since May 2023); note - a sample" }
            },
            "Diplomatic representation in the US": {
              "chief of mission": { "text": "Ambassador (vacant); Charg&eacute; d'Affaires Peter KAMAU (since 3 March 2024)" },
              "chancery": { "text": "100 Sample Street NW, Washington, DC 20001<br>200 Other Road NW, Washington, DC 20002 (visas)" },
              "telephone": { "text": "[1] (202) 555-0100" }
            },
            "Diplomatic representation from the US": {
              "chief of mission": { "text": "Ambassador Mary DOE (since 5 January 2024)" },
              "embassy": { "text": "<em>1</em> Embassy&nbsp;Lane, 00100 Nairobi" },
              "telephone": { "text": "[254] (20) 555-0200" }
            },
            "International organization participation": {
              "text": "AU, C, CE (observer), G-77, IBRD, ICC (national committees), ICCt, Arctic Council (observer), OECD (associate), UN, Made-up Club"
            },
            "Independence": { "text": "12 December 1963 (from the UK)" }
          }
        }
        """;

    public const string Tonga = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
          <teiHeader>
            <fileDesc>
              <titleStmt>
                <title type="complete">A Guide to Relations: Tonga</title>
                <title type="short">Tonga</title>
              </titleStmt>
              <publicationStmt><p>Department of Samples, 2009</p></publicationStmt>
            </fileDesc>
          </teiHeader>
          <text>
            <body>
              <div type="section" xml:id="summary">
                <head>Summary</head>
                <p>Ships called at the islands.</p>
                <figure><graphic url="a.jpg"/><head>Recognition of a Flag, <date when="1700">1700</date>.</head></figure>
              </div>
              <div type="section" xml:id="recognition">
                <head>Recognition</head>
                <div type="timeline">
                  <head>U.S. Recognition of Tongan
                    Independence, <date when="1972">1972</date>.</head>
                  <p>The two governments had long been in touch. The United States recognized Tonga on
                    October 4, 1972, when Mr. J. Doe handed a letter to the King.</p>
                </div>
              </div>
              <div type="section" xml:id="diplomatic-relations">
                <head>Diplomatic Relations</head>
                <div type="timeline">
                  <head>Establishment of Diplomatic Relations and the American Embassy, <date when="1973">1973</date>.</head>
                  <p>A note was sent on May 1, 1973. The ambassador came on <date when="1973-06-02">June 2</date>.</p>
                </div>
                <div type="timeline">
                  <head>Reestablishment of Diplomatic Relations, <date from="1980" to="1981">1980-81</date>.</head>
                  <p>They were resumed.</p>
                </div>
                <div type="timeline">
                  <head>Establishment of Consular Relations, <date when="1970">1970</date>.</head>
                  <p>A consul was named.</p>
                </div>
                <div type="timeline">
                  <head>Establishment of Diplomatic Relations with the Kingdom of Samples, <date when="1887">1887</date>.</head>
                </div>
              </div>
            </body>
          </text>
        </TEI>
        """;
}
