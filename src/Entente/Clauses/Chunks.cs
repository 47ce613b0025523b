using Entente.Language;
using Entente.Mentions;

namespace Entente.Clauses;

internal enum ChunkKind : byte
{
    /// <summary>A noun group with its "of" phrases.</summary>
    Group,
    Preposition,
    Verb,
    Time,
    Comma,
    And,
    Relative,
    Subordinator,
    Stop,
}

/// <summary>A piece of a sentence; what stands in brackets is left out.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="CoreEnd">Of a group: index after its core, before its "of" phrase.</param>
/// <param name="Word">Word number of a preposition, relative or subordinator, or of the last word of a group.</param>
internal readonly record struct Chunk(ChunkKind Kind, int First, int End, int CoreEnd = 0, int Word = 0)
{
    public VerbGroup Verb { get; init; }
    public NounGroup? Group { get; init; }
    public TimeMention? Time { get; init; }

    /// <summary>Of a colon: what stands right before it ("will:", "to:"); otherwise <see cref="Tag.Noun"/>.</summary>
    public Tag Opener { get; init; }

    /// <summary>Of a stop: whether it is a colon.</summary>
    public bool IsColon { get; init; }

    /// <summary>Whether a group is a pronoun.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>Whether a group begins with "a" or "an": behind a comma it says what the group before is.</summary>
    public bool StartsIndefinite { get; init; }

    /// <summary>Whether a group says which of a row it is: "the first country", "the last of them".</summary>
    public bool IsRanked { get; init; }
}

/// <summary>Cuts a tagged sentence into noun groups, verb groups and what joins them.</summary>
internal sealed class Chunker(WordClasses classes, VerbGroups verbGroups)
{
    public ChunkList Chunks { get; } = new();

    public void Read(Reading reading, MentionList mentions, Tagger tags, in Sentence sentence, ClauseList clauses)
    {
        Chunks.CutAt(0);
        var first = sentence.FirstToken;
        for (var i = first; i < sentence.EndToken; )
        {
            var tag = tags[i - first];
            switch (tag)
            {
                case Tag.Open:
                    i = AfterBracket(tags, first, i, sentence.EndToken);
                    continue;
                case Tag.Preposition when IsAsWellAs(reading, sentence, i):
                    Chunks.Add(new Chunk(ChunkKind.And, i, i + 3));
                    i += 3;
                    continue;
                case Tag.Preposition:
                    Chunks.Add(new Chunk(ChunkKind.Preposition, i, i + 1, Word: reading.Tokens[i].Word));
                    i++;
                    continue;
                case Tag.Comma:
                    Chunks.Add(new Chunk(ChunkKind.Comma, i, i + 1));
                    i++;
                    continue;
                case Tag.Coordinator:
                    Chunks.Add(new Chunk(ChunkKind.And, i, i + 1));
                    i++;
                    continue;
                case Tag.Relative:
                    Chunks.Add(new Chunk(ChunkKind.Relative, i, i + 1, Word: reading.Tokens[i].Word));
                    i++;
                    continue;
                case Tag.Subordinator:
                    Chunks.Add(new Chunk(ChunkKind.Subordinator, i, i + 1, Word: reading.Tokens[i].Word));
                    i++;
                    continue;
                case Tag.Stop:
                    var isColon = reading.Text[reading.Tokens[i].Start] == ':';
                    Chunks.Add(
                        new Chunk(ChunkKind.Stop, i, i + 1) { IsColon = isColon, Opener = isColon ? tags.OpenerAt(i - first) : Tag.Noun }
                    );
                    i++;
                    continue;
                case Tag.Time when mentions.At(i) is TimeMention time:
                    Chunks.Add(new Chunk(ChunkKind.Time, i, time.End) { Time = time });
                    i = time.End;
                    continue;
            }
            if (verbGroups.TryRead(reading, tags, sentence, i, out var verb))
            {
                Chunks.Add(new Chunk(ChunkKind.Verb, i, verb.End) { Verb = verb });
                i = verb.End;
                continue;
            }
            if (tag is Tag.Determiner or Tag.Noun or Tag.Name or Tag.Quantity or Tag.Pronoun or Tag.Possessive)
            {
                i = ReadGroup(reading, mentions, tags, sentence, i);
                continue;
            }
            i++;
        }
        JoinOfPhrases(reading, mentions, clauses);
    }

    private bool IsAsWellAs(Reading reading, in Sentence sentence, int token) =>
        token + 2 < sentence.EndToken
        && reading.Tokens[token].Word == classes.As
        && reading.Tokens[token + 1].Word == classes.Well
        && reading.Tokens[token + 2].Word == classes.As;

    private static int AfterBracket(Tagger tags, int first, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
            if (tags[i - first] == Tag.Close)
                return i + 1;
        return open + 1;
    }

    private int ReadGroup(Reading reading, MentionList mentions, Tagger tags, in Sentence sentence, int start)
    {
        var first = sentence.FirstToken;
        var i = start;
        var core = start;
        var pronoun = tags[start - first] == Tag.Pronoun;
        while (i < sentence.EndToken)
        {
            var tag = tags[i - first];
            if (tag is Tag.Noun or Tag.Name or Tag.Quantity or Tag.Possessive or Tag.Determiner || (tag == Tag.Pronoun && i == start))
            {
                // A determiner opens a new group: "made Japan a partner". "all the", "both these" go on.
                if (tag == Tag.Determiner && i > start && tags[i - 1 - first] is not (Tag.Determiner or Tag.Quantity or Tag.Possessive))
                    break;
                core = i + 1;
                i++;
                if (pronoun)
                    break;
                continue;
            }
            // "the Committee (“2+2”) meeting": a bracket inside a group.
            if (
                tag == Tag.Open
                && AfterBracket(tags, first, i, sentence.EndToken) is var behind
                && behind < sentence.EndToken
                && tags[behind - first] == Tag.Noun
                && !reading.Tokens[behind].Is(TokenShape.Punctuation)
            )
            {
                i = behind;
                continue;
            }
            if (tag == Tag.Quote && reading.Tokens[i].Is(TokenShape.Punctuation))
            {
                i++;
                continue;
            }
            if (
                tag == Tag.Time
                && i > start
                && mentions.At(i) is TimeMention time
                && time.End < sentence.EndToken
                && (
                    time.Kind is TimeKind.Duration or TimeKind.Anniversary
                    || tags[i - 1 - first] is Tag.Determiner or Tag.Possessive
                    || time.Kind != TimeKind.Recurring && IsAdjective(mentions, i - 1)
                )
                && (
                    tags[time.End - first] is Tag.Noun or Tag.Name or Tag.Preposition
                    || !time.IsRelative && IsDateWithComma(tags, time.End - first, i - first, sentence.EndToken - first)
                )
                && (tags[time.End - first] != Tag.Preposition || time.Kind is TimeKind.Anniversary or TimeKind.Duration)
            )
            {
                i = tags[time.End - first] == Tag.Comma ? time.End + 1 : time.End;
                core = i;
                continue;
            }
            // "closely linked", "newly independent": an adverb between determiner and noun.
            if (
                tag == Tag.Adverb
                && i > start
                && i + 1 < sentence.EndToken
                && tags[i + 1 - first] == Tag.Noun
                && tags[i - 1 - first] is Tag.Determiner or Tag.Possessive
            )
            {
                i++;
                continue;
            }
            break;
        }
        // "This | past week": the determiner is the time's.
        if (
            core == start
            || core == start + 1 && core < sentence.EndToken && tags[start - first] == Tag.Determiner && tags[core - first] == Tag.Time
        )
            return start + 1;
        Chunks.Add(
            new Chunk(ChunkKind.Group, start, core, core, reading.Tokens[core - 1].Word)
            {
                IsPronoun = pronoun,
                IsRanked = core > start + 1 && classes.IsRank(reading.Tokens[start + 1].Word),
                StartsIndefinite = reading.Tokens[start].Word is var word && (word == classes.A || word == classes.An),
            }
        );
        return Math.Max(core, start + 1);
    }

    // "the June 26, 2022, Summit": the comma closes the date.
    private static bool IsDateWithComma(Tagger tags, int end, int start, int count) =>
        tags[end] == Tag.Comma && tags[start - 1] == Tag.Determiner && end + 1 < count && tags[end + 1] is Tag.Noun or Tag.Name;

    private static bool IsAdjective(MentionList mentions, int token) => mentions.At(token) is NameMention { IsAdjective: true };

    // "the Governments of the United States and Japan": an "of" phrase belongs to the group before it.
    private void JoinOfPhrases(Reading reading, MentionList mentions, ClauseList clauses)
    {
        var to = 0;
        for (var k = 0; k < Chunks.Count; k++)
        {
            if (Chunks[k].Kind != ChunkKind.Group)
            {
                if (to != k)
                    Chunks[to] = Chunks[k];
                to++;
                continue;
            }
            var chunk = Chunks[k];
            var end = chunk.End;
            while (
                k + 2 < Chunks.Count
                && Chunks[k + 1].Kind == ChunkKind.Preposition
                && Chunks[k + 1].Word == classes.Of
                && Chunks[k + 2].Kind == ChunkKind.Group
                && reading.Chars(Chunks[k + 1].First - 1) is not "ahead"
            )
            {
                k += 2;
                end = Chunks[k].End;
                while (
                    k + 2 < Chunks.Count
                    && JoinsList(
                        reading,
                        mentions,
                        chunk,
                        Chunks[k],
                        Chunks[k + 1],
                        Chunks[k + 2],
                        k + 3 < Chunks.Count ? Chunks[k + 3].Kind : ChunkKind.Stop
                    )
                )
                {
                    k += 2;
                    end = Chunks[k].End;
                }
            }
            Chunks[to++] = chunk with { End = end, Group = clauses.NewGroup(chunk.First, chunk.CoreEnd, end) };
        }
        Chunks.CutAt(to);
    }

    // "governments of A and B", "the recognition of A and B": two names of one sort joined by "and" behind a plural.
    private static bool JoinsList(
        Reading reading,
        MentionList mentions,
        in Chunk head,
        in Chunk of,
        in Chunk joint,
        in Chunk member,
        ChunkKind after
    )
    {
        if (joint.Kind != ChunkKind.And || member.Kind != ChunkKind.Group || !IsName(mentions, of) || !IsName(mentions, member))
            return false;
        // "the Prime Minister of Japan and President Marcos": a person does not go on with a country.
        if (IsPerson(mentions, of) != IsPerson(mentions, member))
            return false;
        var word = reading.Chars(head.CoreEnd - 1);
        return word[^1] == 's' || after != ChunkKind.Verb;
    }

    private static bool IsPerson(MentionList mentions, in Chunk group) =>
        mentions.At(group.CoreEnd - 1) is NameMention { Kind: NameKind.Person or NameKind.Office };

    private static bool IsName(MentionList mentions, in Chunk group) =>
        mentions.At(group.CoreEnd - 1) is NameMention { IsAdjective: false } name && name.First - group.First <= 1;
}
