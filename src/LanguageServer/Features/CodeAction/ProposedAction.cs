using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Projects;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.CodeAction;

/// <summary>A change before it is written in the protocol's terms.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Kind">What kind of change: <see cref="CodeActionKind"/>.</param>
/// <param name="Changes">The changes, which do not overlap.</param>
internal sealed record ProposedAction(string Title, string Kind, ImmutableArray<TextChange> Changes)
{
    /// <summary>The other file that the changes are of; null for the document itself.</summary>
    public ProjectFile? File { get; init; }

    /// <summary>What it mends; null where it mends nothing.</summary>
    public MinutesDsl.Diagnostics.Diagnostic? Diagnostic { get; init; }

    /// <summary>Whether it is the one to apply without asking.</summary>
    public bool IsPreferred { get; init; }
}
