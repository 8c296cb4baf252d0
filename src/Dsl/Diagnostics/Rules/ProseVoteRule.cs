using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN321: prose like "Cllr Black voted against" or "All in favour." in an item that has no VOTE: whoever voted, nothing is counted.</summary>
internal sealed partial class ProseVoteRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.ProseVote) || context.Tree.Keywords.Language != KeywordLanguage.English)
            return;
        HashSet<Item>? counted = null;
        foreach (var line in ReportLines.Of(context.Tree))
        {
            var words = context.Source.AsSpan(line.Content.Start, line.Content.Length);
            if (words[0] == '\\' || !MayBeVote(words) || Sentence().Match(words.ToString()) is not { Success: true } match)
                continue;
            counted ??= [.. context.Document.Items.Where(item => context.Blocks().Any(block => block is VoteBlock && item.Span.Contains(block.Span.Start)))];
            if (context.Items.At(line.Content.Start) is not { } here || !counted.Contains(here))
                context.Diagnostics.Add(Catalogue.ProseVote, new TextSpan(line.Content.Start + match.Index, match.Length));
        }
    }

    private static bool MayBeVote(ReadOnlySpan<char> words) =>
        words.Contains("vote", StringComparison.OrdinalIgnoreCase) || words.Contains("bstain", StringComparison.Ordinal) || words.Contains("ll in favour", StringComparison.Ordinal)
        || words.Contains("arried", StringComparison.Ordinal) || words.Contains("unanim", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:Vote|Votes): ?\d|^(?:Carried|Agreed|Approved) unanimously\.?$|^All in favour\b|(?<=[.] )All in favour\b|^(?:@[a-z0-9-]+|(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.? [\p{L} ,.'’-]+?|The (?:Mayor|Chair|Chairman)) (?:abstained|voted against|voted for|did not vote)\b|[Mm]otion carried (?:unanimously|\d+\s*[-–]\s*\d+)|\b(?:carried|lost|agreed|approved|resolved) by \d+ votes? to \d+\b(?!.*\breferendum\b)|^(?:A )?recorded vote\b.*:|^Unanimous\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
