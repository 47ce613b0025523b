using Entente.Language;

namespace Entente.Clauses;

/// <summary>Verbs that say of an infinitive behind them how it is meant: "intends to sign", "is scheduled to enter", "failed to ratify".</summary>
internal sealed class Governors
{
    private const string Wanting =
        "intend aim seek hope agree commit pledge decide wish want offer propose plan promise desire aspire endeavor endeavour attempt try prepare undertake vow strive resolve work ask urge encourage request invite call authorize authorise empower instruct order direct allow permit enable appoint nominate send travel come go need require commission designate delegate choose elect meet visit convene look";
    private const string Fixing = "schedule set expect slate be due have";
    private const string Happening = "begin start continue help manage proceed prove serve move act cause force compel oblige";
    private const string Refusing = "fail refuse decline neglect";

    private readonly Dictionary<int, Modality> _modality = [];
    private readonly HashSet<int> _wanting = [];
    private readonly HashSet<int> _refusing = [];

    public Governors(Vocabulary vocabulary)
    {
        Add(vocabulary, Wanting, Modality.Intended);
        Add(vocabulary, Fixing, Modality.Planned);
        Add(vocabulary, Happening, Modality.Stated);
        foreach (var verb in Wanting.Split(' '))
            _wanting.Add(vocabulary.Add(verb));
        foreach (var verb in Refusing.Split(' '))
            _refusing.Add(vocabulary.Add(verb));
    }

    /// <summary>How an infinitive behind this verb is meant; purpose ("travelled to meet") is intention.</summary>
    public Modality Of(int lemma) => _modality.GetValueOrDefault(lemma, Modality.Intended);

    /// <summary>Whether the verb says that the infinitive behind it is wanted or meant.</summary>
    public bool Wants(int lemma) => _wanting.Contains(lemma);

    /// <summary>Whether the verb denies the infinitive behind it.</summary>
    public bool Refuses(int lemma) => _refusing.Contains(lemma);

    private void Add(Vocabulary vocabulary, string verbs, Modality modality)
    {
        foreach (var verb in verbs.Split(' '))
            _modality[vocabulary.Add(verb)] = modality;
    }
}
