using Entente.Language;

namespace Entente.Patterns;

/// <summary>Puts the rules of all files together: sets resolved, patterns compiled, all errors collected.</summary>
internal sealed class RuleBookBuilder(Vocabulary vocabulary, VerbLexicon verbs)
{
    private const string SharedFile = "shared.rules";

    private readonly List<RuleFileDraft> _files = [];
    private readonly PatternCompiler _compiler = new(vocabulary);
    private readonly Dictionary<(string File, string Name), SetDraft> _sets = [];

    public List<RuleError> Errors { get; } = [];

    public List<Rule> Rules { get; } = [];

    public Dictionary<int, List<AnchoredPattern>> ByWord { get; } = [];

    public Dictionary<SlotKind, List<AnchoredPattern>> ByKind { get; } = [];

    public Dictionary<int, List<ClausePattern>> ByLemma { get; } = [];

    public PatternCode Code => _compiler.Code;

    public void Add(string file, string text) => _files.Add(new RuleFileParser(vocabulary, Errors).Read(file, text));

    public void Build()
    {
        foreach (var file in _files)
            Declare(file);
        foreach (var file in _files)
            CheckSets(file);
        if (Errors.Count == 0)
        {
            var names = new Dictionary<string, (string File, int Line)>(StringComparer.Ordinal);
            foreach (var file in _files)
            foreach (var rule in file.Rules)
                Add(file.File, rule, names);
        }
        var order = _files
            .Select(static (f, i) => (f.File, i))
            .DistinctBy(static f => f.File)
            .ToDictionary(static f => f.File, static f => f.i, StringComparer.Ordinal);
        Errors.Sort((a, b) => (order[a.File], a.Line, a.Column).CompareTo((order[b.File], b.Line, b.Column)));
        Code.Close();
    }

    private void Declare(RuleFileDraft file)
    {
        foreach (var verb in file.Verbs)
            if (!verbs.Add(verb.Forms))
                Errors.Add(new RuleError(file.File, verb.Line, 6, RuleMessages.DuplicateVerb(verb.Forms.Base)));
        foreach (var set in file.Sets)
        {
            if (!_sets.TryAdd((file.File, set.Name), set))
            {
                var other = _sets[(file.File, set.Name)];
                Errors.Add(new RuleError(file.File, set.Line, 5, RuleMessages.DuplicateSet(set.Name, other.File, other.Line)));
            }
        }
    }

    // Every set is resolved once, so that a wrong one is told even where no rule uses it.
    private void CheckSets(RuleFileDraft file)
    {
        foreach (var set in file.Sets)
        {
            if (file.File != SharedFile && _sets.TryGetValue((SharedFile, set.Name), out var shared))
                Errors.Add(new RuleError(file.File, set.Line, 5, RuleMessages.DuplicateSet(set.Name, shared.File, shared.Line)));
            foreach (var member in set.Members)
            {
                CheckMember(file.File, set.Line, member);
                Resolve(file.File, set.Line, member, [set.Name]);
            }
        }
    }

    private void CheckMember(string file, int line, PatternNode node)
    {
        switch (node)
        {
            case SlotNode or GapNode or CaptureNode:
                Errors.Add(new RuleError(file, line, node.Column, RuleMessages.NotInSet(node is GapNode ? "gap" : "slot")));
                break;
            case SequenceNode sequence:
                foreach (var part in sequence.Parts)
                    CheckMember(file, line, part);
                break;
            case ChoiceNode choice:
                foreach (var branch in choice.Branches)
                    CheckMember(file, line, branch);
                break;
            case OptionalNode optional:
                CheckMember(file, line, optional.Part);
                break;
        }
    }

    private void Add(string file, RuleDraft draft, Dictionary<string, (string File, int Line)> names)
    {
        void Report(string message) => Errors.Add(new RuleError(file, draft.Line, 6, message));
        if (!names.TryAdd(draft.Name, (file, draft.Line)))
            Report(RuleMessages.DuplicateRule(draft.Name, names[draft.Name].File, names[draft.Name].Line));
        if (draft.Matches.Count + draft.Clauses.Count == 0)
            Report(RuleMessages.NoMatch(draft.Name));
        if (draft.Gives.Count == 0)
            Report(RuleMessages.NoGives(draft.Name));
        if (!draft.Examples.Any(static e => e.Fits))
            Report(RuleMessages.NoYes(draft.Name));
        if (draft.Examples.All(static e => e.Fits))
            Report(RuleMessages.NoNo(draft.Name));
        var rule = new Rule(draft.Name, file, draft.Line, draft.Gives, draft.Examples)
        {
            Weakness = draft.Weakness,
            Text = string.Join('\n', draft.Lines),
        };
        Rules.Add(rule);
        foreach (var match in draft.Matches)
            AddMatch(file, rule, match);
        foreach (var clause in draft.Clauses)
            AddClause(file, rule, clause);
    }

    private void AddMatch(string file, Rule rule, PatternDraft draft)
    {
        if (Resolve(file, draft.Line, draft.Node, []) is not { } node)
            return;
        if (!_compiler.TryCompile(node, out var anchor, out var left, out var right, out var message))
        {
            Errors.Add(new RuleError(file, draft.Line, draft.Node.Column, message));
            return;
        }
        var pattern = new AnchoredPattern(rule, Rules.Count - 1, left, right);
        foreach (var word in anchor.Words)
            ListAt(ByWord, word).Add(pattern);
        if (anchor.Kind != SlotKind.None)
            ListAt(ByKind, anchor.Kind).Add(pattern);
    }

    private void AddClause(string file, Rule rule, ClauseDraft draft)
    {
        var elements = new List<ClauseElement>();
        foreach (var element in draft.Elements)
        {
            var prepositions = element.Prepositions.SelectMany(p => WordsOf(file, draft.Line, p)).ToArray();
            if (element.Pattern is AnyNode)
                elements.Add(new ClauseElement(element.Role, prepositions, null, -1, element.IsOptional));
            else if (element.Pattern is SlotNode slot && slot.Kind != SlotKind.Superlative)
                elements.Add(new ClauseElement(element.Role, prepositions, slot, -1, element.IsOptional));
            else if (Resolve(file, draft.Line, element.Pattern, []) is { } phrase)
                elements.Add(new ClauseElement(element.Role, prepositions, null, _compiler.CompilePhrase(phrase), element.IsOptional));
        }
        var pattern = new ClausePattern(rule, Rules.Count - 1, draft.Conditions, [.. elements])
        {
            Governors = [.. draft.Governors.SelectMany(v => LemmasOf(file, draft.Line, v))],
        };
        foreach (var verb in draft.Verbs)
        foreach (var lemma in LemmasOf(file, draft.Line, verb))
            ListAt(ByLemma, lemma).Add(pattern);
    }

    private IEnumerable<int> LemmasOf(string file, int line, Piece verb)
    {
        if (verb.Kind == PieceKind.Set && FindSet(file, verb.Text) is not null)
        {
            foreach (var word in WordsOf(file, line, verb))
                if (verbs.Find(word) is not null)
                    yield return word;
                else
                    Errors.Add(new RuleError(file, line, verb.Column, RuleMessages.UnknownVerb(vocabulary[word])));
        }
        else if (verbs.Find(vocabulary.Add(verb.Text)) is not null)
        {
            yield return vocabulary.Find(verb.Text);
        }
        else
        {
            Errors.Add(new RuleError(file, line, verb.Column, RuleMessages.UnknownVerb(verb.Text)));
        }
    }

    // The words of a name in a clause line: itself, or the one-word members of a set.
    private IEnumerable<int> WordsOf(string file, int line, Piece name)
    {
        if (name.Kind != PieceKind.Set)
            return [vocabulary.Add(name.Text)];
        var node = Resolve(file, line, new SetNode(name.Text, name.Column), []);
        IReadOnlyList<PatternNode> members =
            node is ChoiceNode choice ? choice.Branches
            : node is null ? []
            : [node];
        if (members.Any(static m => m is not WordNode))
            Errors.Add(new RuleError(file, line, name.Column, RuleMessages.VerbSetMember(name.Text)));
        return members.OfType<WordNode>().Select(static w => w.Word);
    }

    private SetDraft? FindSet(string file, string name) =>
        _sets.TryGetValue((file, name), out var set) || _sets.TryGetValue((SharedFile, name), out set) ? set : null;

    // The pattern with the members of its sets in their places; null (and a report) where a set is wrong.
    private PatternNode? Resolve(string file, int line, PatternNode node, IReadOnlyList<string> inside)
    {
        switch (node)
        {
            case SetNode set:
                return ResolveSet(file, line, set, inside);
            case SequenceNode sequence:
                var parts = sequence.Parts.Select(p => Resolve(file, line, p, inside)).OfType<PatternNode>().ToList();
                return parts.Count == sequence.Parts.Count ? sequence with { Parts = parts } : null;
            case ChoiceNode choice:
                var branches = choice.Branches.Select(b => Resolve(file, line, b, inside)).OfType<PatternNode>().ToList();
                return branches.Count == choice.Branches.Count ? choice with { Branches = branches } : null;
            case OptionalNode optional:
                return Resolve(file, line, optional.Part, inside) is { } part ? optional with { Part = part } : null;
            case CaptureNode capture:
                return Resolve(file, line, capture.Part, inside) is { } inner ? capture with { Part = inner } : null;
            default:
                return node;
        }
    }

    private PatternNode? ResolveSet(string file, int line, SetNode node, IReadOnlyList<string> inside)
    {
        if (inside.Contains(node.Name, StringComparer.Ordinal))
        {
            Errors.Add(new RuleError(file, line, node.Column, RuleMessages.SetInItself(string.Join(" > ", inside.Append(node.Name)))));
            return null;
        }
        var branches = new List<PatternNode>();
        if (FindSet(file, node.Name) is { } set)
        {
            foreach (var member in set.Members)
            {
                if (Resolve(set.File, set.Line, member, [.. inside, node.Name]) is not { } resolved)
                    return null;
                branches.AddRange(resolved is ChoiceNode inner ? inner.Branches : [resolved]);
            }
        }
        else if (vocabulary.Find(node.Name) is var lemma and > 0 && verbs.Find(lemma) is { } forms)
        {
            foreach (
                var form in new[] { forms.Base, forms.Third, forms.Past, forms.Participle, forms.Ing }.Distinct(StringComparer.Ordinal)
            )
                branches.Add(new WordNode(vocabulary.Find(form), node.Column));
        }
        else
        {
            Errors.Add(new RuleError(file, line, node.Column, RuleMessages.UnknownSet(node.Name)));
            return null;
        }
        return branches.Count == 1 ? branches[0] : new ChoiceNode(branches, node.Column);
    }

    private static List<T> ListAt<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
