namespace MinutesDsl.Scriban;

/// <summary>A template was stopped from outside: its cancellation token was cancelled or its time was up.</summary>
public sealed class ScriptAbortException(SourceSpan span, string message, Exception? innerException = null)
    : ScriptRuntimeException(span, message, null, default, innerException);
