using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN505: an exempt item with no exclusion before it; MIN512: one that only an EXCLUSION makes exempt; MIN506: a paragraph that the
/// profile's law does not have; MIN508: words after READMITTED in an exempt item; MIN514: an exclusion that gives other paragraphs than the item.
/// </summary>
internal sealed class ExemptItemRule : IRule
{
    public void Check(RuleContext context)
    {
        var items = context.Tree.Root.Items;
        var law = context.Profile.ExemptLaw;
        var exclusion = context.Tree.Lines.FirstOrDefault(line => line.Keyword?.Kind == KeywordKind.Exclusion)?.Span.Start ?? int.MaxValue;
        for (var i = 0; i < items.Length && i < context.Document.Items.Length; i++)
        {
            if (context.Document.Items[i].Exempt is not { } reason)
                continue;
            var line = items[i].FirstLine?.KeywordSpan ?? default;
            if (!reason.Source.HasFlag(ExemptSource.Field))
                context.Diagnostics.Add(Catalogue.ExemptDisagreement, line);
            if (!context.IsExtract && exclusion >= items[i].Span.End)
                context.Diagnostics.Add(WithoutExclusion(context, items[i], context.Document.Items[i].Number, line));
            CheckAfterReadmitted(context, items[i]);
        }

        CheckEntries(context, items);
        if (law is not null)
        {
            CheckParagraphs(context, law);
            CheckWording(context);
        }
    }

    /// <summary>MIN517: own words of an exclusion that say nothing of the public interest (LGA 1972 Schedule 12A Part 2 paragraph 10).</summary>
    private static void CheckWording(RuleContext context)
    {
        foreach (var block in context.Blocks())
        {
            if (block is not ExclusionBlock { OwnWords.IsEmpty: false } exclusion)
                continue;
            var words = exclusion.OwnWords.ToPlainText();
            if (!words.Contains("public interest", StringComparison.OrdinalIgnoreCase) && !words.Contains("budd y cyhoedd", StringComparison.OrdinalIgnoreCase))
                context.Diagnostics.Add(Catalogue.PublicInterestMissing, new TextSpan(exclusion.OwnWords.Runs[0].Span.Start, exclusion.OwnWords.Runs[0].Span.Length));
        }
    }

    private static Diagnostic WithoutExclusion(RuleContext context, ItemSyntax item, string? number, TextSpan line)
    {
        var keyword = context.Tree.Keywords.Of(KeywordKind.Exclusion).Text;
        return new Diagnostic(Catalogue.ExemptWithoutExclusion, line)
        {
            Fixes = number is null ? [] : [new Fix($"Add {keyword} before the item", new TextSpan(item.FirstLine?.Span.Start ?? item.Span.Start, 0), $"{keyword} items {number}\n\n")],
        };
    }

    private static void CheckAfterReadmitted(RuleContext context, ItemSyntax item)
    {
        var isBack = false;
        foreach (var block in item.Blocks)
        {
            if (block is KeywordBlockSyntax { Keyword.Kind: KeywordKind.Readmitted })
                isBack = true;
            else if (isBack && block is not KeywordBlockSyntax { Keyword.Kind: KeywordKind.Closed })
                context.Diagnostics.Add(Catalogue.TextAfterReadmitted, block.FirstLine?.Content ?? block.Span);
        }
    }

    private static void CheckEntries(RuleContext context, ImmutableArray<ItemSyntax> items)
    {
        foreach (var node in context.Tree.Blocks)
        {
            if (node is not KeywordBlockSyntax { Keyword.Kind: KeywordKind.Exclusion } block)
                continue;
            foreach (var (number, paragraphs) in Semantics.Exempt.ExclusionEntries.Of(context.Tree, block))
            {
                var field = items.FirstOrDefault(item => item.Head is { Number: { IsEmpty: false } typed } && context.Source.AsSpan(typed.Start, typed.Length).SequenceEqual(number))?.Fields.FirstOrDefault(field => field.Definition.Kind == FieldKind.Exempt);
                if (field is not null && !paragraphs.IsEmpty && Semantics.Exempt.ExemptFieldValue.Read(context.Slice(field.Value)) is { } own && !own.ToHashSet().SetEquals(paragraphs))
                    context.Diagnostics.Add(Catalogue.ExclusionEntryDiffers, block.Line.KeywordSpan, number);
            }
        }
    }

    private static void CheckParagraphs(RuleContext context, ExemptLaw law)
    {
        foreach (var line in context.Tree.Lines)
        {
            if (line is not ({ Head: ExemptHeadSyntax } or { Field.Kind: FieldKind.Exempt }))
                continue;
            var typed = line.Head is ExemptHeadSyntax head ? head.Paragraphs : Semantics.Exempt.ExemptFieldValue.Read(context.Slice(line.Content)) ?? [];
            foreach (var paragraph in typed.Where(paragraph => !law.Paragraphs.Contains(paragraph)))
                context.Diagnostics.Add(Catalogue.InvalidExemptParagraph, line.Content, paragraph, law.Name, $"{law.Paragraphs[0]} to {law.Paragraphs[^1]}");
        }
    }
}
