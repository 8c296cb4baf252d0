using MinutesDsl.Scriban.Escaping;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

internal sealed partial class Evaluator
{
    private const int LongestNumber = 32;
    private const string Ellipsis = "...";

    private OutputBuffer _output = new();
    private bool _outputEnabled = true;
    private bool _isLineStart;
    private Dictionary<string, int>? _cycles;
    private string? _indent;

    /// <summary>How far the page or partial that runs is indented as a whole.</summary>
    private string? _pageIndent;

    /// <summary>How dates are written where no pattern is given; a template may change it by <c>date.format</c>.</summary>
    public string DatePattern { get; private set; } = Functions.DateFormat.Default;

    /// <summary>The number of the next element of an <c>array.cycle</c>.</summary>
    public int NextOfCycle(string group)
    {
        _cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);
        _cycles.TryGetValue(group, out var next);
        _cycles[group] = next == int.MaxValue ? 0 : next + 1;
        return next;
    }

    /// <summary>The text of a value as the language writes it.</summary>
    public string ToText(object? value, SourceSpan at) => value switch
    {
        null => "",
        string text => text,
        _ => ValueText.Of(value, this, at),
    };

    /// <summary>Runs an action and gives what it wrote.</summary>
    private string Capture(Action action)
    {
        var (output, enabled, indent, pageIndent, isLineStart) = (_output, _outputEnabled, _indent, _pageIndent, _isLineStart);
        using var captured = new OutputBuffer();
        _output = captured;
        _outputEnabled = true;
        (_indent, _pageIndent) = (null, null);
        try
        {
            action();
            return captured.ToString();
        }
        finally
        {
            (_output, _outputEnabled, _indent, _pageIndent, _isLineStart) = (output, enabled, indent, pageIndent, isLineStart);
        }
    }

    private object CaptureBlock(BlockStatement body) => Markup(Capture(() => Run(body)));

    /// <summary>Writes a value where text stands, escaped when the context says so.</summary>
    private void WriteValue(object? value, SyntaxNode at)
    {
        switch (value)
        {
            case null:
                return;
            case string plain:
                WriteEscaped(plain);
                return;
            case int number:
                Span<char> digits = stackalloc char[LongestNumber];
                if (number.TryFormat(digits, out var length, default, context.Culture))
                    WriteText(digits[..length]);
                return;
            case IMarkup markup:
                WriteText(markup.ToMarkup());
                return;
        }

        WriteEscaped(ToText(value, at.Span));
    }

    private void WriteEscaped(string text)
    {
        switch (context.Escaping)
        {
            case EscapingMode.None:
                WriteText(text);
                break;
            case EscapingMode.Html:
                WriteText(Escape.Text(text));
                break;
            default:
                WriteText(Escape.XmlText(text));
                break;
        }
    }

    /// <summary>Writes a value in an attribute, a style or another place that is not plain text.</summary>
    private void WriteInPlace(Expression expression, OutputPlace place)
    {
        var value = ValueInPlace(expression, place);
        if (value is null)
            return;
        var text = value switch
        {
            IMarkup markup => markup.ToPlainText(),
            IJsonLiteral json when place.IsJson => json.ToJson(),
            _ => ToText(value, expression.Span),
        };
        if (place.IsJson && value is not IJsonLiteral)
            throw Error(expression.Span, "Only a JSON value of the host may be written into a script of type application/ld+json.");
        var escaped = place.Escape(text, out var problem);
        WriteText(escaped ?? throw Error(expression.Span, problem));
    }

    /// <summary>The value to write; what a function of the template or a partial writes on the way belongs to it.</summary>
    private object? ValueInPlace(Expression expression, OutputPlace place)
    {
        while (expression is NestedExpression nested)
            expression = nested.Inner;
        // Most values are read or come from a builtin, which writes nothing: nothing needs to be captured for them.
        switch (expression)
        {
            case VariableExpression or MemberExpression or IndexExpression or ArgumentExpression when Read(expression, isGuarded: false) is not ScriptFunction and var read:
                return read;
            case CallExpression call:
                switch (FunctionOf(call.Target, call))
                {
                    case HostFunction host:
                        return Invoke(host, BindArguments(host, call), call);
                    case IncludeFunction { IsJoin: false } when !place.IsElementText && call.Arguments is [var name, ..]
                        && !IsPlain(FindPartial(ToText(Evaluate(name.Value), call.Span), call)):
                        throw Error(expression.Span, "Only a partial of plain text can be included in an attribute; capture it into a variable where text stands, or write the value itself.");
                }

                break;
        }

        object? value = null;
        var written = Capture(() => value = EvaluateDirect(expression));
        if (written.Length == 0)
            return value;
        return new MarkupString(value is null ? written : written + Escape.Text(ToText(value, expression.Span)));
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !_outputEnabled)
            return;
        if (!context.Budget.TryWrite(text.Length))
            throw Error(_current?.Span ?? _template.Page.Span, OverBudget(BudgetKind.Characters));
        if (context.LimitToString > 0)
        {
            WriteLimited(text);
            return;
        }

        if (_indent is null)
        {
            _output.Append(text);
            _isLineStart = text[^1] == '\n';
            return;
        }

        WriteIndented(text, _indent);
    }

    private void WriteIndented(ReadOnlySpan<char> text, string indent)
    {
        while (text.Length > 0)
        {
            if (_isLineStart && (context.IndentOnEmptyLines || text[0] is not ('\n' or '\r')))
                AppendIndent(indent);
            var end = text.IndexOf('\n') + 1;
            var line = end == 0 ? text : text[..end];
            _output.Append(line);
            _isLineStart = end > 0;
            text = text[line.Length..];
        }
    }

    private void AppendIndent(string indent)
    {
        if (!context.Budget.TryCharge(BudgetKind.Characters, indent.Length))
            throw Error(_current?.Span ?? _template.Page.Span, OverBudget(BudgetKind.Characters));
        _output.Append(indent);
    }

    /// <summary>The host asked for output to be cut: the dots say that it was.</summary>
    private void WriteLimited(ReadOnlySpan<char> text)
    {
        var room = context.LimitToString - _output.Length;
        if (room < 0)
            return;
        if (text.Length <= room)
        {
            _output.Append(text);
            return;
        }

        _output.Append(text[..room]);
        _output.Append(Ellipsis);
    }
}
