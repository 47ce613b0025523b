using System.Globalization;

namespace Entente.Readers.Fetching;

/// <summary>What a site's robots.txt asks of programs (RFC 9309).</summary>
/// <remarks>
/// The group that names the program counts, otherwise the group of <c>*</c>; groups of the same name count together. Of the rules that
/// fit a path the longest counts, and of two as long the one that allows. <c>*</c> in a rule is any run of characters, <c>$</c> the end.
/// </remarks>
public sealed class RobotsRules
{
    // RFC 9309, 2.5: at least 500 kibibytes are read.
    internal const int MostBytes = 512 << 10;

    private readonly List<(bool Allows, string Path, string Line)> _rules;

    private RobotsRules(List<(bool, string, string)> rules, TimeSpan? pause) => (_rules, Pause) = (rules, pause);

    /// <summary>Nothing is asked.</summary>
    public static RobotsRules None { get; } = new([], null);

    /// <summary>The pause between pages that the site asks for (<c>Crawl-delay</c>, which is no part of the standard but common), or null.</summary>
    public TimeSpan? Pause { get; }

    /// <summary>Reads a robots.txt for a program of that name; whatever it cannot read is passed over.</summary>
    /// <param name="text">The file.</param>
    /// <param name="agent">The program's name: the first word of its user agent.</param>
    public static RobotsRules Parse(string text, string agent)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(agent);
        var (own, all) = (new Group(), new Group());
        var (ofOwn, ofAll, inRules) = (false, false, true);
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Split('#')[0].Trim();
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var (key, value) = (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
            if (key == "user-agent")
            {
                // Several names may stand above one group of rules.
                if (inRules)
                    (ofOwn, ofAll, inRules) = (false, false, false);
                ofOwn |= string.Equals(value.Split('/', ' ')[0], agent, StringComparison.OrdinalIgnoreCase);
                ofAll |= value == "*";
                own.IsNamed |= ofOwn;
                continue;
            }
            if (key is not ("allow" or "disallow" or "crawl-delay"))
                continue;
            inRules = true;
            if (ofOwn)
                own.Add(key, value, line);
            if (ofAll)
                all.Add(key, value, line);
        }
        var group = own.IsNamed ? own : all;
        return new RobotsRules(group.Rules, group.Pause);
    }

    /// <summary>The line that forbids a path with its query, or null where it may be read.</summary>
    public string? Forbids(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (allows, length, forbidding) = (true, -1, (string?)null);
        foreach (var (rule, pattern, line) in _rules)
        {
            if (pattern.Length < length || (pattern.Length == length && (allows || !rule)) || !Fits(pattern, path))
                continue;
            (allows, length, forbidding) = (rule, pattern.Length, line);
        }
        return allows ? null : forbidding;
    }

    // Greedy from left to right; each star goes on from the first place where the next piece stands.
    private static bool Fits(string pattern, string path)
    {
        var toEnd = pattern.EndsWith('$');
        var pieces = (toEnd ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
            return false;
        var at = pieces[0].Length;
        for (var i = 1; i < pieces.Length; i++)
        {
            var isLast = i == pieces.Length - 1;
            if (toEnd && isLast)
                return path.Length - pieces[i].Length >= at && path.EndsWith(pieces[i], StringComparison.Ordinal);
            var next = path.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (next < 0)
                return false;
            at = next + pieces[i].Length;
        }
        return !toEnd || at == path.Length;
    }

    private sealed class Group
    {
        public bool IsNamed { get; set; }

        public List<(bool Allows, string Path, string Line)> Rules { get; } = [];

        public TimeSpan? Pause { get; private set; }

        public void Add(string key, string value, string line)
        {
            if (key == "crawl-delay")
            {
                if (
                    double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
                    && seconds < 86_400
                )
                    Pause = TimeSpan.FromSeconds(seconds);
            }
            else if (value.Length > 0)
                Rules.Add((key == "allow", value, line));
        }
    }
}
