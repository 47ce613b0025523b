namespace Entente.Language;

/// <summary>A closed list of words, asked for by their numbers in the vocabulary: one array access each.</summary>
public sealed class WordNumbers
{
    private readonly bool[] _isIn;

    /// <summary>Adds the words to the vocabulary and remembers their numbers.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="words">The words, with blanks between.</param>
    public WordNumbers(Vocabulary vocabulary, string words)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(words);
        var numbers = words.Split(' ').Select(vocabulary.Add).ToArray();
        _isIn = new bool[numbers.Max() + 1];
        foreach (var number in numbers)
            _isIn[number] = true;
    }

    /// <summary>Remembers those words of the vocabulary, as far as it is filled, for which a test holds.</summary>
    public WordNumbers(Vocabulary vocabulary, Func<int, bool> test)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(test);
        _isIn = new bool[vocabulary.Count];
        for (var word = 1; word < _isIn.Length; word++)
            _isIn[word] = test(word);
    }

    /// <summary>Whether the word with a number is one of them.</summary>
    public bool Contains(int word) => (uint)word < (uint)_isIn.Length && _isIn[word];
}
