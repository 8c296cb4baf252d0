namespace MinutesDsl.Scriban;

/// <summary>How a template is parsed.</summary>
public sealed record ParserOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>Whether the text is a template or code only.</summary>
    public ScriptMode Mode { get; init; }

    /// <summary>How deep expressions and blocks may be nested; deeper is a parse error. The default is 250, as upstream.</summary>
    public int ExpressionDepthLimit { get; init; } = 250;
}
