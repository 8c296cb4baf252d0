namespace MinutesDsl.Text;

/// <summary>The replacement of a span of a text by new text.</summary>
/// <param name="Span">What is replaced; empty for an insertion.</param>
/// <param name="NewText">What stands there afterwards.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
