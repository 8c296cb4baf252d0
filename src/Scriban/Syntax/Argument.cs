namespace MinutesDsl.Scriban.Syntax;

/// <summary>One argument of a call: by place, by name (<c>name: value</c>), or an array expanded into several (<c>^array</c>).</summary>
public sealed record Argument(SourceSpan Span, string? Name, Expression Value, bool IsExpanded);
