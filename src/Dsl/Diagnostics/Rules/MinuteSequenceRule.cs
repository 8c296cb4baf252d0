using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN203: a gap or a repeat in the typed minute numbers, over the whole document: items taken out of order are no fault, nor a title that
/// says "continued".
/// </summary>
internal sealed class MinuteSequenceRule : IRule
{
    public void Check(RuleContext context)
    {
        if (context.IsExtract)
            return;
        var items = context.Tree.Root.ChildrenOf<ItemSyntax>()
            .Where(item => item.Head is { Number.IsEmpty: false })
            .Select(item => (Item: item, Typed: context.Slice(item.Head?.Number ?? default)))
            .Where(item => item.Typed.All(char.IsAsciiDigit) && item.Typed.Length < 9)
            .Select(item => (item.Item, Number: int.Parse(item.Typed, NumberStyles.None, CultureInfo.InvariantCulture))).ToList();
        var counted = context.Document.Items.Where(item => !item.NumberIsTyped && item.Number is not null)
            .Select(item => ItemNumbers.LeadingNumber(item.Number ?? "")).OfType<long>();
        var parts = context.Document.Items.Where(item => item.NumberIsTyped).Select(item => ItemNumbers.LeadingNumber(item.Number ?? "")).OfType<long>();
        var known = items.Select(item => (long)item.Number).Concat(counted).Concat(parts).ToHashSet();
        var least = known.Count == 0 ? 0 : known.Min();
        var seen = new HashSet<int>();
        int? previous = null;
        foreach (var (item, number) in items)
        {
            var isRepeat = !seen.Add(number) && !context.Slice(item.Head?.Title ?? default).Contains("continued", StringComparison.OrdinalIgnoreCase);
            if (isRepeat || (previous is { } before && number != before + 1 && number > least && !known.Contains(number - 1)))
                Report(context, item, previous ?? number, number);
            previous = number;
        }
    }

    private static void Report(RuleContext context, ItemSyntax item, int previous, int number)
    {
        var span = item.Head?.Number ?? default;
        var right = (previous + 1).ToString(CultureInfo.InvariantCulture);
        var isPartOfTitle = item.Head is { Title.IsEmpty: false };
        context.Diagnostics.Add(new Diagnostic(Catalogue.MinuteSequence, span, previous.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture),
            isPartOfTitle ? ", or write \\ before it if it is part of the title" : "")
        {
            Fixes = [new Fix($"Renumber to {right}", span, right), new Fix("It is part of the title", new TextSpan(span.Start, 0), "\\")],
        });
    }
}
