using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// The changes that give an item another minute number and shift those after it, with their parts, the numbers of their paragraphs and the
/// references to them. None where the minutes exclude the public: an EXCLUSION names items by number, and must be looked at by hand.
/// </summary>
internal static class MinuteRenumbering
{
    internal static ImmutableArray<TextChange> From(RuleContext context, ItemSyntax first, int number, int right, bool isRepeat)
    {
        if (context.Tree.Lines.Any(line => line.Keyword?.Kind is KeywordKind.Exclusion or KeywordKind.Interests))
            return [];
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var shifted = new HashSet<long>();
        foreach (var item in context.Tree.Root.Items.SkipWhile(item => item != first))
        {
            if (item.Head is not { Number: { IsEmpty: false } typed } || ItemNumbers.LeadingNumber(context.Slice(typed)) is not { } old || old < number)
                continue;
            Shift(context, typed, old, right - number, changes);
            if (!isRepeat || old > number)
                shifted.Add(old);
            foreach (var line in item.Lines().Where(line => line.LineKind != LineKind.Entry && line.Number is { } paragraph && ItemNumbers.LeadingNumber(paragraph) == old))
                Shift(context, line.Marker, old, right - number, changes);
        }

        foreach (var reference in context.Tree.Lines.SelectMany(line => Inlines(line.Inlines)).Where(run => run is { Kind: InlineKind.MinuteReference, Qualifier.IsEmpty: true }))
        {
            if (ItemNumbers.LeadingNumber(context.Slice(reference.Value)) is { } old && shifted.Contains(old))
                Shift(context, reference.Value, old, right - number, changes);
        }

        return [.. changes.DistinctBy(change => change.Span)];
    }

    private static void Shift(RuleContext context, TextSpan typed, long old, int by, ImmutableArray<TextChange>.Builder changes)
    {
        var words = context.Slice(typed);
        var at = words.AsSpan().IndexOfAnyInRange('0', '9');
        var digits = words.AsSpan(at).IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : words.Length - at;
        var shifted = (old + by).ToString(CultureInfo.InvariantCulture).PadLeft(words[at] == '0' ? digits : 0, '0');
        changes.Add(new TextChange(new TextSpan(typed.Start + at, digits), shifted));
    }

    private static IEnumerable<InlineSyntax> Inlines(ImmutableArray<InlineSyntax> runs) => runs.SelectMany(run => Inlines(run.Children).Prepend(run));
}
