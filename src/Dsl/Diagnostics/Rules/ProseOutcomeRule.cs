using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN319: prose like "The amendment was lost." while a motion, amendment or vote above it has no outcome yet: the next CARRIED or LOST would
/// be taken for the outcome of that. The fix puts the keyword in the sentence's place.
/// </summary>
internal sealed partial class ProseOutcomeRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.ProseOutcome) || context.Tree.Keywords.Language != KeywordLanguage.English)
            return;
        var steps = context.Blocks().Where(block => block is MotionBlock or VoteBlock or OutcomeBlock or DecisionBlock).OrderBy(block => block.Span.Start).ToList();
        if (steps.Count == 0)
            return;
        var next = 0;
        foreach (var line in context.ReportLines())
        {
            while (next < steps.Count && steps[next].Span.Start <= line.Content.Start)
                next++;

            // What one item leaves open says nothing of the next.
            if (next == 0 || steps[next - 1] is not (MotionBlock or VoteBlock) || !ReferenceEquals(context.Items.At(steps[next - 1].Span.Start), context.Items.At(line.Content.Start)))
                continue;
            if (Sentence().Match(context.Slice(line.Content)) is not { Success: true } match)
                continue;
            var keyword = KeywordOf(match.Groups["result"].Value);
            context.Diagnostics.Add(new Diagnostic(Catalogue.ProseOutcome, new TextSpan(line.Content.Start, match.Length), keyword)
            {
                // More words than this sentence, or another step in the same block, are for the clerk to place.
                Fixes = match.Length == line.Content.Length && line is { LineKind: LineKind.Prose, Column: 0 } ? [new Fix($"Write {keyword} in its place", [new TextChange(line.Content, keyword)])] : [],
            });
        }
    }

    private static string KeywordOf(string result) => result.ToUpperInvariant() switch
    {
        "LOST" or "FAILED" or "DEFEATED" or "REJECTED" or "NOT CARRIED" => "LOST",
        "WITHDRAWN" => "WITHDRAWN",
        _ => "CARRIED",
    };

    // "Motion carried." says the same as "The motion was carried."
    [GeneratedRegex(@"^(?:(?:The )?(?:motion|amendment) (?<result>carried|lost|defeated|withdrawn|passed|failed)(?:\.|$|(?= ))|(?:(?:(?:Up)?on (?:being )?put to the (?:vote|meeting),? )?the|This) (?:(?:substantive|original|amended) )?(?:motion|amendment|proposal|proposition)(?: as amended)? (?:was|fell and was) (?:then |therefore |duly |declared )?(?<result>not carried|carried|lost|defeated|rejected|withdrawn|passed)(?:\.|$|(?= )))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
