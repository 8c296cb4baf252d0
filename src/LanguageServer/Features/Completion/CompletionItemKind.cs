namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>The kinds of completion (LSP 3.17, "CompletionItemKind") that this server uses.</summary>
internal static class CompletionItemKind
{
    /// <summary>Words.</summary>
    public const int Text = 1;

    /// <summary>A field.</summary>
    public const int Field = 5;

    /// <summary>A person.</summary>
    public const int Variable = 6;

    /// <summary>A value of a field, or a date.</summary>
    public const int Value = 12;

    /// <summary>A choice.</summary>
    public const int EnumMember = 20;

    /// <summary>A keyword.</summary>
    public const int Keyword = 14;

    /// <summary>A minute.</summary>
    public const int Reference = 18;
}
