using MinutesDsl.Scriban.Runtime;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban;

/// <summary>What a running function may know about its call.</summary>
public readonly struct CallContext
{
    internal CallContext(Evaluator evaluator, SyntaxNode node)
    {
        Evaluator = evaluator;
        Node = node;
    }

    /// <summary>The context of the running template.</summary>
    public TemplateContext Context => Evaluator.Context;

    /// <summary>Where the call stands.</summary>
    public SourceSpan Span => Node.Span;

    internal Evaluator Evaluator { get; }

    internal SyntaxNode Node { get; }

    /// <summary>The error to throw for this call.</summary>
    public ScriptRuntimeException Error(string message) => Evaluator.Error(Node.Span, message);

    /// <summary>Counts what is about to be built; throws when the budget is used up.</summary>
    public void Charge(BudgetKind kind, long amount) => Evaluator.Charge(kind, amount, Node);

    /// <summary>The text that a value is written as.</summary>
    public string ToText(object? value) => Evaluator.ToText(value, Node.Span);

    /// <summary>Calls a function value with arguments.</summary>
    public object? Call(ScriptFunction function, params ReadOnlySpan<object?> arguments) => Evaluator.Call(function, arguments, Node);
}
