namespace MinutesDsl.WordTemplates;

/// <summary>What a template looks like. Colours are those of its house style, as Word writes them.</summary>
/// <param name="Accent">Headings and rules.</param>
/// <param name="Decision">Behind decisions.</param>
/// <param name="Panel">Behind notices and header rows.</param>
public sealed record Design(string Accent, string Decision, string Panel)
{
    /// <summary>Whether a thin rule stands above each item.</summary>
    public bool RuleAboveItems { get; init; } = true;

    /// <summary>The words.</summary>
    public string Text => "1B1F23";

    /// <summary>Words that matter less.</summary>
    public string Muted => "505A63";

    /// <summary>Thin rules.</summary>
    public string Line => "C9D0D6";

    /// <summary>Drafts, and what is not for publication.</summary>
    public string Warning => "8A1F11";

    /// <summary>Behind those.</summary>
    public string WarningBackground => "FDF0ED";
}
