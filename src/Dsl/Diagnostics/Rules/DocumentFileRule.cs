using MinutesDsl.Semantics;
using MinutesDsl.Semantics.Binding;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN511: a document that minutes list is missing. Silent where files cannot be looked at.</summary>
internal sealed class DocumentFileRule : IRule
{
    public void Check(RuleContext context)
    {
        if (context.Project.Files is not { } files)
            return;
        foreach (var entry in context.Blocks().OfType<DocumentsBlock>().SelectMany(block => block.Entries))
        {
            if (entry.Target is not { } target || !LinkTarget.IsLocal(target) || entry.File is not null)
                continue;
            if (files.Find(context.Tree.Text.Path, target.Split('#', '?')[0]) is null)
                context.Diagnostics.Add(Catalogue.DocumentMissing, entry.Text.DescendantRuns().OfType<LinkInline>().First().Span, target);
        }
    }
}
