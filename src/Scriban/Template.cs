using MinutesDsl.Scriban.Escaping;
using MinutesDsl.Scriban.Parsing;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban;

/// <summary>A parsed template. Immutable, and safe to render from several threads, each with its own context.</summary>
public sealed class Template
{
    private readonly int _outputs;
    private readonly HashSet<(string Name, bool IsLocal)> _assigned;
    private PlaceAnalysis? _htmlPlaces;
    private PlaceAnalysis? _xmlPlaces;

    private Template(SourceText source, BlockStatement page, int outputs, HashSet<(string Name, bool IsLocal)> assigned, ImmutableArray<LogMessage> messages)
    {
        Source = source;
        Page = page;
        _outputs = outputs;
        _assigned = assigned;
        Messages = messages;
        HasErrors = messages.Any(message => message.Type == LogMessageType.Error);
    }

    /// <summary>The tree.</summary>
    public BlockStatement Page { get; }

    /// <summary>What the parser found, in the order of the text.</summary>
    public ImmutableArray<LogMessage> Messages { get; }

    /// <summary>Whether a message is an error; such a template cannot be rendered.</summary>
    public bool HasErrors { get; }

    /// <summary>The path given to <see cref="Parse"/>, used in messages.</summary>
    public string? SourceFilePath => Source.FileName;

    /// <summary>The text that was parsed.</summary>
    public string Text => Source.Text;

    internal SourceText Source { get; }

    /// <summary>Parses a template. It never throws for what the text says: see <see cref="Messages"/>.</summary>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new SourceText(text, sourceFilePath);
        var messages = new List<LogMessage>();
        var (page, outputs, assigned) = Parser.Parse(source, messages, parserOptions ?? ParserOptions.Default);
        return new Template(source, page, outputs, assigned, [.. messages.OrderBy(message => message.Span.Start.Offset)]);
    }

    /// <summary>Renders with a model of global variables and default options.</summary>
    /// <exception cref="ScriptRuntimeException">The template has errors, or an error came up while it ran.</exception>
    public string Render(ScriptObject? model = null)
    {
        var context = new TemplateContext();
        if (model is not null)
            context.PushGlobal(model);
        return Render(context);
    }

    /// <summary>Renders with a context.</summary>
    /// <exception cref="ScriptRuntimeException">The template has errors, or an error came up while it ran.</exception>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Evaluator.Render(this);
    }

    /// <summary>Runs the template without writing anything and gives the value of its last expression, or of <c>ret</c>.</summary>
    /// <exception cref="ScriptRuntimeException">The template has errors, or an error came up while it ran.</exception>
    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Evaluator.EvaluatePage(this);
    }

    /// <summary>The errors of escaping by place: values where none can be made safe, branches that end in different places.</summary>
    public ImmutableArray<LogMessage> CheckEscaping(EscapingMode mode) => mode == EscapingMode.None ? [] : PlacesOf(mode).Messages;

    /// <summary>Whether the template assigns to a variable somewhere, so that it is no misspelt name, but has no value yet.</summary>
    internal bool Assigns(string name, bool isLocal) => _assigned.Contains((name, isLocal));

    internal PlaceAnalysis PlacesOf(EscapingMode mode)
    {
        ref var places = ref mode == EscapingMode.Html ? ref _htmlPlaces : ref _xmlPlaces;
        return Volatile.Read(ref places) ?? Interlocked.CompareExchange(ref places, PlaceAnalysis.Of(this, mode, _outputs), null) ?? Volatile.Read(ref places)
            ?? throw new InvalidOperationException("The analysis was just stored.");
    }
}
