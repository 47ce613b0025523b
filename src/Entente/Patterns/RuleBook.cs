using Entente.Language;

namespace Entente.Patterns;

/// <summary>All rules, compiled into one structure.</summary>
public sealed class RuleBook
{
    private RuleBook(RuleBookBuilder built, Vocabulary vocabulary, VerbLexicon verbs)
    {
        Rules = built.Rules;
        Verbs = verbs;
        Words = new RunnerWords(vocabulary);
        Code = built.Code;
        (BucketOfWord, WordBuckets) = Index(built.ByWord, vocabulary.Count, WithNeighbours);
        (BucketOfLemma, LemmaBuckets) = Index(built.ByLemma, vocabulary.Count, p => p.Compiled(Code, Words));
        Kinds = [.. built.ByKind.Select(k => (k.Key, k.Value.Select(WithNeighbours).ToArray()))];
    }

    /// <summary>The rules, in the order of their files and lines.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The verbs that the files declare, beside those that were known before.</summary>
    public VerbLexicon Verbs { get; }

    internal RunnerWords Words { get; }

    internal PatternCode Code { get; }

    // The number of the bucket for each word; 0 is the empty one.
    internal ushort[] BucketOfWord { get; }

    internal AnchoredPattern[][] WordBuckets { get; }

    internal ushort[] BucketOfLemma { get; }

    internal ClausePattern[][] LemmaBuckets { get; }

    internal (SlotKind Kind, AnchoredPattern[] Patterns)[] Kinds { get; }

    /// <summary>The rules of these files; null, and all that is wrong with them, where they cannot be read.</summary>
    /// <param name="vocabulary">The vocabulary that documents will be read with.</param>
    /// <param name="files">Each file's name and text.</param>
    /// <param name="errors">What is wrong; empty where the rules were read.</param>
    /// <param name="verbs">Verbs that rules may use without declaring them.</param>
    public static RuleBook? TryLoad(
        Vocabulary vocabulary,
        IEnumerable<(string File, string Text)> files,
        out IReadOnlyList<RuleError> errors,
        VerbLexicon? verbs = null
    )
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(files);
        verbs ??= new VerbLexicon(vocabulary);
        var builder = new RuleBookBuilder(vocabulary, verbs);
        foreach (var (file, text) in files)
            builder.Add(file, text);
        builder.Build();
        errors = builder.Errors;
        return errors.Count > 0 ? null : new RuleBook(builder, vocabulary, verbs);
    }

    /// <summary>The rules of these files.</summary>
    /// <exception cref="RuleException">The files are wrong; the exception lists all errors.</exception>
    public static RuleBook Load(Vocabulary vocabulary, IEnumerable<(string File, string Text)> files, VerbLexicon? verbs = null) =>
        TryLoad(vocabulary, files, out var errors, verbs) ?? throw new RuleException(errors);

    /// <summary>The rules that come with the program; where no verbs are given they know those of ordinary prose.</summary>
    public static RuleBook FromResources(Vocabulary vocabulary, VerbLexicon? verbs = null)
    {
        if (verbs is null)
            _ = new OrdinaryVerbs(verbs = new VerbLexicon(vocabulary), vocabulary);
        return Load(vocabulary, Resources(), verbs);
    }

    private static IEnumerable<(string File, string Text)> Resources()
    {
        const string Folder = "rules/";
        var assembly = typeof(RuleBook).Assembly;
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(static n => n.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[Folder.Length..], reader.ReadToEnd());
        }
    }

    private AnchoredPattern WithNeighbours(AnchoredPattern pattern) =>
        pattern with
        {
            Before = StartSet.Of(Code, Words, pattern.Left),
            Behind = StartSet.Behind(Code, Words, pattern.Right),
        };

    private static (ushort[] BucketOf, T[][] Buckets) Index<T>(Dictionary<int, List<T>> lists, int words, Func<T, T> complete)
    {
        var bucketOf = new ushort[words];
        var buckets = new List<T[]> { Array.Empty<T>() };
        foreach (var (word, list) in lists.OrderBy(static l => l.Key))
        {
            bucketOf[word] = (ushort)buckets.Count;
            buckets.Add([.. list.Distinct().Select(complete)]);
        }
        return (bucketOf, [.. buckets]);
    }
}
