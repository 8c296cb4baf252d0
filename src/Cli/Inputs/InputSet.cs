using System.Collections.Immutable;

namespace MinutesDsl.Cli;

/// <summary>The files that were asked for.</summary>
/// <param name="Files">Each once, ordered by name.</param>
/// <param name="Problems">What was asked for and is not there, in full sentences.</param>
internal sealed record InputSet(ImmutableArray<InputFile> Files, ImmutableArray<string> Problems);
