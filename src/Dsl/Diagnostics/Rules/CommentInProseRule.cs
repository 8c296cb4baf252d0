using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN012: <c> // </c> inside a line is text.</summary>
internal sealed class CommentInProseRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.Source.Contains(" // ", StringComparison.Ordinal))
            return;
        foreach (var line in context.Tree.Lines.Where(line => line.LineKind is not (LineKind.Blank or LineKind.Comment)))
        {
            var at = context.Source.IndexOf(" // ", line.Span.Start, line.Span.Length, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var comment = TextSpan.FromBounds(at + 1, line.Content.End);
            context.Diagnostics.Add(new Diagnostic(Catalogue.CommentInProse, new TextSpan(at + 1, 2))
            {
                Fixes =
                [
                    new Fix("Move to a line of its own above",
                    [
                        new TextChange(new TextSpan(line.Span.Start, 0), context.Slice(comment) + "\n"),
                        new TextChange(TextSpan.FromBounds(at, comment.End), ""),
                    ]),
                ],
            });
        }
    }
}
