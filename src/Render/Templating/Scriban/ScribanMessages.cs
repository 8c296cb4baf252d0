using System.Collections.Immutable;
using System.Text;
using MinutesDsl.Diagnostics;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>Makes messages of ours of the engine's.</summary>
internal static class ScribanMessages
{
    private const string Rule = "rule";

    /// <summary>An error of a rule of ours, to be thrown to the engine.</summary>
    public static ScriptRuntimeException Error(RenderRule rule, SourceSpan span, params object[] arguments) =>
        new(span, rule.About(null, arguments).Message) { Data = { [Rule] = rule } };

    /// <summary>A message of the parser.</summary>
    public static RenderMessage OfParser(LogMessage message) => Of(RenderCatalogue.TemplateSyntax, message);

    /// <summary>A message about a template, found without rendering it.</summary>
    public static RenderMessage Of(RenderRule rule, LogMessage message) =>
        At(rule, message.Span, message.Message) with
        {
            Severity = SeverityOf(message),
        };

    /// <summary>How grave a message of the engine is.</summary>
    public static DiagnosticSeverity SeverityOf(LogMessage message) => message.Type == LogMessageType.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;

    /// <summary>
    /// An error of a run. Where a template among those loaded does not parse, that is the fault, and all that its parser says is told.
    /// </summary>
    public static ImmutableArray<RenderMessage> OfRun(ScriptRuntimeException error, TemplateContext context, IEnumerable<Template> loaded)
    {
        var templates = loaded.ToList();
        if (templates.Find(template => template.HasErrors) is { } broken)
            return [.. broken.Messages.Select(OfParser)];
        var text = new StringBuilder(error.OriginalMessage);
        if (error.IncludeChain.Length > 0)
            text.Append(" Included from ").AppendJoin(", from ", error.IncludeChain.Select(span => $"{span.FileName} line {span.Start.Line + 1}")).Append('.');
        var isUnsafePlace = templates.SelectMany(template => template.CheckEscaping(context.Escaping)).Any(place => place.Span == error.Span);
        return [At(isUnsafePlace ? RenderCatalogue.UnsafePlace : RuleOf(error, context.Budget), error.Span, text.ToString())];
    }

    /// <summary>The rule that an error of a run belongs to.</summary>
    public static RenderRule RuleOf(ScriptRuntimeException error, RenderBudget budget)
    {
        for (Exception? cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause.Data[Rule] is RenderRule rule)
                return rule;
        }

        if (error is ScriptAbortException || budget.Steps > budget.MaxSteps || budget.Elements > budget.MaxElements
            || budget.Characters > budget.MaxCharacters || budget.Depth >= budget.MaxDepth)
            return RenderCatalogue.OverBudget;
        var message = error.OriginalMessage;
        if (message.StartsWith("no member", StringComparison.Ordinal) || message.StartsWith("There is no variable", StringComparison.Ordinal))
            return RenderCatalogue.UnknownMember;
        return RenderCatalogue.TemplateError;
    }

    private static RenderMessage At(RenderRule rule, SourceSpan span, string text) =>
        rule.At(span.FileName, span.Start.Line + 1, span.Start.Column + 1, text, text) with { Message = text };
}
