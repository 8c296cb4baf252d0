using MinutesDsl.Scriban.Functions;
using MinutesDsl.Scriban.Runtime;

namespace MinutesDsl.Scriban;

/// <summary>Everything one rendering needs: the variables, the options, the budget. Not shared between threads.</summary>
public sealed class TemplateContext
{
    private readonly Stack<CultureInfo> _cultures = new();
    private readonly Stack<int> _globals = new();

    /// <summary>A context with all builtin functions.</summary>
    public TemplateContext()
        : this(null)
    {
    }

    /// <summary>A context with all builtin functions whose own variables are compared by <paramref name="keyComparer"/>.</summary>
    public TemplateContext(IEqualityComparer<string>? keyComparer)
    {
        KeyComparer = keyComparer;
        Scopes.Push(BuiltinFunctions.Shared);
        Scopes.Push(new ScriptObject(keyComparer));
        Evaluator = new Evaluator(this);
    }

    /// <summary>The builtin functions and objects, for completion and help: each a <see cref="HostFunction"/>, or an object of them.</summary>
    public static IScriptObject Builtins => BuiltinFunctions.Shared;

    /// <summary>Finds partials; without one, <c>include</c> is an error.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>The cache that included partials are parsed into.</summary>
    public TemplateCache TemplateCache { get; set; } = TemplateCache.Shared;

    /// <summary>The line end that the engine itself writes (in <c>tablerow</c> and <c>html.newline_to_br</c>). The default is "\n".</summary>
    public string NewLine { get; set; } = "\n";

    /// <summary>The culture that numbers and dates are written in. The default is the invariant one.</summary>
    public CultureInfo Culture => _cultures.TryPeek(out var culture) ? culture : CultureInfo.InvariantCulture;

    /// <summary>The clock for <c>date.now</c>; without one that is an error. The engine reads no clock of its own.</summary>
    public Func<DateTimeOffset>? Now { get; set; }

    /// <summary>The source for <c>math.random</c> and <c>math.uuid</c>; without one they are errors.</summary>
    public Random? Random { get; set; }

    /// <summary>How values are escaped. An extension.</summary>
    public EscapingMode Escaping { get; set; }

    /// <summary>Whether an unknown member of a typed object and an unknown variable are errors, unless guarded by <c>?.</c> or <c>??</c>. An extension.</summary>
    public bool StrictMembers { get; set; }

    /// <summary>What a render may use up.</summary>
    public RenderBudget Budget { get; set; } = new();

    /// <summary>Stops a render from outside.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>Whether an unknown variable is an error.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Whether a member or an element of null is null and no error.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>Whether a missing member is null and no error. The default is true.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>Whether the call of a missing function is null and no error.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>Whether an element outside of a list is null and no error. The default is true.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Whether a null index gives null and no error.</summary>
    public bool EnableNullIndexer { get; set; }

    /// <summary>The most iterations of a loop with the loops inside of it, and of a range made into an array; 0 for no limit but the budget. The default is 1,000, as upstream.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>The most calls inside each other; 0 for no limit but the budget. The default is 100, as upstream.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>The length in UTF-16 code units after which output is cut and ends in "..."; 0, the default, never cuts.</summary>
    public int LimitToString { get; set; }

    /// <summary>How deep objects inside objects are written before that is an error; 0 for 100. The default is 20.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>Whether lines of a value are indented as the code block that writes it. The default is true.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Whether empty lines of a value are indented, too. The default is true.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>Whether a call that gives no value is an error where a value is expected.</summary>
    public bool ErrorForStatementFunctionAsExpression { get; set; }

    /// <summary>Gives the text to write in place of an error of a statement; null, the default, lets errors end the render.</summary>
    public Func<ScriptRuntimeException, string>? RenderRuntimeException { get; set; }

    /// <summary>The object that assignments write to.</summary>
    public IScriptObject CurrentGlobal => Scopes.CurrentObject;

    internal IEqualityComparer<string>? KeyComparer { get; }

    internal ScopeStack Scopes { get; } = new();

    internal Evaluator Evaluator { get; }

    /// <summary>Puts an object on the stack that variables are looked up in; assignments write to it until it is popped.</summary>
    public void PushGlobal(ScriptObject scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        _globals.Push(Scopes.Count);
        Scopes.Push(scope);
    }

    /// <summary>
    /// Puts a model object on the stack that variables are looked up in. Templates cannot write to it: until it is popped,
    /// assignments write to an object of the context above it.
    /// </summary>
    public void PushGlobal(IScriptObject scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        _globals.Push(Scopes.Count);
        Scopes.Push(scope);
        Scopes.Push(new ScriptObject(KeyComparer));
    }

    /// <summary>Takes the object pushed last from the stack.</summary>
    public void PopGlobal()
    {
        if (!_globals.TryPop(out var count))
            throw new InvalidOperationException("PopGlobal needs a PushGlobal before it.");
        Scopes.PopTo(count);
    }

    /// <summary>Writes and reads numbers and dates in a culture until it is popped.</summary>
    public void PushCulture(CultureInfo culture) => _cultures.Push(culture);

    /// <summary>Goes back to the culture before.</summary>
    public CultureInfo PopCulture() => _cultures.Pop();
}
