using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN018: a paragraph number whose first part is not the item's number.</summary>
internal sealed class ParagraphNumberRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var item in context.Tree.Root.Items)
        {
            if (item.Head is not { Number: { IsEmpty: false } number })
                continue;
            foreach (var child in item.Children)
            {
                if (child is not ParagraphSyntax { FirstLine: { LineKind: LineKind.Prose, Column: 0 } line } || !char.IsAsciiDigit(context.Source[line.Content.Start]))
                    continue;
                var found = MarkerGrammar.ParagraphNumber(new LineInput(context.Source, line.Content.Start, line.Content.End));
                if (found.WasSuccessful && found.Value.ContentStart < line.Content.End && char.IsUpper(context.Source[found.Value.ContentStart]))
                    context.Diagnostics.Add(Catalogue.ForeignParagraphNumber, found.Value.Value, context.Slice(found.Value.Value), context.Slice(number));
            }
        }
    }
}
