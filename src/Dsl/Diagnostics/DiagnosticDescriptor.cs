namespace MinutesDsl.Diagnostics;

/// <summary>One check of the catalogue.</summary>
/// <param name="Code">The stable code, <c>MIN</c> and three digits.</param>
/// <param name="Title">A full sentence that quotes nothing of the minutes and says what is wrong; shown instead of the message where the text is exempt.</param>
/// <param name="MessageFormat">The message, a composite format string: full sentences that say the remedy.</param>
/// <param name="DefaultSeverity">The severity while the minutes are a draft.</param>
/// <param name="PublishedSeverity">The severity from the status <i>published draft</i> on.</param>
public sealed record DiagnosticDescriptor(
    string Code, string Title, string MessageFormat, DiagnosticSeverity DefaultSeverity, DiagnosticSeverity PublishedSeverity)
{
    /// <summary>Whether a project may change the severity. Checks that guard exempt text and the file's own readability may not be.</summary>
    public bool IsConfigurable { get; init; } = true;

    /// <summary>Whether the public edition of a file with this diagnostic is refused.</summary>
    public bool RefusesPublicEdition { get; init; }
}
