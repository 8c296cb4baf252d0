using System.Text;
using System.Text.Json;
using MinutesDsl.LanguageServer.Features.TextSync;

namespace MinutesDsl.LanguageServer.Tests.Workspace;

public sealed class LenientTextTests
{
    [Theory]
    [InlineData("\\ud83d", "<HIGH>")]
    [InlineData("a\\udf4eb", "a<LOW>b")]
    [InlineData("ŵ\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d", "ŵ\"\\/\b\f\n\r\tA<HIGH>")]
    [InlineData("\\ud83c\\udf4e and \\ud83d", "🍎 and <HIGH>")]
    [InlineData("\\ud83c\\udf4e", "🍎")]
    public void Half_a_character_is_kept(string json, string expected)
    {
        var parameters = JsonSerializer.Deserialize(Encoding.UTF8.GetBytes($$$"""{"textDocument":{"uri":"a","version":1,"text":"{{{json}}}"}}"""), TextSyncJson.Default.DidOpenParams);

        // An attribute cannot hold half a character.
        expected = expected.Replace("<HIGH>", "\ud83d", StringComparison.Ordinal).Replace("<LOW>", "\udf4e", StringComparison.Ordinal);
        Assert.Equal(expected, parameters?.TextDocument.Text);
    }

    [Theory]
    [InlineData("""{"textDocument":{"uri":"a","version":1,"text":5}}""")]
    [InlineData("""{"textDocument":{"uri":"a","version":1,"text":null}}""")]
    [InlineData("""{"textDocument":{"uri":"a","version":1}}""")]
    public void What_is_no_text_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, TextSyncJson.Default.DidOpenParams));
}
