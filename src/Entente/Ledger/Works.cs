using Entente.Time;

namespace Entente.Ledger;

/// <summary>
/// Which documents of a ledger are editions of one work: those read under one name, those that say so themselves, those with one
/// canonical address, and those that people joined.
/// </summary>
public sealed class Works
{
    private readonly Dictionary<string, IReadOnlyList<LedgerDocument>> _editions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private Works() { }

    /// <summary>All works with their editions, in the order in which the first document of each was read.</summary>
    public IReadOnlyList<IReadOnlyList<LedgerDocument>> All { get; private init; } = [];

    /// <summary>The works of a ledger.</summary>
    public static Works Of(ILedgerView ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return Of(ledger.Documents(new DocumentFilter()), ledger.EditionReviews());
    }

    /// <summary>The works of some documents.</summary>
    /// <param name="documents">The documents, in the order in which they were read.</param>
    /// <param name="reviews">What people said of them, as far as it counts.</param>
    public static Works Of(IEnumerable<LedgerDocument> documents, IEnumerable<EditionReview> reviews)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(reviews);
        var all = documents.ToList();
        var groups = new Groups(all.Count);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            var document = all[i];
            foreach (
                var key in (string?[])
                    [
                        $"id {document.Id}",
                        $"name {document.Name}",
                        document.Metadata.Work is { } work ? $"work {work.ToUpperInvariant()}" : null,
                        document.Metadata.Url is { } url ? $"url {Canonical(url)}" : null,
                    ]
            )
                if (key is not null && !first.TryAdd(key, i))
                    groups.Join(first[key], i);
        }
        foreach (var review in reviews)
            if (
                review.Act == EditionAct.Join
                && first.TryGetValue($"id {review.Document}", out var one)
                && first.TryGetValue($"id {review.Other}", out var other)
            )
                groups.Join(one, other);
        var works = all.Select((document, i) => (Document: document, Group: groups.Of(i)))
            .GroupBy(d => d.Group, d => d.Document)
            .Select(IReadOnlyList<LedgerDocument> (group) => [.. group.OrderBy(d => d, InTime)])
            .ToList();
        var made = new Works { All = works };
        foreach (var editions in works)
        {
            var name =
                editions.Select(d => d.Metadata.Work).LastOrDefault(w => w is not null)
                ?? editions.MinBy(d => (d.Source.Retrieved, d.Edition))!.Name;
            foreach (var edition in editions)
            {
                made._editions[edition.Id] = editions;
                made._names[edition.Id] = name;
            }
        }
        return made;
    }

    /// <summary>From the earliest edition to the latest: by the date that each bears, then by when it was retrieved.</summary>
    public static IComparer<LedgerDocument> InTime { get; } =
        Comparer<LedgerDocument>.Create(
            static (a, b) =>
            {
                var order = Edtf.Compare(a.Metadata.Date, b.Metadata.Date);
                if (order == 0)
                    order = a.Source.Retrieved.CompareTo(b.Source.Retrieved);
                return order != 0 ? order : a.Edition.CompareTo(b.Edition);
            }
        );

    /// <summary>The name of the work of which a document is an edition.</summary>
    public string NameOf(string document) => _names.GetValueOrDefault(document, document);

    /// <summary>The editions of the work of a document, in order.</summary>
    public IReadOnlyList<LedgerDocument> EditionsOf(string document) => _editions.GetValueOrDefault(document, []);

    /// <summary>The editions of a work by its own name, otherwise those that were read under the name; in order.</summary>
    public IReadOnlyList<LedgerDocument> Named(string name) =>
        All.FirstOrDefault(editions =>
            string.Equals(_names[editions[0].Id], name, StringComparison.OrdinalIgnoreCase)
            || editions.Any(d => string.Equals(d.Metadata.Work, name, StringComparison.OrdinalIgnoreCase))
        ) ?? [.. All.SelectMany(editions => editions).Where(d => d.Name == name)];

    /// <summary>The editions of a work, found by its name, or by the name or id of one of them; in order.</summary>
    public IReadOnlyList<LedgerDocument> Find(string name) =>
        Named(name) is { Count: > 0 } named ? EditionsOf(named[0].Id) : EditionsOf(name);

    /// <summary>An address as far as it tells pages apart: without the scheme, a leading "www." and a slash at the end.</summary>
    public static string Canonical(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return url;
        var host = address.Host.ToLowerInvariant();
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host)
            + (address.IsDefaultPort ? "" : FormattableString.Invariant($":{address.Port}"))
            + address.AbsolutePath.TrimEnd('/')
            + address.Query
            + address.Fragment;
    }

    // Documents that belong together, whatever the order in which it is learned.
    private sealed class Groups(int count)
    {
        private readonly int[] _above = [.. Enumerable.Range(0, count)];

        public int Of(int i)
        {
            while (_above[i] != i)
                i = _above[i] = _above[_above[i]];
            return i;
        }

        // The earliest stands for all.
        public void Join(int a, int b)
        {
            (a, b) = (Of(a), Of(b));
            _above[Math.Max(a, b)] = Math.Min(a, b);
        }
    }
}
