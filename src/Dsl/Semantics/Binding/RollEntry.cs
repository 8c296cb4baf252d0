using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>One person of a roll, as typed.</summary>
/// <param name="Span">The person's words.</param>
/// <param name="For">Whom the person stands in for; empty for nobody.</param>
/// <param name="Title">The title that a plural before the person gives; empty for none.</param>
internal readonly record struct RollEntry(TextSpan Span, TextSpan For, string Title);
