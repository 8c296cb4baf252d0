namespace MinutesDsl.LanguageServer.Features.SemanticTokens;

/// <summary>The modifiers of tokens, as <see cref="SemanticTokensLegend.Modifiers"/> numbers them.</summary>
[Flags]
internal enum TokenModifiers
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A handle where it is introduced.</summary>
    Declaration = 1,

    /// <summary>Inside exempt text.</summary>
    Exempt = 2,
}
