using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary>A file that is to be written.</summary>
/// <param name="Input">What it is made from.</param>
/// <param name="Format">Its format.</param>
/// <param name="Path">Its absolute path.</param>
/// <param name="Name">Its path as the user would write it.</param>
internal sealed record PlannedOutput(InputFile Input, OutputFormat Format, string Path, string Name);
