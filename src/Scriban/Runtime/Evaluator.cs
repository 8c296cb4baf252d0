using System.Runtime.CompilerServices;
using MinutesDsl.Scriban.Escaping;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>
/// Runs trees: the one place where nodes get their meaning and where the budget is charged. One for each context.
/// The parts of this class: statements, loops, expressions, members, assignment, calls, include, output.
/// </summary>
internal sealed partial class Evaluator(TemplateContext context)
{
    private const int StepsBetweenChecks = 1024;
    private const int MaximumExcerpt = 80;
    private const int StackChecksBetween = 8;

    private readonly List<SyntaxNode> _includeCalls = [];
    private readonly List<Template> _includers = [];
    private Template _template = EmptyTemplate;
    private PlaceAnalysis? _places;
    private LocalFrame _locals = new();
    private Flow _flow;
    private object? _result;
    private SyntaxNode? _current;
    private CancellationToken _cancellation;
    private int _depth;
    private bool _hasReturned;
    private int _loopNesting;
    private int _stackChecks;
    private int _untilCheck = StepsBetweenChecks;

    private enum Flow
    {
        None,
        Break,
        Continue,
        Return,
    }

    public TemplateContext Context => context;

    private static Template EmptyTemplate { get; } = Template.Parse("");

    private bool IsEscaping => context.Escaping != EscapingMode.None;

    public string Render(Template template) => Guarded(template, () =>
    {
        _outputEnabled = true;
        WriteValue(RunPage(template), template.Page);
        return _output.ToString();
    });

    public object? EvaluatePage(Template template) => Guarded(template, () =>
    {
        _outputEnabled = false;
        _lastValue = null;
        return RunPage(template) ?? _lastValue;
    });

    /// <summary>Sets up a run and sees to it that nothing but a <see cref="ScriptRuntimeException"/> leaves it.</summary>
    private T Guarded<T>(Template template, Func<T> run)
    {
        if (template.HasErrors)
            throw ParseFailure(template, template.Messages.First(message => message.Type == LogMessageType.Error).Span, "");
        // A host function may render with the context that calls it: everything is put back as it was.
        var (outerOutput, outerEnabled, outerTemplate, outerPlaces) = (_output, _outputEnabled, _template, _places);
        var (outerLocals, outerIndent, outerPageIndent, outerLineStart, outerCancellation) = (_locals, _indent, _pageIndent, _isLineStart, _cancellation);
        var (outerDepth, outerNesting, outerLoops, outerCalls, outerIncluders) = (_depth, _loopNesting, _loopDepth, _includeCalls.Count, _includers.Count);
        (_indent, _pageIndent, _isLineStart, _loopNesting) = (null, null, false, 0);
        using var limit = context.Budget.TimeLimit == Timeout.InfiniteTimeSpan ? null : new CancellationTokenSource(context.Budget.TimeLimit);
        using var both = limit is not null && context.CancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(limit.Token, context.CancellationToken)
            : null;
        _cancellation = both?.Token ?? limit?.Token ?? context.CancellationToken;
        _output = new OutputBuffer();
        var scopes = context.Scopes.Count;
        try
        {
            return run();
        }
        catch (ScriptRuntimeException)
        {
            throw;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            throw Failure(error);
        }
        catch (OutOfMemoryException error)
        {
            throw new ScriptRuntimeException(_current?.Span ?? template.Page.Span, "This needs more memory than there is; build less at once.", null, default, error);
        }
        finally
        {
            _output.Dispose();
            context.Scopes.PopTo(scopes);
            (_output, _outputEnabled, _template, _places) = (outerOutput, outerEnabled, outerTemplate, outerPlaces);
            (_locals, _indent, _pageIndent, _isLineStart, _cancellation) = (outerLocals, outerIndent, outerPageIndent, outerLineStart, outerCancellation);
            (_depth, _loopNesting, _loopDepth, _flow) = (outerDepth, outerNesting, outerLoops, Flow.None);
            _includeCalls.RemoveRange(outerCalls, _includeCalls.Count - outerCalls);
            _includers.RemoveRange(outerIncluders, _includers.Count - outerIncluders);
        }
    }

    private object? RunPage(Template template)
    {
        Switch(template, template.Page);
        _locals = new LocalFrame();
        Run(template.Page);
        return TakeResult();
    }

    private object? TakeResult()
    {
        _hasReturned = _flow == Flow.Return;
        if (!_hasReturned)
            return null;
        _flow = Flow.None;
        var result = _result;
        _result = null;
        return result;
    }

    /// <summary>Makes a template the running one; in escaping modes one whose places do not work out is refused.</summary>
    private void Switch(Template template, SyntaxNode at)
    {
        _template = template;
        if (!IsEscaping)
            return;
        _places = template.PlacesOf(context.Escaping);
        if (_places.Messages is not [var first, .. var others])
            return;
        _current = at;
        throw Error(first.Span, string.Concat([first.Message, .. others.Select(message => $" [also at {message.Span}: {message.Message}]")]));
    }

    public ScriptRuntimeException Error(SourceSpan span, string message, Exception? inner = null)
    {
        var chain = ImmutableArray.CreateBuilder<SourceSpan>(_includeCalls.Count);
        for (var i = _includeCalls.Count - 1; i >= 0; i--)
            chain.Add(_includeCalls[i].Span);
        return new ScriptRuntimeException(span, message, Excerpt(span), chain.ToImmutable(), inner);
    }

    public void Charge(BudgetKind kind, long amount, SyntaxNode at)
    {
        if (!context.Budget.TryCharge(kind, amount))
            throw Error(at.Span, OverBudget(kind));
    }

    /// <summary>Counts one step, and now and then looks whether the render was cancelled.</summary>
    private void Step(SyntaxNode at)
    {
        _current = at;
        if (!context.Budget.TryStep())
            throw Error(at.Span, OverBudget(BudgetKind.Steps));
        if (--_untilCheck > 0)
            return;
        _untilCheck = StepsBetweenChecks;
        StopIfCancelled(at);
    }

    private void StopIfCancelled(SyntaxNode at)
    {
        if (_cancellation.IsCancellationRequested)
        {
            throw new ScriptAbortException(at.Span, context.CancellationToken.IsCancellationRequested
                ? "The render was cancelled."
                : "The render took longer than its time limit; make the template do less.");
        }
    }

    /// <summary>Counts a call going in; throws before the machine's stack or the limit of calls is used up.</summary>
    private void EnterCall(string name, SyntaxNode at)
    {
        Step(at);
        var limit = context.RecursiveLimit > 0 ? Math.Min(context.RecursiveLimit, context.Budget.MaxDepth) : context.Budget.MaxDepth;
        if (_depth >= limit)
            throw Error(at.Span, $"Calls are nested more than {limit} deep at `{name}`; see that what calls itself comes to an end.");
        CheckStack(at);
        context.Budget.Depth = Math.Max(context.Budget.Depth, ++_depth);
    }

    private void LeaveCall() => _depth--;

    /// <summary>
    /// Throws before the machine's stack is used up. Asking the runtime costs more than most nodes do, so every eighth call asks: whatever
    /// was called in between lay no deeper than eight levels above it, and the runtime keeps room for many times that.
    /// </summary>
    private void CheckStack(SyntaxNode at)
    {
        if ((++_stackChecks & (StackChecksBetween - 1)) != 0)
            return;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Error(at.Span, "This is nested too deep to run; put inner parts into variables, or call fewer functions inside each other.");
    }

    private string OverBudget(BudgetKind kind) => kind switch
    {
        BudgetKind.Steps => $"The template ran more than {context.Budget.LimitOf(kind)} steps; see that its loops come to an end, or let it do less.",
        BudgetKind.Elements => $"The template built more than {context.Budget.LimitOf(kind)} elements of arrays and objects; build fewer.",
        _ => $"The template built more than {context.Budget.LimitOf(kind)} characters; build less text.",
    };

    private ScriptRuntimeException Failure(Exception error) =>
        Error(_current?.Span ?? _template.Page.Span, $"{error.Message.TrimEnd('.')}.", error);

    private string? Excerpt(SourceSpan span)
    {
        var text = TextOf(span.FileName);
        if (text is null || span.Start.Offset >= text.Length || span.Length <= 0)
            return null;
        var length = Math.Min(span.Length, text.Length - span.Start.Offset);
        var piece = text.AsSpan(span.Start.Offset, Math.Min(length, MaximumExcerpt));
        var line = piece.IndexOfAny('\r', '\n');
        return line == 0 ? null : line > 0 || length > MaximumExcerpt ? $"{(line > 0 ? piece[..line] : piece)}…" : piece.ToString();
    }

    private string? TextOf(string? fileName)
    {
        if (_template.SourceFilePath == fileName)
            return _template.Text;
        return _includers.Find(template => template.SourceFilePath == fileName)?.Text;
    }
}
