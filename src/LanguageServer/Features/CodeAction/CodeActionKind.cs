namespace MinutesDsl.LanguageServer.Features.CodeAction;

/// <summary>The kinds of code action (LSP 3.17, "CodeActionKind") that this server gives.</summary>
internal static class CodeActionKind
{
    /// <summary>Mends a diagnostic.</summary>
    public const string QuickFix = "quickfix";

    /// <summary>Writes something another way.</summary>
    public const string Rewrite = "refactor.rewrite";

    /// <summary>Mends everything that can be mended without a choice.</summary>
    public const string FixAll = "source.fixAll";
}
