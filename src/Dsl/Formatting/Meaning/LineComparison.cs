using System.Collections.Immutable;
using System.Text;
using MinutesDsl.Formatting.Lines;
using MinutesDsl.Semantics;
using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting.Meaning;

/// <summary>Whether two lines say the same: all that the grammar found in them, and each word.</summary>
internal sealed class LineComparison(SyntaxTree before, SyntaxTree after, ProjectSettings settings)
{
    internal bool AreSame(LineSyntax old, LineSyntax now) =>
        old.LineKind == now.LineKind && old.MarkerKind == now.MarkerKind && old.Number == now.Number
        && old.Keyword?.Text == now.Keyword?.Text && old.IsMalformed == now.IsMalformed
        && old.Field?.Key == now.Field?.Key && old.Field?.Owner == now.Field?.Owner
        && (old.Marker.IsEmpty || old.MarkerKind == MarkerKind.Bullet || old.LineKind == LineKind.Field || Slice(before, old.Marker) == Slice(after, now.Marker))
        && (old.LineKind == LineKind.TableRow ? SameCells(old, now) : SameWords(old, now));

    private bool SameWords(LineSyntax old, LineSyntax now)
    {
        var (oldFacts, newFacts) = (Facts(before, old), Facts(after, now));
        return Words(before, old.Content, oldFacts) == Words(after, now.Content, newFacts)
            && SameHead(old, now)
            && (oldFacts.Count > 0 || SameInlines(old.Inlines, now.Inlines));
    }

    private bool SameHead(LineSyntax old, LineSyntax now) =>
        old.Head?.GetType() == now.Head?.GetType()
        && HeadParts(old.Head).Select(part => Words(before, part, Facts(before, old)))
            .SequenceEqual(HeadParts(now.Head).Select(part => Words(after, part, Facts(after, now))))
        && old.Text.IsEmpty == now.Text.IsEmpty;

    private static IEnumerable<TextSpan> HeadParts(HeadSyntax? head) => head switch
    {
        null => [],
        ItemHeadSyntax item => [item.Number, item.Title],
        ActionHeadSyntax action => [.. action.Owners, action.Due],
        _ => [head.Span],
    };

    private bool SameCells(LineSyntax old, LineSyntax now)
    {
        if (old.Cells.Length != now.Cells.Length)
            return false;
        if (TableBinder.IsDelimiter(old, before.Text.Text) && TableBinder.IsDelimiter(now, after.Text.Text))
            return old.Cells.Zip(now.Cells).All(pair => Colons(before, pair.First) == Colons(after, pair.Second));
        return TableRows.RowWords(Slice(before, old.Content)).SequenceEqual(TableRows.RowWords(Slice(after, now.Content))) && old.Cells.Zip(now.Cells).All(pair =>
            Words(before, pair.First.Span, []) == Words(after, pair.Second.Span, []) && SameInlines(pair.First.Inlines, pair.Second.Inlines));
    }

    private static (bool, bool) Colons(SyntaxTree tree, CellSyntax cell) => (tree.Text.Text[cell.Span.Start] == ':', tree.Text.Text[cell.Span.End - 1] == ':');

    private bool SameInlines(ImmutableArray<InlineSyntax> old, ImmutableArray<InlineSyntax> now) =>
        old.Length == now.Length && old.Zip(now).All(pair =>
            pair.First.Kind == pair.Second.Kind
            && Padding.Without(before.Text.Text, pair.First.Span) == Padding.Without(after.Text.Text, pair.Second.Span)
            && Slice(before, pair.First.Value) == Slice(after, pair.Second.Value)
            && Slice(before, pair.First.Qualifier) == Slice(after, pair.Second.Qualifier)
            && SameInlines(pair.First.Children, pair.Second.Children));

    /// <summary>The parts of a line that are dates or times, each with what it means.</summary>
    private Dictionary<TextSpan, string> Facts(SyntaxTree tree, LineSyntax line)
    {
        var facts = new Dictionary<TextSpan, string>();
        foreach (var (span, isDate) in FactSpans.Of(line))
        {
            var typed = Slice(tree, span);
            if (isDate && DateGrammar.Read(typed, null, Profiles.Of(settings.Profile).MonthFirst, out _) is { } date)
                facts[span] = $"‹{date.Day:O} {date.Weekday}›";
            else if (!isDate && TimeGrammar.Read(typed) is { } time)
                facts[span] = $"‹{time.Start:O} {time.End:O}›";
        }

        return facts;
    }

    /// <summary>The words of a part of a line, with one space where there is any white space, and dates and times as what they mean.</summary>
    private static string Words(SyntaxTree tree, TextSpan part, Dictionary<TextSpan, string> facts)
    {
        var builder = new StringBuilder(part.Length);
        var source = tree.Text.Text;
        var position = part.Start;
        while (position < part.End)
        {
            var fact = facts.FirstOrDefault(fact => fact.Key.Start == position && fact.Key.End <= part.End);
            if (fact.Value is not null)
            {
                builder.Append(fact.Value);
                position = fact.Key.End;
            }
            else if (!char.IsWhiteSpace(source[position]))
            {
                builder.Append(source[position++]);
            }
            else
            {
                if (builder.Length == 0 || builder[^1] != ' ')
                    builder.Append(' ');
                position++;
            }
        }

        return builder.ToString();
    }

    private static string Slice(SyntaxTree tree, TextSpan span) => tree.Text.ToString(span);
}
