#pragma warning disable CS1591 // SemanticTokensLegend says what each is.
namespace MinutesDsl.LanguageServer.Features.SemanticTokens;

/// <summary>The types of tokens, as <see cref="SemanticTokensLegend.Types"/> numbers them.</summary>
internal enum TokenType
{
    Keyword,
    Property,
    EnumMember,
    Number,
    Variable,
    String,
    Operator,
    Comment,
    Label,
    Heading,
    Exempt,
}
