using MinutesDsl.Diagnostics;

namespace MinutesDsl.Formatting;

/// <summary>What the formatter has to say: MIN901.</summary>
public static class FormattingDiagnostics
{
    /// <summary>The formatted text would have meant something else.</summary>
    public static DiagnosticDescriptor NotFormatted { get; } = new(
        "MIN901",
        "The text could not be formatted.",
        "Formatting this text would have changed how it is read from here on, so all of it was left as it is. Look at the indentation and the blank lines here, and at the line above; and please report it.",
        DiagnosticSeverity.Warning,
        DiagnosticSeverity.Warning)
    {
        IsConfigurable = false,
    };
}
