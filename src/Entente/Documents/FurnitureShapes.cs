using System.Text;

namespace Entente.Documents;

/// <summary>Recognises furniture by how a line is built, where its words differ from site to site.</summary>
internal static class FurnitureShapes
{
    private const int MostWordsOfNotice = 40;
    private const int MostWordsOfLine = 14;
    private const int MostWordsOfCrumb = 14;

    private static readonly string[] NoticeStarts =
    [
        "an official ",
        "official website",
        "official site",
        "all official ",
        "a .",
        "a lock",
        "a locked padlock",
        "a padlock",
        "the lock",
        "secure .",
        "secure website",
        "secure websites",
        "the .gov means",
        "the .mil means",
        "the site is secure",
        "the https",
        "https",
        "lock (",
        "lock locked padlock",
        "share sensitive information",
        "before sharing sensitive",
        "federal government websites often",
        "official government websites use",
        "a gov.",
        "a go.",
        "this website belongs to",
        "look for a lock",
        "links to official",
        "only share sensitive",
    ];

    private static readonly string[] NoticeMarks =
    [
        "website",
        ".gov",
        ".mil",
        "gov.uk",
        "europa.eu",
        "go.jp",
        "gov.au",
        "gc.ca",
        "gov.in",
        "gov.sg",
        "https",
        "padlock",
        "lock",
        "secure",
        "safely",
        "official",
        "sensitive",
        "domain",
        "belongs to",
        "connected",
    ];

    private static readonly string[] UpdateStarts =
    [
        "last updated",
        "last update",
        "last modified",
        "last reviewed",
        "last revised",
        "last changed",
        "page last ",
        "page updated",
        "this page was last ",
        "date modified",
        "date published",
        "date updated",
        "updated:",
        "updated on ",
        "published:",
        "published on ",
        "posted:",
        "posted on ",
        "first published",
        "content last reviewed",
    ];

    /// <summary>Whether a folded line begins like such a notice.</summary>
    public static bool StartsLikeNotice(string line) => StartsWithAny(line, NoticeStarts);

    /// <summary>A notice that the site is official or the connection secure.</summary>
    public static bool IsSiteNotice(string line, int words)
    {
        if (words > MostWordsOfNotice || !StartsWithAny(line, NoticeStarts))
            return false;
        var marks = 0;
        foreach (var mark in NoticeMarks)
            if (line.Contains(mark, StringComparison.Ordinal))
                marks++;
        if (!line.StartsWith("an official ", StringComparison.Ordinal))
            return marks >= 2;
        // "An official website of the summit was launched in May." tells something; the banner has no verb.
        return line.Contains("site of ", StringComparison.Ordinal)
            && words <= MostWordsOfLine
            && (!line.EndsWith('.') || line.Contains("know", StringComparison.Ordinal));
    }

    /// <summary>The day of the last change: a date after the words that announce it, no sentence.</summary>
    public static bool IsUpdateNotice(string line, int words) =>
        words <= MostWordsOfLine
        && StartsWithAny(line, UpdateStarts)
        && line.Any(char.IsAsciiDigit)
        && (!HeadingShape.EndsSentence(line) || line.StartsWith("this page was last ", StringComparison.Ordinal));

    /// <summary>The steps from the home page: "Home > Countries > Japan".</summary>
    public static bool IsBreadcrumb(string line, int words)
    {
        if (words > MostWordsOfCrumb * 2 || HeadingShape.EndsSentence(line))
            return false;
        var fromHome =
            line.StartsWith("home", StringComparison.Ordinal)
            || line.StartsWith("top", StringComparison.Ordinal)
            || line.StartsWith("you are here", StringComparison.Ordinal);
        return CountSteps(line, ">»›→") is var arrows && (arrows >= 2 || (arrows == 1 && fromHome))
            || (fromHome && CountSteps(line, "/|\\") >= 1 && words <= MostWordsOfCrumb);
    }

    /// <summary>Buttons for sharing the page.</summary>
    public static bool IsShareRow(string line, int words)
    {
        if (words > MostWordsOfLine)
            return false;
        var strong = 0;
        foreach (var part in line.AsSpan().SplitAny(" ,|/·•:;()"))
        {
            var word = line[part].Trim('.', '-', '–', '!');
            if (word.Length == 0)
                continue;
            if (FurniturePhrases.ShareWords.Contains(word))
                strong++;
            else if (!FurniturePhrases.ShareFillers.Contains(word))
                return false;
        }
        return strong > 0;
    }

    /// <summary>Several entries of a menu in one line: "Home | About us | Contact".</summary>
    public static bool IsMenuRow(string line, Func<string, bool> isEntry)
    {
        if (HeadingShape.EndsSentence(line) || line.AsSpan().IndexOfAny("|·•") < 0)
            return false;
        int entries = 0,
            known = 0;
        foreach (var part in line.AsSpan().SplitAny("|·•"))
        {
            var entry = line[part].Trim();
            if (entry.Length == 0)
                continue;
            entries++;
            if (isEntry(entry))
                known++;
        }
        return entries >= 2 && known * 2 >= entries;
    }

    /// <summary>"Copyright 2021 Ministry of Foreign Affairs": a name and year, no sentence on copyright.</summary>
    public static bool IsCopyrightLine(string line, int words) =>
        words <= 25
            && (
                line.StartsWith('©')
                || (
                    line.StartsWith("copyright ", StringComparison.Ordinal)
                    && line.Length > 10
                    && (char.IsAsciiDigit(line[10]) || line[10] is '©' or '(')
                    && words <= MostWordsOfLine
                )
                || (
                    line.StartsWith("(c) ", StringComparison.Ordinal)
                    && line.Length > 7
                    && !line.AsSpan(4, 4).ContainsAnyExceptInRange('0', '9')
                    && words <= MostWordsOfLine
                    && !HeadingShape.EndsSentence(line)
                )
            )
        || (words <= MostWordsOfLine && line.Contains("all rights reserved", StringComparison.Ordinal))
        || line is "crown copyright" or "copyright";

    /// <summary>A publisher's name with nothing else.</summary>
    public static bool IsPublisher(string line, int words, string? publisher)
    {
        if (words > 10 || HeadingShape.EndsSentence(line.TrimEnd('.')) || line.EndsWith(':'))
            return false;
        var name = WithoutCountry(line);
        if (publisher is not null)
            return string.Equals(name, WithoutCountry(publisher), StringComparison.Ordinal);
        return FurniturePhrases.Publishers.Contains(name) || (!line.EndsWith('.') && StartsWithAny(name, FurniturePhrases.PublisherStarts));
    }

    /// <summary>Lower case, straight apostrophes, single spaces, without the arrows and signs of buttons at its ends.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (TextLines.IsBlank(c))
            {
                space = folded.Length > 0;
                continue;
            }
            if (space)
                folded.Append(' ');
            space = false;
            folded.Append(c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c));
        }
        return folded
            .ToString()
            .Trim(
                '>',
                '»',
                '›',
                '→',
                '↑',
                '▲',
                '▼',
                '↗',
                '✕',
                '×',
                '|',
                '·',
                '•',
                '*',
                '-',
                '–',
                '+',
                '#',
                ' ',
                '«',
                '‹',
                '<',
                '←',
                '?',
                '!',
                '[',
                ']'
            );
    }

    public static bool StartsWithAny(string line, string[] starts)
    {
        foreach (var start in starts)
            if (line.StartsWith(start, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static string WithoutCountry(string name)
    {
        foreach (var start in (string[])["the ", "u.s. ", "us ", "uk ", "united states ", "united kingdom "])
            if (name.StartsWith(start, StringComparison.Ordinal))
                name = name[start.Length..];
        return name.TrimEnd('.');
    }

    // Steps are words on both sides of a sign that has white space around it, so that "5>3" and "and/or" are none.
    private static int CountSteps(string line, string signs)
    {
        var steps = 0;
        for (var i = 1; i + 2 < line.Length; i++)
            if (
                signs.Contains(line[i], StringComparison.Ordinal)
                && line[i - 1] == ' '
                && line[i + 1] == ' '
                && (char.IsLetter(line[i + 2]) || line[i + 2] is '(' or '&')
            )
                steps++;
        return steps;
    }
}
