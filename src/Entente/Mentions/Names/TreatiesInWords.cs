using Entente.Language;

namespace Entente.Mentions.Names;

// Agreements named in ordinary words: "a treaty of amity and commerce", "an extradition convention", "the treaty".
public sealed partial class NameRecogniser
{
    private int ReadTreatyInWords(int head)
    {
        var first = head;
        while (first > _sentenceFirst && IsQualifier(first - 1, head))
            first--;
        while (first < head && (_words.IsAnd(TokenAt(first).Word) || TokenAt(first).Is(TokenShape.Punctuation)))
            first++;
        if (_words.IsHyphen(WordAt(head + 1)) && IsJoined(head + 1))
            return 0;
        var end = EndOfTopics(head + 1);
        if (first == head && end == head + 1)
            return ReadTheTreaty(head);
        if (IsOrdinaryWord(head) && first == head)
            return 0;
        _parties.Clear();
        for (var i = first - 1; i >= _sentenceFirst; )
        {
            if (_mentions.At(i) is NameMention { Kind: NameKind.Country } party)
            {
                _parties.Insert(0, party.Id);
                i = party.First - 1;
            }
            else if (_words.IsHyphen(TokenAt(i).Word))
                i--;
            else
                break;
        }
        var name = Add(
            new NameMention
            {
                First = first,
                End = end,
                Kind = NameKind.Agreement,
                Id = Words(first, end),
                Parties = _parties.ToArray(),
            }
        );
        _known.AddAgreement(name);
        return end;
    }

    // "the treaty", "this Agreement": the one named last.
    private int ReadTheTreaty(int head)
    {
        if (head == _sentenceFirst || (ClassAt(head - 1) & WordClass.Determiner) == WordClass.None || IsOrdinaryWord(head) || _isTitleCase)
            return 0;
        if (_known.LastAgreement(_reading.Chars(head)) is not { } last)
            return 0;
        Add(
            new NameMention
            {
                First = head,
                End = head + 1,
                Kind = NameKind.Agreement,
                Id = last.Id,
                Parties = last.Parties,
            }
        );
        return head + 1;
    }

    // Words that mean a treaty only where more is said of it: "statement", "framework", "principles".
    private bool IsOrdinaryWord(int head) => (ClassAt(head) & WordClass.Weak) != WordClass.None;

    private bool IsQualifier(int i, int head)
    {
        if (_mentions.IsTaken(i))
            return false;
        var wordClass = ClassAt(i);
        if ((wordClass & WordClass.Qualifier) != WordClass.None)
            return !IsOrdinaryWord(head) || TokenAt(i).Word == _words.Joint;
        var word = TokenAt(i).Word;
        if (_words.IsAnd(word) || word == _words.Comma)
            return i > _sentenceFirst
                && (ClassAt(i - 1) & WordClass.Qualifier) != WordClass.None
                && !_mentions.IsTaken(i - 1)
                && (ClassAt(i + 1) & WordClass.Qualifier) != WordClass.None
                && (word != _words.Comma || _words.IsAnd(WordAt(head - 2)));
        return _words.IsHyphen(word) && i > _sentenceFirst && IsJoined(i) && (ClassAt(i - 1) & WordClass.Qualifier) != WordClass.None;
    }

    // "of amity, commerce, and navigation".
    private int EndOfTopics(int end)
    {
        if (WordAt(end) != _words.Of || end + 1 >= _sentenceEnd)
            return end;
        var i = end + 1;
        var found = end;
        while (i < _sentenceEnd && !_mentions.IsTaken(i))
        {
            var word = TokenAt(i).Word;
            if ((_words[word] & WordClass.Topic) != WordClass.None)
                found = ++i;
            else if (found > end && (_words.IsAnd(word) || word == _words.Comma))
                i++;
            else
                break;
        }
        return found;
    }
}
