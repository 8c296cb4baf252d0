using System.Text.Json;
using MinutesDsl.LanguageServer.Features.SemanticTokens;
using MinutesDsl.Tests;

namespace MinutesDsl.LanguageServer.Tests.Features;

/// <summary>The VS Code extension knows every type and modifier of tokens that the server sends: otherwise they would have no colour.</summary>
public sealed class EditorColoursTests
{
    private static readonly JsonElement Contributes =
        JsonDocument.Parse(File.ReadAllText(RepositoryPaths.At("editors", "vscode", "package.json"))).RootElement.GetProperty("contributes");

    // LSP 3.17, "SemanticTokenTypes" and "SemanticTokenModifiers": editors know them by themselves.
    private static readonly string[] StandardTypes = ["keyword", "property", "enumMember", "number", "variable", "string", "operator", "comment", "label"];
    private static readonly string[] StandardModifiers = ["declaration"];

    [Theory]
    [InlineData("minutes")]
    [InlineData("minutes-register")]
    public void Every_type_has_a_scope_in_the_extension(string language)
    {
        var scopes = Contributes.GetProperty("semanticTokenScopes").EnumerateArray().Single(entry => entry.GetProperty("language").GetString() == language).GetProperty("scopes");

        // Comments have VS Code's own colour.
        Assert.Equal(
            SemanticTokensLegend.Types.Where(type => type != "comment").Concat(SemanticTokensLegend.Modifiers.Except(StandardModifiers).Select(modifier => "*." + modifier)),
            scopes.EnumerateObject().Select(scope => scope.Name));
    }

    [Fact]
    public void Types_and_modifiers_of_our_own_are_declared()
    {
        Assert.Equal(SemanticTokensLegend.Types.Except(StandardTypes), Names("semanticTokenTypes"));
        Assert.Equal(SemanticTokensLegend.Modifiers.Except(StandardModifiers), Names("semanticTokenModifiers"));
    }

    private static IEnumerable<string?> Names(string list) => Contributes.GetProperty(list).EnumerateArray().Select(entry => entry.GetProperty("id").GetString());
}
