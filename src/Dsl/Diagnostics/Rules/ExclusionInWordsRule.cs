using System.Buffers;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN519: a decision or other text says that the press or public is excluded, no EXCLUSION records it, and nothing of what follows is
/// exempt, so all of it would be published. Said once, of the first such words.
/// </summary>
internal sealed partial class ExclusionInWordsRule : IRule
{
    /// <summary>One of them is in all such words.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["exclu", "wahardd"], StringComparison.OrdinalIgnoreCase);

    public void Check(RuleContext context)
    {
        var lines = context.Tree.Lines;
        foreach (var line in context.LinesWith(Signs))
        {
            if (Said(context, line) is not { } said || context.IsExempt(said))
                continue;
            if (lines.Any(each => each.Keyword?.Kind == KeywordKind.Exclusion))
                return;
            if (!context.Document.ExemptSpans.Any(exempt => exempt.End > said.End) && lines.Skip(context.Tree.Text.GetLinePosition(line.Span.Start).Line + 1).Any(SaysSomething))
            {
                context.Diagnostics.Add(Catalogue.ExclusionOnlyInWords, said);
                return;
            }
        }
    }

    private static TextSpan? Said(RuleContext context, LineSyntax line)
    {
        return Exclusion().Match(context.Slice(line.Content)) is { Success: true } found ? new TextSpan(line.Content.Start + found.Index, found.Length) : null;
    }

    /// <summary>Whether a line is more than the meeting's end and the next meeting.</summary>
    private static bool SaysSomething(LineSyntax line) =>
        line.LineKind is not (LineKind.Blank or LineKind.Comment) && line.Keyword?.Kind is not (KeywordKind.Closed or KeywordKind.Readmitted);

    // "may be excluded", "were not excluded", "no need to exclude the public" and "a motion to exclude" that is lost say that nothing was done.
    [GeneratedRegex(
        @"(?:\b(?:press|public|media)\b(?:(?:,| and| or| &)? (?:the )?(?:members of the )?(?:press|public|media)\b)?,? (?:now |then |also )?(?:(?:should |shall |will |must |to |had |have |has )?(?:be|been)|was|were|is|are)(?: now| then| also| therefore| formally)? excluded\b)"
        + @"|(?:(?<!\bnot )(?<!\bnot to )(?<!\bneed to )(?<!\bnecessary to )(?<!\bpower to )(?<!\bpowers to )(?<!\bmay )(?<!\bcould )(?<!\bcan )(?<!\bwithout )\bexclud(?:e|es|ed|ing) (?:the |members of the |all )*(?:press|public|media)\b(?! (?:holidays?|health|houses?|transport|sector|realm|rights?|interest|funds?|money|open|car|toilets?|footpaths?|conveniences|buildings?|bodies)))"
        + @"|(?:\b(?:gwahardd|wahardd|gwaharddwyd|waharddwyd)(?:’r| y| yr| aelodau(?: o)?’r)? (?:y )?(?:wasg|cyhoedd)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exclusion();
}
