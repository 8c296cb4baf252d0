using System.Text;
using MinutesDsl.Diagnostics;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>Makes messages of ours of the engine's.</summary>
internal static class ScribanMessages
{
    /// <summary>The key under which an exception carries its rule, where the host threw it.</summary>
    public const string Rule = "rule";

    /// <summary>A message of the parser.</summary>
    public static RenderMessage OfParser(LogMessage message) =>
        At(RenderCatalogue.TemplateSyntax, message.Span, message.Message) with
        {
            Severity = message.Type == LogMessageType.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        };

    /// <summary>An error of a run.</summary>
    public static RenderMessage OfRun(ScriptRuntimeException error, RenderBudget budget)
    {
        var text = new StringBuilder(error.OriginalMessage);
        if (error.IncludeChain.Length > 0)
            text.Append(" Included from ").AppendJoin(", from ", error.IncludeChain.Select(span => $"{span.FileName} line {span.Start.Line + 1}")).Append('.');
        return At(RuleOf(error, budget), error.Span, text.ToString());
    }

    private static RenderRule RuleOf(ScriptRuntimeException error, RenderBudget budget)
    {
        for (Exception? cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause.Data[Rule] is RenderRule rule)
                return rule;
        }

        if (error is ScriptAbortException || budget.Steps > budget.MaxSteps || budget.Elements > budget.MaxElements
            || budget.Characters > budget.MaxCharacters || budget.Depth > budget.MaxDepth)
            return RenderCatalogue.OverBudget;
        var message = error.OriginalMessage;
        if (message.StartsWith("no member", StringComparison.Ordinal) || message.StartsWith("There is no variable", StringComparison.Ordinal))
            return RenderCatalogue.UnknownMember;
        if (message.StartsWith("The partial", StringComparison.Ordinal) && message.Contains("has errors", StringComparison.Ordinal))
            return RenderCatalogue.TemplateSyntax;
        return RenderCatalogue.TemplateError;
    }

    private static RenderMessage At(RenderRule rule, SourceSpan span, string text) =>
        rule.At(span.FileName, span.Start.Line + 1, span.Start.Column + 1) with { Message = text };
}
