using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>One person of a roll, as typed.</summary>
/// <param name="Span">The person's words.</param>
/// <param name="For">Whom the person stands in for; empty for nobody.</param>
/// <param name="Title">The title that a plural before the person gives; empty for none.</param>
internal readonly record struct RollEntry(TextSpan Span, TextSpan For, string Title)
{
    /// <summary>Whether the entry speaks of several in a way that nobody can be read from: it stays as typed, and MIN022 says so.</summary>
    internal bool IsUnread { get; init; }
}
