using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics;

/// <summary>A change of the source that mends a diagnostic.</summary>
/// <param name="Title">What it does, as a command: "Change to 'AGREED'".</param>
/// <param name="Changes">The changes, which do not overlap.</param>
public sealed record Fix(string Title, ImmutableArray<TextChange> Changes)
{
    /// <summary>The path, from the project's root, of the other file that the changes are of; null for the file that the diagnostic is of.</summary>
    public string? Path { get; init; }

    /// <summary>A fix that replaces one span.</summary>
    public Fix(string title, TextSpan span, string newText)
        : this(title, [new TextChange(span, newText)])
    {
    }
}
