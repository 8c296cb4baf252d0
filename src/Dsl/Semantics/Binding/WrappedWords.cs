using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>
/// Whether the words indented under a keyword that states a fact go on with the keyword's own line, as those of a line broken by hand do:
/// "PRESENT Councillors Smith, Hill," and "Reid and Black" below it. They are then no words of the block's own that could stand for the line.
/// </summary>
internal static partial class WrappedWords
{
    /// <summary>
    /// The lines that the first own words go on with, in order: the keyword's line if it has words, and, under VOTE, those with its names;
    /// empty where the own words stand for themselves.
    /// </summary>
    internal static ImmutableArray<LineSyntax> Before(string source, BlockSyntax block, LineSyntax line)
    {
        if (block.Children.Length == 1 || line.IsMalformed || RollBinder.OwnWordLines(block).FirstOrDefault(own => !own.Content.IsEmpty) is not { } first)
            return [];
        var fields = block.Blocks.OfType<FieldSyntax>().SelectMany(field => field.Lines()).Where(of => of.LineKind is LineKind.Field or LineKind.Prose && !of.Content.IsEmpty).ToList();
        var above = fields.LastOrDefault(field => field.Span.Start < first.Span.Start) ?? line;
        if (above.Content.IsEmpty || !GoesOn(source, above.Content, block, first.Content, line.Keyword))
            return [];
        return [.. (line.Content.IsEmpty ? fields : fields.Prepend(line))];
    }

    /// <summary>Whether the keyword is one whose own words are published instead of what its line says.</summary>
    internal static bool MayHide(Keyword keyword) =>
        keyword.Group == KeywordGroup.Roll
        || keyword.Kind is KeywordKind.Exclusion or KeywordKind.Readmitted or KeywordKind.Closed or KeywordKind.Vote or KeywordKind.Interests or KeywordKind.PreviousMinutes
            or KeywordKind.Opened or KeywordKind.Adjourned or KeywordKind.Resumed or KeywordKind.Arrived or KeywordKind.Returned or KeywordKind.Left;

    private static bool GoesOn(string source, TextSpan words, BlockSyntax block, TextSpan next, Keyword? keyword)
    {
        var first = source[next.Start];
        if (source[words.End - 1] is not ('.' or '!' or '?') && (char.IsLower(first) || char.IsDigit(first) || (first == '@' && !IsSentence(source, block, keyword))))
            return true;
        var end = Math.Max(words.Start, words.End - 12);

        // "VOTE 2 against, 5 for" is whole.
        var tail = source[end..words.End];
        return EndsUnfinished().IsMatch(tail) && !(keyword?.Kind == KeywordKind.Vote && tail.EndsWith("for", StringComparison.Ordinal));
    }

    /// <summary>"@smith is a friend." under a declaration says all itself; under a roll, mentions are names of its list.</summary>
    private static bool IsSentence(string source, BlockSyntax block, Keyword? keyword) =>
        keyword?.Group != KeywordGroup.Roll && RollBinder.OwnWordLines(block).LastOrDefault(line => !line.Content.IsEmpty) is { } last && source[last.Content.End - 1] == '.';

    [GeneratedRegex(@"([,;&\-–—]|(^|\s)(and|or|a|the|of|by|for))$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsUnfinished();
}
