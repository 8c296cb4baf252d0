using System.Buffers;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN209: "(Minute No. )", "(see item …)": a reference whose number was to be written in later.</summary>
internal sealed partial class BlankReferenceRule : IRule
{
    /// <summary>One of them is in each such reference: what most lines do not have need not be matched.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["(minute", "(item", "(see ", "(ref", "(agenda", "minute no", "minutes no", "item no", "items no"], StringComparison.OrdinalIgnoreCase);

    public void Check(RuleContext context)
    {
        foreach (var line in context.LinesWith(Signs))
        {
            foreach (var match in Blank().EnumerateMatches(context.Source.AsSpan(line.Content.Start, line.Content.Length)))
            {
                var span = new TextSpan(line.Content.Start + match.Index, match.Length);
                context.Diagnostics.Add(Catalogue.BlankReference, span, context.Slice(span).Trim());
            }
        }
    }

    [GeneratedRegex(@"\((see |ref\.? |refer to )?(agenda )?(minutes?|items?) (nos?\.|no\b|numbers?|ref\.?)[:.]?[ \u00A0._…-]*(refers?|above|below|refer)?[ \u00A0]*\)"
        + @"|\((see |ref\.? |refer to )(agenda )?(minutes?|items?)[ \u00A0._…-]*\)|\b(minutes?|items?) nos?\.?[ \u00A0]*(_{2,}|…|\.{3,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Blank();
}
