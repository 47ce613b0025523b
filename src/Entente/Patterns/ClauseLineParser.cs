using Entente.Clauses;

namespace Entente.Patterns;

/// <summary>Reads a clause line: the verb, then roles with their patterns and conditions, in any order.</summary>
internal static class ClauseLineParser
{
    private const string Forms = "finite, infinitive, gerund or reduced",
        Voices = "active or passive",
        Modalities = "any, stated, planned, intended or hypothetical";

    public static ClauseDraft? Read(PatternParser line, int number, int column, Action<int, string> report)
    {
        var verbs = ReadNames(line);
        if (verbs.Count == 0)
        {
            report(column, RuleMessages.ClauseVerb);
            return null;
        }
        var clause = new ClauseDraft(verbs, number);
        while (!line.AtEnd)
        {
            var open = line.Next.Column;
            var isOptional = line.TakeSign('[');
            if (!line.AtEnd)
                ReadElement(line, clause, isOptional, report);
            if (isOptional && !line.TakeSign(']'))
            {
                report(open, RuleMessages.NotClosed('[', ']'));
                return clause;
            }
        }
        return clause;
    }

    private static void ReadElement(PatternParser line, ClauseDraft clause, bool isOptional, Action<int, string> report)
    {
        var column = line.Next.Column;
        var names = ReadNames(line);
        if (names.Count == 0)
        {
            report(column, RuleMessages.ClauseRole);
            line.Take();
            return;
        }
        var first = names[0].Kind == PieceKind.Word && !names[0].IsQuoted ? names[0].Text : "";
        var conditions = clause.Conditions;
        switch (first)
        {
            case "negative":
                clause.Conditions = conditions with { Negative = true };
                return;
            case "infinitive":
                clause.Conditions = conditions with { Infinitive = true };
                return;
            case "governed":
                clause.Governors = ReadNames(line);
                if (clause.Governors.Count == 0)
                    report(column, RuleMessages.ClausePatternMissing(first));
                return;
            case "form":
                clause.Conditions = conditions with { Forms = ReadForms(line, column, report) };
                return;
            case "voice":
                clause.Conditions = conditions with { Passive = ReadVoice(line, column, report) };
                return;
            case "modality":
                clause.Conditions = conditions with { Modalities = ReadModalities(line, column, report) };
                return;
        }
        var role = first switch
        {
            "subject" => ClauseRole.Subject,
            "object" => ClauseRole.Object,
            "when" => ClauseRole.When,
            "where" => ClauseRole.Where,
            "then" => ClauseRole.Then,
            _ => ClauseRole.Adjunct,
        };
        if (ReadPattern(line, names[^1].Text, column, report) is { } pattern)
            clause.Elements.Add(new ClauseElementDraft(role, role == ClauseRole.Adjunct ? names : [], pattern, isOptional, column));
    }

    private static PatternNode? ReadPattern(PatternParser line, string role, int column, Action<int, string> report)
    {
        if (line.AtEnd || line.Next.IsSign(']') || line.Next.IsSign(')'))
        {
            report(column, RuleMessages.ClausePatternMissing(role));
            return null;
        }
        var start = line.Next.Column;
        if (line.TakeSign('*'))
            return new AnyNode(start);
        var branches = new List<PatternNode>();
        do
        {
            if (!line.AtEnd && line.ReadElement() is { } element)
                branches.Add(element);
        } while (line.TakeSign('|'));
        return branches.Count switch
        {
            0 => null,
            1 => branches[0],
            _ => new ChoiceNode(branches, start),
        };
    }

    // "sign|conclude", "<sign>", "with|and".
    private static List<Piece> ReadNames(PatternParser line)
    {
        var names = new List<Piece>();
        do
        {
            if (line.AtEnd || line.Next.Kind is not (PieceKind.Word or PieceKind.Set))
                break;
            names.Add(line.Take());
        } while (line.TakeSign('|'));
        return names;
    }

    private static int ReadForms(PatternParser line, int column, Action<int, string> report)
    {
        var forms = 0;
        foreach (var name in ReadNames(line))
            forms |= name.Text switch
            {
                "finite" => ClauseConditions.Bit(VerbForm.Finite),
                "infinitive" => ClauseConditions.Bit(VerbForm.Infinitive),
                "gerund" => ClauseConditions.Bit(VerbForm.Gerund),
                "reduced" => ClauseConditions.Bit(VerbForm.ReducedPassive),
                _ => Wrong(name.Column, "form", Forms, report),
            };
        return forms != 0 ? forms : Wrong(column, "form", Forms, report);
    }

    private static bool ReadVoice(PatternParser line, int column, Action<int, string> report)
    {
        var names = ReadNames(line);
        if (names.Count != 1 || names[0].Text is not ("active" or "passive"))
            Wrong(column, "voice", Voices, report);
        return names.Count > 0 && names[0].Text == "passive";
    }

    private static int ReadModalities(PatternParser line, int column, Action<int, string> report)
    {
        var modalities = 0;
        foreach (var name in ReadNames(line))
            modalities |= name.Text switch
            {
                "any" => ~0,
                "stated" => ClauseConditions.Bit(Modality.Stated),
                "planned" => ClauseConditions.Bit(Modality.Planned),
                "intended" => ClauseConditions.Bit(Modality.Intended),
                "hypothetical" => ClauseConditions.Bit(Modality.Hypothetical),
                _ => Wrong(name.Column, "modality", Modalities, report),
            };
        return modalities != 0 ? modalities : Wrong(column, "modality", Modalities, report);
    }

    private static int Wrong(int column, string condition, string choices, Action<int, string> report)
    {
        report(column, RuleMessages.ClauseCondition(condition, choices));
        return ~0;
    }
}
