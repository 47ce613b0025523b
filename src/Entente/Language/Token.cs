using Entente.Documents;

namespace Entente.Language;

/// <summary>How a token is written.</summary>
[Flags]
public enum TokenShape : byte
{
    /// <summary>Nothing special: a word in lower case.</summary>
    None = 0,

    /// <summary>Begins with a capital letter.</summary>
    Capitalised = 1,

    /// <summary>All its letters are capitals, and it has at least two ("NATO", "U.S.").</summary>
    AllCapitals = 2,

    /// <summary>Begins with a digit ("2019", "7.2", "8th").</summary>
    Digits = 4,

    /// <summary>Punctuation or a symbol, one character.</summary>
    Punctuation = 8,

    /// <summary>No white space between this token and the one before.</summary>
    Joined = 16,

    /// <summary>First of its sentence.</summary>
    StartsSentence = 32,

    /// <summary>Ends in a full stop that is part of the word ("U.S.", "Jr.", "Feb.").</summary>
    Abbreviation = 64,
}

/// <summary>A word, number or sign of the text.</summary>
/// <param name="Start">UTF-16 index of its first code unit.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Word">Its number in the <see cref="Vocabulary"/>, or 0.</param>
/// <param name="Shape">How it is written.</param>
public readonly record struct Token(int Start, int Length, int Word, TokenShape Shape)
{
    /// <summary>UTF-16 index after its last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the token has all of the given marks.</summary>
    public bool Is(TokenShape shape) => (Shape & shape) == shape;
}

/// <summary>A sentence, or a list item or heading that stands for one.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Range">Its words in the text: evidence quotes this range.</param>
/// <param name="Passage">Index of the passage it stands in.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, CharRange Range, int Passage);
