using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>A run within a line. Spans of siblings touch; those of children lie within their parent's, which adds the delimiters.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where, delimiters included.</param>
public sealed record InlineSyntax(InlineKind Kind, TextSpan Span)
{
    /// <summary>The runs inside strong, emphasis and links.</summary>
    public ImmutableArray<InlineSyntax> Children { get; init; } = [];

    /// <summary>A link's target, a mention's handle, a reference's label, an escape's character.</summary>
    public TextSpan Value { get; init; }

    /// <summary>A mention's form, a reference's meeting date; empty for none.</summary>
    public TextSpan Qualifier { get; init; }
}
