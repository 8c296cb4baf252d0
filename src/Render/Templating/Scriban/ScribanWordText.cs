using System.Collections.Immutable;
using MinutesDsl.Render.Word;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>Runs the text of Word templates: the XML of their parts, in which every value goes through a function of the host.</summary>
internal static class ScribanWordText
{
    /// <summary>What a template's text begins with: what a piece writes is wanted as a value, to be put between other blocks.</summary>
    public const string Prelude = "{{ func w_capture(f, b); ret (f b); end }}";

    /// <summary>Runs a template.</summary>
    public static WordTextResult Render(WordRequest request)
    {
        var template = Parse(request.Text, request.Path);
        var context = new TemplateContext
        {
            StrictMembers = true,
            Escaping = EscapingMode.Xml,
            Budget = new RenderBudget { MaxSteps = ScribanEngine.MaxSteps },
            LoopLimit = 0,
            AutoIndent = false,
        };
        context.PushGlobal(Globals(request));
        try
        {
            return new WordTextResult(template.Render(context), null);
        }
        catch (ScriptRuntimeException error)
        {
            var mistake = Cause(error);
            return new WordTextResult(null, new WordTextProblem(
                error.Span.Start.Offset, mistake?.Message ?? error.OriginalMessage, mistake?.Rule ?? ScribanMessages.RuleOf(error, context.Budget)));
        }
    }

    /// <summary>What does not parse, or could break the XML.</summary>
    public static ImmutableArray<WordTextProblem> Check(string text, string path)
    {
        var template = Parse(text, path);
        var messages = template.Messages.Where(message => message.Type == LogMessageType.Error);
        if (!template.HasErrors)
            messages = messages.Concat(template.CheckEscaping(EscapingMode.Xml));
        return [.. messages.Select(message => new WordTextProblem(message.Span.Start.Offset, message.Message, RenderCatalogue.TemplateSyntax))];
    }

    private static Template Parse(string text, string path) => TemplateCache.Shared.GetOrParse(text, path);

    private static WordTemplateException? Cause(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is WordTemplateException mistake)
                return mistake;
        }

        return null;
    }

    private static ScriptObject Globals(WordRequest request)
    {
        var writer = request.Writer;
        var pieces = new Dictionary<string, ScriptFunction>(StringComparer.Ordinal);
        ScriptFunction? capture = null;
        var globals = new ScriptObject
        {
            ["meeting"] = PartObject.Of(request.Meeting),
            ["style"] = StyleObject.Of(request.Style),
            ["in_summary"] = false,
            ["in_language"] = new HostFunction(
                "in_language", (_, arguments) => arguments[1] is string { Length: > 0 } language ? new LanguageText(Plain(arguments[0]), language) : arguments[0],
                new HostParameter("text"), new HostParameter("language")) { TakesMarkup = true },
            ["w_value"] = Function((_, arguments) => writer.Value(Slot(arguments), Plain(arguments[1]))),
            ["w_mark"] = Function((_, arguments) => writer.Mark(arguments[0] as string ?? "", Plain(arguments[1]))),
            ["w_address"] = new HostFunction("w_address", (_, arguments) => writer.Address(Plain(arguments[0])), new HostParameter("value")) { TakesMarkup = true },
        };
        globals["w_piece"] = Function((_, arguments) =>
        {
            if (arguments is [string kind, ScriptFunction piece])
                pieces[kind] = piece;
            return "";
        });
        globals["w_paragraph"] = Function((call, arguments) =>
        {
            capture ??= globals["w_capture"] as ScriptFunction ?? throw new InvalidOperationException("The prelude has run.");
            return writer.Paragraph(Slot(arguments), Plain(arguments[1]), globals["in_summary"] is true, block =>
                pieces.TryGetValue(block.Kind, out var piece) ? (call.Call(capture, piece, PartObject.Of(block)) as IMarkup)?.ToMarkup() ?? "" : null);
        });
        return globals;
    }

    private static HostFunction Function(Func<CallContext, object?[], string> body) =>
        new("w", (call, arguments) => new MarkupString(body(call, arguments)), new HostParameter("first"), new HostParameter("second")) { TakesMarkup = true };

    private static int Slot(object?[] arguments) => arguments[0] is int slot ? slot : throw new InvalidOperationException("The compiler writes numbers.");

    /// <summary>The value without anything of the engine: parts, lists of parts, text.</summary>
    private static object? Plain(object? value) => value switch
    {
        PartObject part => part.Part,
        IMarkup markup => markup.ToPlainText(),
        string => value,
        IReadOnlyList<object?> list => list.Select(Plain).ToArray(),
        IScriptObject or ScriptFunction => throw TagClassifier.Wrong("It is not something that can be printed. Name a part of it."),
        _ => value,
    };
}
