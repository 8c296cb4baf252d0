namespace MinutesDsl.Render;

/// <summary>What came of running a Word template.</summary>
/// <param name="Text">The XML; null where there is a problem.</param>
/// <param name="Problem">What is wrong.</param>
internal sealed record WordTextResult(string? Text, WordTextProblem? Problem);
