namespace MinutesDsl.Scriban.Syntax;

/// <summary>One member of an object initialiser.</summary>
public sealed record ObjectMember(SourceSpan Span, string Name, Expression Value);
