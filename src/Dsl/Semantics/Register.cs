using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>A file of people and bodies.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Bodies">The bodies, in order; entries before the first BODY are a body without name.</param>
public sealed record Register(string Path, ImmutableArray<RegisterBody> Bodies);
