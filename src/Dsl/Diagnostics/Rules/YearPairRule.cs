using System.Globalization;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN206: a pair of years with a slash that are not consecutive, like "2022/32". Plans of several years are real, so it is a hint.</summary>
internal sealed partial class YearPairRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var line in context.LinesWith('/'))
        {
            foreach (var match in Pair().EnumerateMatches(context.Source.AsSpan(line.Span.Start, line.Span.Length)))
            {
                var span = new TextSpan(line.Span.Start + match.Index, match.Length);
                var typed = context.Slice(span);
                var first = int.Parse(typed[2..4], CultureInfo.InvariantCulture);
                var second = int.Parse(typed[^2..], CultureInfo.InvariantCulture);
                if (second != (first + 1) % 100 && second != first)
                    context.Diagnostics.Add(Catalogue.YearPair, span, typed);
            }
        }
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z/])(19|20)[0-9]{2}/([0-9]{2}|(19|20)[0-9]{2})(?![0-9A-Za-z/])", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
