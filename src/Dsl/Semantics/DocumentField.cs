using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>A field as typed.</summary>
/// <param name="Key">The key in its canonical spelling.</param>
/// <param name="Value">The value, without white space around it.</param>
/// <param name="Span">Where the value stands.</param>
public sealed record DocumentField(string Key, InlineContent Value, TextSpan Span)
{
    /// <summary>The value as plain text.</summary>
    public string Text => Value.ToPlainText();
}
