using System.Reflection;
using System.Text;
using Entente.Clauses;
using Entente.Documents;
using Entente.Facts;
using Entente.Readers;
using Entente.Tests.House;
using Xunit;

namespace Entente.Tests;

/// <summary>
/// What reading costs, counted rather than timed, so that a busy machine changes nothing: rules may grow, the work for a page must not.
/// </summary>
public class ExtractorCostTests
{
    private const int Few = 8;
    private const int Many = 80;

    // Bytes of memory for each byte of text, and steps of rules for each token. Who needs more finds out what takes it first.
    private const double MostMemory = 55;
    private const double MostSteps = 10;

    private static readonly string Samples = string.Join(
        "\n\n",
        Repository.Files("samples/us-japan", ".md").Select(path => Repository.Read(path).Split("---\n", 3)[2])
    );

    private static Document Copies(int count)
    {
        var text = string.Join("\n\n", Enumerable.Repeat(Samples, count));
        var bytes = Encoding.UTF8.GetBytes($"---\ntitle: Relations\ndate: 2021-03-14\nlanguage: en\n---\n{text}\n");
        return DocumentFormats.ForFile("copies.md")!.Read(new ReadRequest("copies.md", "copies", bytes, new DocumentMetadata())).Document!;
    }

    private static double MemoryFor(Document document)
    {
        var extractor = new Extractor();
        extractor.Extract(document);
        var before = GC.GetAllocatedBytesForCurrentThread();
        extractor.Extract(document);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Encoding.UTF8.GetByteCount(document.Text.Value);
    }

    private static double StepsFor(Document document)
    {
        var extractor = new Extractor();
        extractor.Extract(document);
        return (double)extractor.RuleSteps / extractor.Reading.Tokens.Count;
    }

    [Fact]
    public void A_page_takes_little_memory_however_many_rules_there_are() => Assert.InRange(MemoryFor(Copies(Few)), 1, MostMemory);

    [Fact]
    public void A_long_document_takes_no_more_memory_for_a_page_than_a_short_one() =>
        Assert.InRange(MemoryFor(Copies(Many)), 1, 1.25 * MemoryFor(Copies(Few)));

    [Fact]
    public void Rules_look_at_a_token_a_few_times() => Assert.InRange(StepsFor(Copies(Few)), 0.1, MostSteps);

    [Fact]
    public void Rules_look_at_a_token_of_a_long_document_no_more_often_than_at_one_of_a_short() =>
        Assert.InRange(StepsFor(Copies(Many)), 0.1, 1.05 * StepsFor(Copies(Few)));

    [Fact]
    public void A_document_read_after_others_gives_the_facts_that_it_gives_alone()
    {
        var documents = Repository
            .Files("samples/us-japan", ".md")
            .Select(path => DocumentFormats.ForFile(path)!)
            .Zip(Repository.Files("samples/us-japan", ".md"))
            .Select(p =>
                p
                    .First.Read(
                        new ReadRequest(p.Second, p.Second, Encoding.UTF8.GetBytes(Repository.Read(p.Second)), new DocumentMetadata())
                    )
                    .Document!
            )
            .ToList();
        var alone = documents.Select(d => new Extractor().Extract(d).Select(FactJson.Write).ToList()).ToList();
        Assert.All(alone, facts => Assert.NotEmpty(facts));
        var reader = new Extractor();
        reader.Extract(Copies(Few));
        foreach (var d in (int[])[2, 0, 1, 0, 2])
            Assert.Equal(alone[d], reader.Extract(documents[d]).Select(FactJson.Write));
    }

    // The objects of clauses are used again for the next document: what is added to them must be forgotten, too.
    [Fact]
    public void A_clause_that_begins_anew_has_nothing_of_the_one_before()
    {
        var used = new Clause();
        foreach (var property in typeof(Clause).GetProperties().Where(static p => p.SetMethod is not null))
            property.SetValue(
                used,
                property.PropertyType == typeof(int) ? 7
                    : property.PropertyType == typeof(bool) ? true
                    : property.PropertyType.IsEnum ? Enum.GetValues(property.PropertyType).GetValue(1)
                    : property.PropertyType == typeof(Clause) ? new Clause()
                    : throw new InvalidOperationException($"The test knows no value for {property.Name}.")
            );
        used.Subject.Add(new NounGroup());
        used.Object.Add(new NounGroup());
        used.Adjuncts.Add(new Adjunct());
        used.Times.Add(null!);
        Begin(used);
        var fresh = new Clause();
        Begin(fresh);
        foreach (var property in typeof(Clause).GetProperties().Where(static p => p.Name != nameof(Clause.Number)))
            if (property.GetValue(used) is System.Collections.ICollection list)
                Assert.Empty(list);
            else
                Assert.Equal(property.GetValue(fresh), property.GetValue(used));
    }

    private static void Begin(Clause clause)
    {
        var begin = typeof(Clause).GetMethod("Begin", BindingFlags.Instance | BindingFlags.NonPublic)!;
        var verb = begin.GetParameters()[1].ParameterType.GetElementType()!;
        begin.Invoke(clause, [0, Activator.CreateInstance(verb), false, VerbForm.Finite]);
    }
}
