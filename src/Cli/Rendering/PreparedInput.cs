using System.Collections.Immutable;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary>One file of minutes, rendered but not written.</summary>
/// <param name="Input">The file.</param>
/// <param name="Outputs">Where its outputs go.</param>
internal sealed record PreparedInput(InputFile Input, IReadOnlyList<PlannedOutput> Outputs)
{
    /// <summary>What came of it, where that is known without writing.</summary>
    public RenderedInput? Outcome { get; init; }

    /// <summary>The house style that it was rendered in; null where it could not be.</summary>
    public StyleResult? Style { get; init; }

    /// <summary>What is to be said of its text.</summary>
    public ImmutableArray<ReportedDiagnostic> OfText { get; init; } = [];

    /// <summary>What is to be said of its outputs.</summary>
    public ImmutableArray<ReportedDiagnostic> OfOutput { get; init; } = [];

    /// <summary>What is to be written, or why nothing is; null where the file could not be rendered.</summary>
    public PublishingResult? Published { get; init; }
}
