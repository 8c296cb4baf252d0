using System.Text.RegularExpressions;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>
/// Whether a vote and an outcome that are indented under a motion can be nothing but the whole motion's: its last lines, one of each, at its
/// first level, and no other keyword among its words. A motion that is voted on in parts is not read so, as a vote on a part is none on the whole.
/// </summary>
internal static partial class MotionLines
{
    /// <summary>Looks at the lines below the motion that opens on the line <paramref name="first"/>, as far as they are indented under it.</summary>
    internal static bool EndInSettlement(SourceText text, Keywords keywords, int first, int column, bool takesEntries)
    {
        var (level, settledAt, votes, outcomes) = (-1, -1, 0, 0);
        for (var line = first + 1; line < text.LineCount; line++)
        {
            var span = text.GetLineSpan(line);
            var content = Scan.Trim(text.Text, span);
            if (content.IsEmpty || (text.Text[content.Start] == '/' && content.Length > 1 && text.Text[content.Start + 1] == '/'))
                continue;
            var words = text.Text.AsSpan(content.Start, Math.Min(content.Length, 80));
            var at = LineGrammar.ColumnOf(text.Text, span);
            var marker = Marker().Match(text.Text[content.Start..(content.Start + words.Length)]);
            if (at <= column && !(words[0] is '>' or '|') && !(takesEntries && marker.Success))
                return true;
            if (level < 0 && at > column)
                level = at;
            var keyword = keywords.Match(words[marker.Length..]);
            if (keyword is { Kind: KeywordKind.Amendment } && !marker.Success)
            {
                // What comes next is of the amendment.
                (settledAt, votes, outcomes) = (-1, 0, 0);
                continue;
            }

            var isSettlement = keyword is { Kind: KeywordKind.Vote } or { Group: KeywordGroup.Outcome };
            if (keyword is null ? settledAt >= 0 && at <= settledAt && !IsSide(text.Text, content) : !isSettlement || marker.Success || at != level)
                return false;
            if (!isSettlement)
                continue;
            settledAt = at;
            if (keyword is { Kind: KeywordKind.Vote } ? ++votes > 1 || outcomes > 0 : ++outcomes > 1)
                return false;
        }

        return true;
    }

    private static bool IsSide(string source, TextSpan content)
    {
        var colon = source.IndexOf(':', content.Start, Math.Min(content.Length, 80));
        return (colon > 0 && VoteGrammar.SideOf(source[content.Start..colon]) is not null) || VoteLineGrammar.ReadWithoutColon(source, content) is not null;
    }

    [GeneratedRegex(@"^([-*•–]|\(?[0-9A-Za-z]{1,4}[.)])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
