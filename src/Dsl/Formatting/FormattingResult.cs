using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting;

/// <summary>A text in the canonical layout, or, where that could not be had without risk, the text as it was.</summary>
/// <param name="Changes">The changes, in order, none longer than a line, so that an editor's cursor stays where it is.</param>
/// <param name="Text">The text after the changes.</param>
public sealed record FormattingResult(ImmutableArray<TextChange> Changes, SourceText Text)
{
    /// <summary>Why the text was left as it was: one diagnostic (MIN901), or none.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
