using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN025: entries before the first item that stand under no keyword and no sentence, as when PRESENT was forgotten.</summary>
internal sealed class EntryWithoutBlockRule : IRule
{
    public void Check(RuleContext context)
    {
        if (context.IsExtract)
            return;
        SyntaxNode? previous = null;
        foreach (var child in context.Tree.Root.Children.Where(child => child is BlockSyntax))
        {
            if (child is ItemSyntax)
                return;
            if (child is ListSyntax list && previous is null or HeaderSyntax && list.Entries.FirstOrDefault() is { } entry)
                context.Diagnostics.Add(Catalogue.EntryWithoutBlock, entry.Line.Content);
            previous = child;
        }
    }
}
