using System.Text;
using Entente.Language;

namespace Entente.Patterns;

/// <summary>Reads the lines of a <c>.rules</c> file.</summary>
internal sealed class RuleFileParser(Vocabulary vocabulary, List<RuleError> errors)
{
    private readonly PatternParser _patterns = new(vocabulary);
    private RuleFileDraft _file = new("");
    private RuleDraft? _rule;
    private SetDraft? _set;
    private int _line;

    public RuleFileDraft Read(string name, string text)
    {
        _file = new RuleFileDraft(name);
        _rule = null;
        _set = null;
        _line = 0;
        foreach (var line in text.Split('\n'))
        {
            _line++;
            ReadLine(line.TrimEnd());
        }
        return _file;
    }

    private void ReadLine(string line)
    {
        var start = line.Length - line.AsSpan().TrimStart().Length;
        if (start == line.Length || line[start] == '#')
            return;
        if (line[start] == '|' && _set is not null)
        {
            ReadMembers(_set, line, start + 1);
            return;
        }
        var end = start;
        while (end < line.Length && !char.IsWhiteSpace(line[end]))
            end++;
        var keyword = line[start..end];
        while (end < line.Length && char.IsWhiteSpace(line[end]))
            end++;
        _set = null;
        switch (keyword)
        {
            case "set":
                ReadSet(line, end);
                break;
            case "verb":
                ReadVerb(line, end);
                break;
            case "rule":
                ReadRule(line, end);
                break;
            case "match" or "clause" or "gives" or "weak" or "yes" or "no":
                if (_rule is null)
                    Report(start + 1, RuleMessages.OutsideRule(keyword));
                else
                    ReadRuleLine(_rule, keyword, line, end);
                break;
            default:
                Report(start + 1, RuleMessages.UnknownLine(keyword));
                break;
        }
    }

    private void ReadRuleLine(RuleDraft rule, string keyword, string line, int start)
    {
        rule.Lines.Add(line.Trim());
        switch (keyword)
        {
            case "match":
                _patterns.Begin(line, start, Report);
                if (_patterns.ReadAll(start + 1) is { } node)
                    rule.Matches.Add(new PatternDraft(node, _line));
                break;
            case "clause":
                _patterns.Begin(line, start, Report);
                if (ClauseLineParser.Read(_patterns, _line, start + 1, Report) is { } clause)
                    rule.Clauses.Add(clause);
                break;
            case "gives":
                ReadGives(rule, line, start);
                break;
            case "weak":
                if (start >= line.Length)
                    Report(start + 1, RuleMessages.WeakReason);
                else if (rule.Weakness is not null)
                    Report(start + 1, RuleMessages.WeakTwice);
                else
                    rule.Weakness = line[start..];
                break;
            default:
                ReadExample(rule, keyword == "yes", line, start);
                break;
        }
    }

    private void ReadSet(string line, int start)
    {
        _rule = null;
        var equals = line.IndexOf('=', start);
        var name = (equals < 0 ? line[start..] : line[start..equals]).Trim();
        if (!IsName(name, "set", start))
            return;
        if (equals < 0)
        {
            Report(start + 1, RuleMessages.EqualsMissing(name));
            return;
        }
        _set = new SetDraft(name, _file.File, _line, []);
        _file.Sets.Add(_set);
        ReadMembers(_set, line, equals + 1);
    }

    private void ReadMembers(SetDraft set, string line, int start)
    {
        _patterns.Begin(line, start, Report);
        if (_patterns.ReadAll(start + 1) is { } node)
            set.Members.Add(node);
    }

    private void ReadVerb(string line, int start)
    {
        _rule = null;
        var equals = line.IndexOf('=', start);
        var name = (equals < 0 ? line[start..] : line[start..equals]).Trim();
        if (name.Contains(' ', StringComparison.Ordinal))
            Report(start + 1, RuleMessages.VerbInWords);
        else if (IsName(name, "verb", start))
        {
            var forms = equals < 0 ? [] : line[(equals + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (equals < 0)
                _file.Verbs.Add(new VerbDraft(VerbInflections.Of(name), _line));
            else if (forms.Length == 5 && forms[0] == name)
                _file.Verbs.Add(new VerbDraft(new VerbForms(forms[0], forms[1], forms[2], forms[3], forms[4]), _line));
            else
                Report(equals + 2, RuleMessages.VerbForms);
        }
    }

    private void ReadRule(string line, int start)
    {
        var name = line[start..].Trim();
        _rule = new RuleDraft(name, _line) { Lines = { line.Trim() } };
        if (IsName(name, "rule", start))
            _file.Rules.Add(_rule);
    }

    private void ReadGives(RuleDraft rule, string line, int start)
    {
        var at = start;
        foreach (var part in line[start..].Split(','))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length is 1 or 2)
                rule.Gives.Add(new RuleGives(words[0], words.Length == 2 ? words[1] : ""));
            else
                Report(at + 1, RuleMessages.GivesForm);
            at += part.Length + 1;
        }
    }

    // The marks of the slots are taken out: "{person Jane Doe} was" is "Jane Doe was" with one marked slot.
    private void ReadExample(RuleDraft rule, bool fits, string line, int start)
    {
        var text = new StringBuilder();
        var slots = new List<(string, string)>();
        var i = start;
        while (i < line.Length)
        {
            if (line[i] != '{')
            {
                text.Append(line[i++]);
                continue;
            }
            var end = line.IndexOf('}', i);
            var space = line.IndexOf(' ', i);
            if (end < 0 || space < 0 || space > end)
            {
                Report(i + 1, end < 0 ? RuleMessages.NotClosed('{', '}') : RuleMessages.EmptyExample);
                return;
            }
            var words = line[(space + 1)..end];
            slots.Add((line[(i + 1)..space], words));
            text.Append(words);
            i = end + 1;
        }
        if (text.Length == 0)
            Report(start + 1, RuleMessages.EmptyExample);
        else
            rule.Examples.Add(new RuleExample(fits, text.ToString(), slots, _line));
    }

    private bool IsName(string name, string what, int start)
    {
        if (name.Length == 0)
            Report(start + 1, RuleMessages.NameMissing(what));
        else if (!name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            Report(start + 1, RuleMessages.BadName(name));
        else
            return true;
        return false;
    }

    private void Report(int column, string message) => errors.Add(new RuleError(_file.File, _line, column, message));
}
