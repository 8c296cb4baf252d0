namespace MinutesDsl.Semantics;

/// <summary>A correction of earlier minutes.</summary>
public sealed record CorrectionBlock : Block
{
    /// <summary>The date of the meeting whose minutes are corrected as typed, or empty.</summary>
    public string Date { get; init; } = "";

    /// <summary>The minute as typed, or empty.</summary>
    public string Minute { get; init; } = "";

    /// <summary>The words.</summary>
    public required InlineContent Text { get; init; }
}
