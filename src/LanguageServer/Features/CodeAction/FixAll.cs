using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.CodeAction;

/// <summary>Every fix that may be applied without asking, in one change.</summary>
internal static class FixAll
{
    /// <summary>The change; null where there is nothing to mend. Of two fixes that touch, the first is taken: the other is offered again afterwards.</summary>
    internal static ProposedAction? Of(DocumentSnapshot document)
    {
        var taken = new List<TextChange>();
        foreach (var fix in document.Diagnostics.Where(QuickFixes.IsSafe).Select(diagnostic => diagnostic.Fixes[0]).Where(fix => fix.Path is null))
        {
            if (!fix.Changes.Any(change => taken.Any(other => other.Span.IntersectsWith(change.Span))))
                taken.AddRange(fix.Changes);
        }

        return taken.Count == 0 ? null
            : new ProposedAction("Mend everything that can be mended without a choice", CodeActionKind.FixAll, [.. taken.OrderBy(change => change.Span)]);
    }
}
