using Entente.Language;

namespace Entente.Mentions.Quantities;

/// <summary>What a recogniser knows of words, by their numbers in the vocabulary.</summary>
/// <remarks>The vocabulary grows after the table was filled: words beyond it have nothing.</remarks>
internal sealed class WordTable<T>(Vocabulary vocabulary)
    where T : struct
{
    private T[] _values = new T[vocabulary.Count + 64];

    /// <summary>What is known of a word, or the default.</summary>
    public T this[int word] => (uint)word < (uint)_values.Length ? _values[word] : default;

    /// <summary>Notes something of a word.</summary>
    public ref T At(string word)
    {
        var number = vocabulary.Add(word);
        if (number >= _values.Length)
            Array.Resize(ref _values, Math.Max(number + 1, _values.Length * 2));
        return ref _values[number];
    }
}
