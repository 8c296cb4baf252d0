using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;

namespace MinutesDsl.Dsl.Tests.Editors;

/// <summary>The files of the VS Code extension that are made from the tables of keywords and fields: what is committed is what the tables give.</summary>
public sealed class EditorFileTests
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_grammar_of_minutes_is_what_the_tables_give() => Check("syntaxes/minutes.tmLanguage.json", TextMateGrammar.Minutes());

    [Fact]
    public void The_grammar_of_registers_is_what_the_tables_give() => Check("syntaxes/minutes-register.tmLanguage.json", TextMateGrammar.Register());

    [Fact]
    public void The_words_for_new_minutes_are_what_the_tables_give() => Check("src/new/words.json", NewMinutesWords());

    [Fact]
    public void A_file_is_known_as_minutes_by_its_first_word_in_every_language()
    {
        var manifest = JsonNode.Parse(File.ReadAllText(RepositoryPaths.At("editors", "vscode", "package.json")));
        var firstLine = manifest?["contributes"]?["languages"]?[0]?["firstLine"]?.GetValue<string>();

        Assert.NotNull(firstLine);
        Assert.All(Keywords.OfAllLanguages, keyword =>
            Assert.Equal(keyword.Kind == KeywordKind.Minutes, Regex.IsMatch($"{keyword.Text} Finance Committee", firstLine)));
    }

    private static JsonObject NewMinutesWords()
    {
        KeywordKind[] used =
        [
            KeywordKind.Minutes, KeywordKind.Present, KeywordKind.Apologies, KeywordKind.Absent, KeywordKind.Item, KeywordKind.Exempt, KeywordKind.Exclusion,
            KeywordKind.Closed, KeywordKind.Body, KeywordKind.Members, KeywordKind.Officers, KeywordKind.Others,
        ];
        return new JsonObject
        {
            ["keywords"] = new JsonObject(used.Select(kind => KeyValuePair.Create<string, JsonNode?>(
                kind.ToString(), Both(Keywords.English.Of(kind).Text, Keywords.Welsh.Of(kind).Text)))),
            ["fields"] = new JsonArray([.. Fields.Standard.All.Where(field => field.Owner == KeywordKind.Minutes).Select(field => Both(field.Key, field.Welsh))]),
        };
    }

    private static JsonNode Both(string english, string welsh) => new JsonObject { ["english"] = english, ["welsh"] = welsh };

    private static void Check(string name, JsonObject expected)
    {
        var path = RepositoryPaths.At("editors", "vscode", name);
        var text = expected.ToJsonString(Layout) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(path, text);
        Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text,
            $"editors/vscode/{name} is not what the tables of keywords and fields give. Run UPDATE_GOLDEN=1 dotnet test tests/Dsl.Tests --filter EditorFileTests and look at the difference.");
    }
}
