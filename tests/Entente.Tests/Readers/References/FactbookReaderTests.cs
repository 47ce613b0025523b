using System.Text;
using Entente.Readers;
using Entente.Readers.References;
using Entente.Readers.References.Factbook;
using Entente.Reconciliation.References;
using Xunit;

namespace Entente.Tests.Readers.References;

public class FactbookReaderTests
{
    private static ReferenceResult Read(string json) => new FactbookReader().Read("ke.json", Encoding.UTF8.GetBytes(json));

    private static ReferenceFile Kenya => Assert.Single(Read(ReferenceSamples.Kenya).Files);

    [Fact]
    public void A_country_is_found_by_its_name_and_the_file_tells_of_what_it_speaks()
    {
        Assert.Equal("KEN", Kenya.Country);
        Assert.Equal("USA", Kenya.Partner);
        Assert.Equal(
            [ReferenceTopic.Missions, ReferenceTopic.Memberships, ReferenceTopic.Holders, ReferenceTopic.Independence],
            Kenya.Topics
        );
        // It bears no date, and it tells of March 2024.
        Assert.Equal((null, "2024-03-03"), (Kenya.Source.Date, Kenya.Source.Latest?.ToString()));
    }

    [Theory]
    [InlineData("Cote d'Ivoire", "CIV")]
    [InlineData("Bahamas, The", "BHS")]
    [InlineData("The Gambia", "GMB")]
    [InlineData("Burma (as a sample)", "MMR")]
    [InlineData("Korea, South", "KOR")]
    public void Countries_are_found_by_the_names_that_reference_works_give_them(string name, string code) =>
        Assert.Equal(code, Read(ReferenceSamples.Kenya.Replace("\"Kenya\"", $"\"{name}\"", StringComparison.Ordinal)).Files[0].Country);

    [Fact]
    public void Embassies_have_addresses_and_numbers_without_markup()
    {
        Assert.Equal(
            [
                ("KEN", "USA", "100 Sample Street NW, Washington, DC 20001"),
                ("KEN", "USA", "200 Other Road NW, Washington, DC 20002 (visas)"),
                ("USA", "KEN", "1 Embassy Lane, 00100 Nairobi"),
            ],
            Kenya.Entries.OfType<AddressEntry>().Select(e => (e.Of, e.Host, e.Text))
        );
        Assert.Equal(["[1] (202) 555-0100", "[254] (20) 555-0200"], Kenya.Entries.OfType<TelephoneEntry>().Select(e => e.Text));
        Assert.Equal(
            "$['Government']['Diplomatic representation in the US']['telephone']['text']",
            Kenya.Entries.OfType<TelephoneEntry>().First().Place.Where
        );
    }

    [Fact]
    public void Older_editions_part_lines_with_plus_signs_and_notes_end_a_list()
    {
        var json = ReferenceSamples
            .Kenya.Replace("20001<br>200", "20001 ++ 200", StringComparison.Ordinal)
            .Replace("UN, Made-up Club", "UN; note - not in the Made-up Club", StringComparison.Ordinal);
        var file = Read(json).Files[0];
        Assert.Equal(3, file.Entries.OfType<AddressEntry>().Count());
        Assert.Equal("UN", file.Entries.OfType<PartEntry>().Last().Text);
        var none = ReferenceSamples.Kenya.Replace("AU, C,", "none; note - a territory;", StringComparison.Ordinal);
        Assert.DoesNotContain(ReferenceTopic.Memberships, Read(none).Files[0].Topics);
    }

    [Fact]
    public void Organisations_are_told_by_their_identity_and_role()
    {
        Assert.Equal(
            [
                ("AU", "member"),
                ("CW", "member"),
                ("COE", "observer"),
                ("G77", "member"),
                ("IBRD", "member"),
                ("WB", "member"),
                ("ICC", "member"),
                ("AC", "observer"),
                ("OECD", "associate"),
                ("UN", "member"),
                ("madeupclub", "member"),
            ],
            Kenya.Entries.OfType<PartEntry>().Select(e => (e.Organisation, e.Role))
        );
        Assert.Equal("ICCt", Kenya.Entries.OfType<PartEntry>().Single(e => e.Organisation == "ICC").Text);
    }

    [Fact]
    public void Holders_have_a_title_a_name_and_a_beginning() =>
        Assert.Equal(
            [
                ("Chargé d’Affaires", "Peter KAMAU", "2024-03-03", "KEN", "USA"),
                ("Ambassador", "Mary DOE", "2024-01-05", "USA", "KEN"),
                ("President", "Amina WEKESA", "2022-09-13", "KEN", null),
                ("Prime Minister", "Juma Otieno NJOROGE", "2023-05", "KEN", null),
            ],
            Kenya.Entries.OfType<HolderEntry>().Select(e => (e.Title, e.Person, e.Since.ToString(), e.Of, e.Host))
        );

    [Theory]
    [InlineData("12 December 1963 (from the UK)", "1963-12-12:GBR:False")]
    [InlineData("1 May 1947 (current constitution adopted)", "1947-05-01::True")]
    [InlineData(
        "1 May 1810 (declared independence); 2 June 1821 (from Spain); notable earlier dates: 660 B.C. (a legend); 843 (a treaty)",
        "1810-05-01::True 1821-06-02:ESP:True 0843::True"
    )]
    [InlineData("none (a territory)", "")]
    public void Independence_may_have_several_dates_of_several_sorts(string text, string acts)
    {
        var json = ReferenceSamples.Kenya.Replace("12 December 1963 (from the UK)", text, StringComparison.Ordinal);
        Assert.Equal(
            acts,
            string.Join(' ', Read(json).Files[0].Entries.OfType<ActEntry>().Select(e => $"{e.When}:{e.From}:{e.IsQualified}"))
        );
    }

    [Theory]
    [InlineData("{ \"a\": 1 }")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"Government\"")]
    public void Other_json_is_refused(string json)
    {
        var result = Read(json);
        Assert.Equal(RefusalCause.NoReference, result.Refusal?.Cause);
        Assert.Empty(result.Files);
    }

    [Theory]
    [InlineData("{\n \"a\": }", 2)]
    [InlineData("{\"Government\": {", 1)]
    [InlineData("", 1)]
    public void Broken_json_is_refused_with_its_place(string json, int line)
    {
        var refusal = Read(json).Refusal!;
        Assert.Equal((RefusalCause.Malformed, line), (refusal.Cause, refusal.Line));
        Assert.StartsWith($"ke.json:{line}:", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_and_nesting_without_end_are_refused()
    {
        var half = ReferenceSamples.Kenya.Replace("Republic of Kenya", "\\ud800", StringComparison.Ordinal);
        Assert.Equal(RefusalCause.Malformed, Read(half).Refusal?.Cause);
        Assert.Equal(RefusalCause.Malformed, Read(new string('[', 100_000)).Refusal?.Cause);
    }

    [Fact]
    public void A_file_about_no_country_is_passed_over_with_a_note()
    {
        var result = Read(ReferenceSamples.Kenya.Replace("Kenya\"", "Great Ocean\"", StringComparison.Ordinal));
        Assert.Null(result.Refusal);
        Assert.Empty(result.Files);
        Assert.Equal(ReferenceMessages.NoCountry("ke.json", "Great Ocean"), Assert.Single(result.Warnings));
        Assert.Single(Read("{ \"Geography\": {}, \"Government\": { \"Country name\": [1] } }").Warnings);
    }

    [Fact]
    public void Values_of_other_types_are_passed_over()
    {
        var json = ReferenceSamples
            .Kenya.Replace("{ \"text\": \"12 December 1963 (from the UK)\" }", "[ { \"text\": 5 } ]", StringComparison.Ordinal)
            .Replace("{ \"text\": \"[1] (202) 555-0100\" }", "{ \"text\": null }", StringComparison.Ordinal);
        var file = Assert.Single(Read("\uFEFF" + json).Files);
        Assert.DoesNotContain(ReferenceTopic.Independence, file.Topics);
        Assert.Single(file.Entries.OfType<TelephoneEntry>());
    }

    [Fact]
    public void Whatever_is_changed_in_a_file_nothing_is_thrown() =>
        Mutations.Survive(ReferenceSamples.Kenya, bytes => new FactbookReader().Read("a.json", bytes));

    [Fact]
    [Trait(Shared.Trait, Shared.Folders)]
    public void The_real_files_are_read()
    {
        var files = ReferenceLoader.Load([Shared.Require("corpora/factbook")]).SelectMany(r => r.Files).ToList();
        Assert.Equal(["AUS", "DEU", "IND", "JPN", "KEN", "KOR", "MEX", "POL", "USA"], files.Select(f => f.Country).Order());
        Assert.All(files, f => Assert.Contains(ReferenceTopic.Memberships, f.Topics));
        Assert.All(files.Where(f => f.Country != "USA"), f => Assert.Contains(ReferenceTopic.Missions, f.Topics));
        var japan = files.Single(f => f.Country == "JPN");
        Assert.Contains(japan.Entries.OfType<PartEntry>(), e => e is { Organisation: "OAS", Role: "observer" });
        Assert.Contains(japan.Entries.OfType<HolderEntry>(), e => e is { Title: "Ambassador", Of: "JPN", Host: "USA" });
    }
}
