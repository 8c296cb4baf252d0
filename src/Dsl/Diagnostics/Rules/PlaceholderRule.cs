using System.Buffers;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN509: TODO, XXX, ???, xx/xx/…, [name], [date], [time], [title], [TBC], [insert …].</summary>
internal sealed partial class PlaceholderRule : IRule
{
    /// <summary>One of them is in every placeholder: what most lines do not have need not be matched.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["TODO", "XXX", "???", "XX/", "[name", "[date", "[time", "[title", "[TBC", "[insert"], StringComparison.OrdinalIgnoreCase);

    public void Check(RuleContext context)
    {
        foreach (var line in context.LinesWith(Signs))
        {
            foreach (var match in Placeholder().EnumerateMatches(context.Source.AsSpan(line.Span.Start, line.Span.Length)))
            {
                var span = new TextSpan(line.Span.Start + match.Index, match.Length);
                context.Diagnostics.Add(Catalogue.PlaceholderLeft, span, context.Slice(span));
            }
        }
    }

    [GeneratedRegex(@"\bTODO\b|\bXXX+\b|\?\?\?+|\b[Xx]{2}/[Xx]{2}/[Xx0-9]{2,4}|\[(name|date|time|title|TBC|tbc|insert[^\]]{0,60})\](?!\()", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
