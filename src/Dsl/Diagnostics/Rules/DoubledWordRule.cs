using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN602: a word typed twice. "That that" and "had had" may be right, and so may a name ("Wagga Wagga").</summary>
internal sealed partial class DoubledWordRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.DoubledWord))
            return;
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment or LineKind.TableRow || line.Content.IsEmpty)
                continue;
            foreach (Match match in Doubled().Matches(context.Slice(line.Content)))
            {
                var (first, second) = (match.Groups[1].Value, match.Groups[2].Value);
                if (first.ToLowerInvariant() is "that" or "had" || (char.IsUpper(first[0]) && char.IsUpper(second[0])))
                    continue;
                var at = line.Content.Start + match.Index;
                context.Diagnostics.Add(new Diagnostic(Catalogue.DoubledWord, new TextSpan(at, match.Length), first)
                {
                    Fixes = [new Fix("Delete one of them", TextSpan.FromBounds(at + first.Length, at + match.Length), "")],
                });
            }
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}’'@#/-])(\p{L}{2,}|a)\s+(?i:(\1))(?![\p{L}\p{N}’'-])", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();
}
