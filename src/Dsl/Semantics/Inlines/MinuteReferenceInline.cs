using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary><c>#590</c> or <c>#2023-06-12/45</c>.</summary>
/// <param name="Typed">The words as typed, <c>#</c> included.</param>
/// <param name="Reference">The minute's number or label as typed, without <c>#</c> and date.</param>
/// <param name="Meeting">The date of the other meeting, or null for this one.</param>
/// <param name="Anchor">The anchor of the minute in this document, or in <see cref="File"/>; null where it is not known.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record MinuteReferenceInline(string Typed, string Reference, DateOnly? Meeting, string? Anchor, TextSpan Span) : Inline(Span)
{
    /// <summary>The other meeting that holds the minute; null for this one, and where the project's meetings are not known.</summary>
    public MeetingEntry? File { get; init; }
}
