namespace MinutesDsl.Scriban;

/// <summary>A message about a template, found before it is run.</summary>
public sealed record LogMessage(LogMessageType Type, SourceSpan Span, string Message)
{
    /// <summary>What the message is about, where <see cref="TemplateChecker"/> knows.</summary>
    public LogMessageSubject Subject { get; init; }

    /// <summary>The message with its place, counted from one: <c>file(line,column) : error : text</c>.</summary>
    public override string ToString() => $"{Span} : {(Type == LogMessageType.Error ? "error" : "warning")} : {Message}";
}
