using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>Why text is exempt.</summary>
/// <param name="Paragraphs">The numbers of the profile's list of exempt information; empty where none was given.</param>
/// <param name="Source">What made it exempt.</param>
public sealed record ExemptReason(ImmutableArray<string> Paragraphs, ExemptSource Source);
