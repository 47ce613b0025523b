using Entente.Documents;
using Entente.Ledger;
using Entente.Readers;
using Entente.Web.Records;

namespace Entente.Web.Reading;

/// <summary>What a person sends to be read.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SentFile(string Name, Stream Content);

/// <summary>What became of a document that was sent.</summary>
/// <param name="Name">The file, or the document inside it.</param>
/// <param name="Document">Id of the document in the ledger; null where it was refused.</param>
/// <param name="Newness">Whether the ledger had it.</param>
/// <param name="Facts">How many facts were found.</param>
/// <param name="Messages">Why it was refused, or what one should know.</param>
public sealed record TakenIn(string Name, string? Document, Newness Newness, int Facts, IReadOnlyList<string> Messages);

/// <summary>Reads documents that people send into the ledger, with the readers and limits of <c>entente read</c>.</summary>
public sealed class DocumentIntake(LedgerPool pool, SiteOptions options)
{
    private const int MostLetters = 80;

    private readonly Lock _reading = new();
    private Extractor? _extractor;

    /// <summary>Reads a file: a document, or an archive with several.</summary>
    /// <param name="sent">The file.</param>
    /// <param name="metadata">What the person says of it.</param>
    public IReadOnlyList<TakenIn> Take(SentFile sent, DocumentMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(metadata);
        // The readers know files; this one is in a folder that only this user of the system may enter, and gone afterwards.
        var folder = Directory.CreateTempSubdirectory("entente-sent-");
        try
        {
            var path = Path.Join(folder.FullName, FileName(sent.Name));
            using (var file = File.Create(path))
                sent.Content.CopyTo(file);
            var loader = new DocumentLoader(
                new LoadOptions
                {
                    Retrieved = options.Clock.GetUtcNow(),
                    Overrides = metadata,
                    MaxBytes = options.Limits.DocumentBytes,
                }
            );
            string Outside(string text) => text.Replace(folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
            lock (_reading)
                return [.. loader.Load([path]).Select(result => Add(result, Outside))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private TakenIn Add(LoadResult result, Func<string, string> outside)
    {
        if (result.Loaded is not { } loaded)
        {
            var refusal = result.Refusal!;
            return new TakenIn(outside(refusal.Path), null, Newness.Known, 0, [outside(refusal.ToString())]);
        }
        var name = outside(loaded.Path);
        var warnings = loaded.Warnings.Select(w => outside(w.ToString())).ToList();
        try
        {
            var facts = 0;
            var source = new DocumentSource(loaded.Sha256, name, loaded.Retrieved) { Original = new Original(loaded.Bytes, null, null) };
            var run = new ExtractionRun(Extractor.Version, RulesVersion.Hash, loaded.Retrieved);
            var place = pool.Add(ledger =>
                ledger.Add(
                    loaded.Document,
                    source,
                    run,
                    document =>
                    {
                        var found = Read(document);
                        facts = found.Facts.Count;
                        return found;
                    }
                )
            );
            return new TakenIn(name, place.Id, place.Newness, facts, warnings);
        }
        catch (LedgerException e)
        {
            return new TakenIn(name, null, Newness.Known, 0, [e.Message]);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // An error of a rule must not end the site; the document is told, and nothing of it is kept.
            return new TakenIn(
                name,
                null,
                Newness.Known,
                0,
                [$"The program failed on this document ({e.GetType().Name}). Please report it with the document."]
            );
        }
    }

    private Findings Read(Document document)
    {
        // One that failed is not used again.
        var extractor = _extractor ?? new Extractor();
        _extractor = null;
        var found = new Findings(extractor.Extract(document), [.. extractor.Reading.Sentences.Select(s => s.Range)]);
        _extractor = extractor;
        return found;
    }

    // The name tells the format and becomes the id: of a path only its last part, of that only what a file's name may hold.
    private static string FileName(string sent)
    {
        var last = sent.Replace('\\', '/').Split('/')[^1];
        var kept = new string([.. last.Where(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ' ')]).Trim('.', ' ', '-');
        if (kept.Length > MostLetters)
            kept =
                Path.GetFileNameWithoutExtension(kept)[..(MostLetters - 10)]
                + Path.GetExtension(kept)[..Math.Min(10, Path.GetExtension(kept).Length)];
        return kept.Length == 0 ? "document.txt" : kept;
    }
}
