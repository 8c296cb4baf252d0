using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN211: ADJOURNED after which the minutes go on without RESUMED, and RESUMED without ADJOURNED. One that says for how long or to when needs
/// none, nor does one that ends the meeting.
/// </summary>
internal sealed class AdjournmentRule : IRule
{
    public void Check(RuleContext context)
    {
        if (context.IsExtract)
            return;
        MeetingStep? open = null;
        var isAdjourned = false;
        foreach (var step in context.Steps())
        {
            switch (step.Kind)
            {
                case KeywordKind.Adjourned or KeywordKind.Closed:
                    Report(context, open);
                    open = step.Kind == KeywordKind.Adjourned && !step.EndsByItself ? step : null;
                    isAdjourned |= step.Kind == KeywordKind.Adjourned;
                    break;
                case KeywordKind.Resumed:
                    if (!isAdjourned)
                        context.Diagnostics.Add(Catalogue.NotResumed, step.Line.KeywordSpan, "Nothing says that the meeting was adjourned. Add a line like 'ADJOURNED 8.15pm' where it was.");
                    (open, isAdjourned) = (null, false);
                    break;
                default:
                    break;
            }
        }

        if (open is not null && !IsLast(context.Tree, open.Line))
            Report(context, open);
    }

    /// <summary>Whether nothing more was done after a line: the meeting ended there.</summary>
    internal static bool IsLast(SyntaxTree tree, LineSyntax line)
    {
        for (var i = tree.Text.GetLinePosition(line.Span.Start).Line + 1; i < tree.Lines.Length; i++)
        {
            if (tree.Lines[i] is { LineKind: not (LineKind.Blank or LineKind.Comment) } later && later.Column == 0)
                return false;
        }

        return true;
    }

    private static void Report(RuleContext context, MeetingStep? open)
    {
        if (open is not null)
            context.Diagnostics.Add(Catalogue.NotResumed, open.Line.KeywordSpan, "Nothing says that the meeting was resumed. Add a line like 'RESUMED 8.20pm' where it went on, or say for how long it was: 'ADJOURNED 8.15pm for 5 minutes'.");
    }
}
