using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN011: "view the full minutes text", left by a page that cuts its text off.</summary>
internal sealed class TruncatedPasteRule : IRule
{
    private const string Mark = "view the full minutes text";

    public void Check(RuleContext context)
    {
        if (!context.Source.Contains(Mark, StringComparison.OrdinalIgnoreCase))
            return;
        foreach (var line in context.Tree.Lines.Where(line => line.LineKind is not (LineKind.Blank or LineKind.Comment)))
        {
            var at = context.Source.IndexOf(Mark, line.Span.Start, line.Span.Length, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                context.Diagnostics.Add(Catalogue.TruncatedPaste, new TextSpan(at, Mark.Length));
        }
    }
}
