using MinutesDsl.Scriban.Escaping;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

internal sealed partial class Evaluator
{
    private const string TemplatePrefix = "tpl:";

    private Dictionary<string, Template>? _partials;

    private object? Include(IncludeFunction function, ScriptArray arguments, SyntaxNode at, bool isDirect)
    {
        if (function.IsJoin)
            return Markup(IncludeJoin(arguments, at));
        if (arguments.Count == 0)
            throw Error(at.Span with { Start = at.Span.End }, "`include` needs the name of a partial, as in include 'header'.");
        var partial = FindPartial(ToText(arguments[0], at.Span), at);
        if (isDirect && _outputEnabled)
        {
            RunPartial(partial, arguments, at);
            return null;
        }

        return Markup(Capture(() => RunPartial(partial, arguments, at)));
    }

    /// <summary>Text that a template wrote: markup where values are escaped.</summary>
    private object Markup(string text) => IsEscaping ? new MarkupString(text) : text;

    private string IncludeJoin(ScriptArray arguments, SyntaxNode at)
    {
        if (arguments.Count is < 2 or > 4 || ItemsOf(arguments[0], at) is not { } names)
            throw Error(at.Span, "`include_join` needs a list of partials and a separator, and may have a text before and after.");
        return Capture(() =>
        {
            var parts = new List<string>();
            foreach (var name in names)
            {
                var partial = FindPartial(ToText(name, at.Span), at);
                parts.Add(Capture(() => RunPartial(partial, arguments, at)));
            }

            if (parts.TrueForAll(part => part.Length == 0))
                return;
            var separator = JoinPiece(arguments, 1, at);
            WriteText(JoinPiece(arguments, 2, at));
            for (var i = 0; i < parts.Count; i++)
            {
                if (i > 0)
                    WriteText(separator);
                WriteText(parts[i]);
            }

            WriteText(JoinPiece(arguments, 3, at));
        });
    }

    private string JoinPiece(ScriptArray arguments, int index, SyntaxNode at)
    {
        if (index >= arguments.Count)
            return "";
        if (arguments[index] is IMarkup markup)
            return markup.ToMarkup();
        var piece = ToText(arguments[index], at.Span);
        if (piece.StartsWith(TemplatePrefix, StringComparison.Ordinal))
        {
            var partial = FindPartial(piece[TemplatePrefix.Length..], at);
            return Capture(() => RunPartial(partial, arguments, at));
        }

        return context.Escaping switch
        {
            EscapingMode.Html => Escape.Text(piece),
            EscapingMode.Xml => Escape.XmlText(piece),
            _ => piece,
        };
    }

    private Template FindPartial(string name, SyntaxNode at)
    {
        if (name.Length == 0)
            throw Error(at.Span, "The name of the partial is null or empty; write it in quotes, as in include 'header'.");
        if (context.TemplateLoader is not { } loader)
            throw Error(at.Span, $"The partial `{name}` cannot be included, because no template loader is set.");
        string? path, text;
        try
        {
            path = loader.GetPath(context, at.Span, name);
            text = path is null ? null : loader.Load(context, at.Span, path);
        }
        catch (Exception error) when (error is not ScriptRuntimeException)
        {
            throw Error(at.Span, $"The partial `{name}` could not be loaded: {error.Message.TrimEnd('.')}.", error);
        }

        if (path is null || text is null)
            throw Error(at.Span, $"There is no partial `{name}`; check its name, or add the file.");
        // Loaders mostly give the same string again: then neither hashing nor parsing it is needed.
        if (_partials?.TryGetValue(path, out var known) == true && ReferenceEquals(known.Text, text))
            return known;
        var template = context.TemplateCache.GetOrParse(text, path);
        if (template.HasErrors)
            throw ParseFailure(template, at.Span, $"The partial `{name}` has errors: ");
        (_partials ??= new Dictionary<string, Template>(StringComparer.Ordinal))[path] = template;
        return template;
    }

    private ScriptRuntimeException ParseFailure(Template template, SourceSpan span, string introduction)
    {
        var errors = template.Messages.Where(message => message.Type == LogMessageType.Error).ToList();
        var list = introduction.Length > 0 || errors.Count > 1 ? string.Join("; ", errors.Select(error => error.ToString())) : errors[0].Message;
        return Error(span, introduction + list);
    }

    private void RunPartial(Template partial, ScriptArray arguments, SyntaxNode at)
    {
        EnterCall(partial.SourceFilePath ?? "include", at);
        var (locals, template, places, nesting, pageIndent) = (_locals, _template, _places, _loopNesting, _pageIndent);
        _locals = new LocalFrame { Arguments = arguments };
        foreach (var name in arguments.Members?.MemberNames ?? [])
            _locals.Set(name, arguments.Members?[name]);
        (_loopNesting, _pageIndent) = (0, _indent);
        _includeCalls.Add(at);
        _includers.Add(template);
        try
        {
            Switch(partial, at);
            if (IsEscaping && _places is { EndsInText: false })
                throw Error(partial.Page.Span with { Start = partial.Page.Span.End }, "This partial ends inside of a tag, an attribute, a comment or a script; close it, so that the page can go on where text stands.");
            Run(partial.Page);
            WriteValue(TakeResult(), at);
        }
        finally
        {
            _includeCalls.RemoveAt(_includeCalls.Count - 1);
            _includers.RemoveAt(_includers.Count - 1);
            (_locals, _template, _places, _loopNesting, _pageIndent) = (locals, template, places, nesting, pageIndent);
            LeaveCall();
        }
    }

    /// <summary>Whether a partial is nothing but text, so that it may be included in an attribute.</summary>
    private static bool IsPlain(Template partial) => partial.Page.Statements.All(statement => statement.Kind == NodeKind.RawText);
}
