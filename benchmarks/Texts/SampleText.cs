using MinutesDsl.Semantics;

namespace MinutesDsl.Benchmarks.Texts;

/// <summary>A text and what it is bound against.</summary>
internal sealed record SampleText(string Text, Project Project);
