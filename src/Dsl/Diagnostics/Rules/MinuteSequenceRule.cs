using System.Collections.Immutable;
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
    /// <summary>Of renumberings that are offered in a file: each goes through all that follows.</summary>
    private const int MostFixes = 20;

    public void Check(RuleContext context)
    {
        if (context.IsExtract || context.Tree.Root.Items.Length < 2)
            return;
        var items = context.Tree.Root.Items
            .Where(item => item.Head is { Number.IsEmpty: false })
            .Select(item => (Item: item, Typed: context.Slice(item.Head?.Number ?? default)))
            .Where(item => item.Typed.All(char.IsAsciiDigit) && item.Typed.Length < 9)
            .Select(item => (item.Item, Number: int.Parse(item.Typed, NumberStyles.None, CultureInfo.InvariantCulture))).ToList();
        if (Enumerable.Range(1, Math.Max(0, items.Count - 1)).All(i => items[i].Number == items[i - 1].Number + 1))
            return;
        var counted = context.Document.Items.Where(item => !item.NumberIsTyped && item.Number is not null)
            .Select(item => ItemNumbers.LeadingNumber(item.Number ?? "")).OfType<long>();
        var parts = context.Document.Items.Where(item => item.NumberIsTyped).Select(item => ItemNumbers.LeadingNumber(item.Number ?? "")).OfType<long>();
        var known = items.Select(item => (long)item.Number).Concat(counted).Concat(parts).ToHashSet();
        var least = known.Count == 0 ? 0 : known.Min();
        var seen = new HashSet<int>();
        int? previous = null;
        var fixes = 0;
        foreach (var (item, number) in items)
        {
            var isRepeat = !seen.Add(number) && !IsContinued(context.Slice(item.Head?.Title ?? default));
            if (isRepeat || (previous is { } before && number != before + 1 && number > least && !known.Contains(number - 1)))
                Report(context, item, previous ?? number, number, isRepeat, known.Contains(number + 1), hasFix: fixes++ < MostFixes);
            previous = number;
        }
    }

    private static bool IsContinued(string title) =>
        title.Contains("continued", StringComparison.OrdinalIgnoreCase) || title.Contains("(cont", StringComparison.OrdinalIgnoreCase) || title.Contains("parhad", StringComparison.OrdinalIgnoreCase);

    private static void Report(RuleContext context, ItemSyntax item, int previous, int number, bool isRepeat, bool goesOn, bool hasFix)
    {
        var span = item.Head?.Number ?? default;
        var right = previous + 1;
        var fixes = ImmutableArray.CreateBuilder<Fix>();
        if (hasFix && MinuteRenumbering.From(context, item, number, right, isRepeat) is { IsEmpty: false } changes)
            fixes.Add(new Fix($"Renumber to {right.ToString(CultureInfo.InvariantCulture)}, and the minutes after it", changes));

        // Where the next number follows it, it is a number.
        var isPartOfTitle = !goesOn && item.Head is { Title.IsEmpty: false };
        if (isPartOfTitle)
            fixes.Add(new Fix("It is part of the title", new TextSpan(span.Start, 0), "\\"));
        context.Diagnostics.Add(new Diagnostic(Catalogue.MinuteSequence, span, previous.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture),
            isPartOfTitle ? ", or write \\ before it if it is part of the title" : "")
        {
            Fixes = fixes.ToImmutable(),
        });
    }
}
