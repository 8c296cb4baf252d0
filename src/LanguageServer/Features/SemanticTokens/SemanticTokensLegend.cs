using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Features.SemanticTokens;

/// <summary>
/// The types and modifiers of tokens, in the order that the numbers of <see cref="SemanticTokens.Data"/> count (LSP 3.17, "SemanticTokensLegend").
/// </summary>
/// <remarks>
/// <para>Standard types: <c>keyword</c> (<c>AGREED</c>), <c>property</c> (a field's key), <c>enumMember</c> (a word that a field offers: <c>draft</c>),
/// <c>number</c> (numbers of items, paragraphs and entries, of exempt paragraphs; dates and times where they are facts),
/// <c>variable</c> (a handle, <c>@lee</c>), <c>string</c> (a link's target), <c>operator</c> (bullets, <c>##</c>, <c>&gt;</c>), <c>comment</c>.</para>
/// <para>Types that an editor must map to scopes: <c>label</c> (a reference to a minute, <c>#590</c>; standard from LSP 3.18 on), <c>heading</c>
/// (the body's name, titles of items, sub-headings) and <c>exempt</c> (words that only the full edition shows).</para>
/// <para>Modifiers: <c>declaration</c> (the handle where it is introduced) and <c>exempt</c>, on every other token inside exempt text; so that
/// a rule for the type and one for the modifier together mark all of it.</para>
/// </remarks>
internal static class SemanticTokensLegend
{
    /// <summary>The types; <see cref="TokenType"/> is in the same order.</summary>
    public static ImmutableArray<string> Types { get; } =
        ["keyword", "property", "enumMember", "number", "variable", "string", "operator", "comment", "label", "heading", "exempt"];

    /// <summary>The modifiers, the first with the lowest bit; <see cref="TokenModifiers"/> is in the same order.</summary>
    public static ImmutableArray<string> Modifiers { get; } = ["declaration", "exempt"];
}
