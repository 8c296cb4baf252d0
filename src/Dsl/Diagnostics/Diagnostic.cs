using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics;

/// <summary>Something to tell the clerk about a span of the minutes.</summary>
public sealed record Diagnostic
{
    private readonly ImmutableArray<string> arguments;

    /// <summary>A diagnostic with its descriptor's severity for a draft.</summary>
    public Diagnostic(DiagnosticDescriptor descriptor, TextSpan span, params ImmutableArray<string> arguments)
    {
        Descriptor = descriptor;
        Span = span;
        Severity = descriptor.DefaultSeverity;
        this.arguments = arguments;
    }

    /// <summary>The check that found it.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Where.</summary>
    public TextSpan Span { get; init; }

    /// <summary>How much it matters, in this document and project.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>The stable code, for example <c>MIN201</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>
    /// Whether the span, or the text that the message quotes, is exempt: then nobody but a reader of the full edition may be shown
    /// the <see cref="FullMessage"/> or the source line.
    /// </summary>
    public bool IsExempt { get; init; }

    /// <summary>The message that anybody may see: of exempt text it quotes nothing.</summary>
    public string Message => IsExempt ? $"{Descriptor.Title} The text is exempt and is not shown." : FullMessage;

    /// <summary>The message for a reader of the full edition.</summary>
    public string FullMessage => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. arguments]);

    /// <summary>A hash of what the message quotes.</summary>
    internal int ArgumentsHash => arguments.IsEmpty ? 0 : string.GetHashCode(arguments[0], StringComparison.Ordinal);

    /// <summary>Changes that would mend it, the most likely first.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];
}
