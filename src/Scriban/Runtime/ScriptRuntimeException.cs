using System.Text;

namespace MinutesDsl.Scriban;

/// <summary>The one exception that running a template throws.</summary>
public class ScriptRuntimeException : Exception
{
    /// <summary>An error at a place, with the calls of <c>include</c> that led to it, innermost first.</summary>
    public ScriptRuntimeException(
        SourceSpan span,
        string message,
        string? offendingText = null,
        ImmutableArray<SourceSpan> includeChain = default,
        Exception? innerException = null)
        : base(message, innerException)
    {
        Span = span;
        OriginalMessage = message;
        OffendingText = offendingText;
        IncludeChain = includeChain.IsDefault ? [] : includeChain;
    }

    /// <summary>Where the error is; its file is the partial's when it is in one.</summary>
    public SourceSpan Span { get; }

    /// <summary>What is wrong and what to do about it, without the place.</summary>
    public string OriginalMessage { get; }

    /// <summary>The piece of the template that the error is about, shortened to one line; null where it is not known.</summary>
    public string? OffendingText { get; }

    /// <summary>Where the partials were included that led to the error, innermost first.</summary>
    public ImmutableArray<SourceSpan> IncludeChain { get; }

    /// <summary><c>file(line,column) : error : message</c>, the offending text, and the chain of includes.</summary>
    public override string Message
    {
        get
        {
            var text = new StringBuilder().Append(Span).Append(" : error : ").Append(OriginalMessage);
            if (OffendingText is not null)
                text.Append(" [in: ").Append(OffendingText).Append(']');
            foreach (var include in IncludeChain)
                text.Append(" [included at ").Append(include).Append(']');
            return text.ToString();
        }
    }
}
