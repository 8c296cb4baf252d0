using MinutesDsl.Syntax;

namespace MinutesDsl.Formatting.Layout;

/// <summary>A line that is neither blank nor a comment, and where it is to stand.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The number of spaces before it.</param>
/// <param name="Gap">What is to stand between it and the line above.</param>
/// <param name="Table">The table that it is a row of, or null.</param>
internal readonly record struct LayoutLine(LineSyntax Line, int Column, Gap Gap, TableSyntax? Table);
