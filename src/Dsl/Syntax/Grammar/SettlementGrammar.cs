using System.Text.RegularExpressions;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>Whether a line among a motion's own words is no part of them: a vote, an outcome or an amendment that can be nothing else.</summary>
internal static partial class SettlementGrammar
{
    internal static bool IsBeyondDoubt(string source, Keyword keyword, in LineShape shape)
    {
        if (keyword.Kind == KeywordKind.Amendment)
            return shape.Head is MotionHeadSyntax { Mover.IsEmpty: false };
        var words = Scan.Trim(source, shape.Text);
        if (words.IsEmpty)
            return true;
        var text = source.Substring(words.Start, words.Length);

        // Counts that look like some and are not read are still a vote: the checks say so.
        return keyword.Kind == KeywordKind.Vote
            ? VoteGrammar.BeginsWithMethod(text) || VoteGrammar.ReadCounts(source, words) is not null || VoteGrammar.LooksCounted(text)
            : SaysHow().IsMatch(text);
    }

    [GeneratedRegex(@"^(unanimously|nem\b|by\s|on\s|with\s|after\s|yn unfrydol|o \d|\(|\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysHow();
}
