using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN601: an abbreviation that nothing before explains, nor the glossary; said once for each. Off unless a project turns it on.</summary>
internal sealed partial class AbbreviationRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.UndefinedAbbreviation))
            return;
        var known = context.Project.Settings.Glossary.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var person in context.Document.People.Values.Concat(context.Project.Registers.SelectMany(register => register.Bodies).SelectMany(body => body.Entries).Select(entry => entry.Person)))
            Learn(known, person.Role + " " + person.ShortForm + " " + person.Name);
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment || line.Text.IsEmpty)
                continue;
            var words = context.Slice(line.Text);
            if (!words.Any(char.IsLower))
                continue;
            foreach (Match match in Abbreviation().Matches(words))
            {
                var isExplained = match.Index > 0 && words[match.Index - 1] == '(';
                if (known.Add(match.Value) && !isExplained)
                    context.Diagnostics.Add(Catalogue.UndefinedAbbreviation, new TextSpan(line.Text.Start + match.Index, match.Length), match.Value);
            }
        }
    }

    private static void Learn(HashSet<string> known, string words)
    {
        foreach (Match match in Abbreviation().Matches(words))
            known.Add(match.Value);
    }

    /// <summary>Two to six capitals standing alone, which are no roman number.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}@#])(?![IVXLC]+\b)[A-Z]{2,6}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
