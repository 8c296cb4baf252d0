using MinutesDsl.LanguageServer.Features.PublishDiagnostics;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects.Tests;
using MinutesDsl.Tests;

namespace MinutesDsl.LanguageServer.Tests.Workspace;

public sealed class RandomEditsTests
{
    private const int Edits = 10_000;
    private const int Seed = 19720101;

    private static readonly string Uri = "file://" + FakeFiles.At("july.minutes");

    // What people type and paste, and what they hardly ever do.
    private static readonly string[] Pieces =
    [
        "a", " ", "\n", "\r\n", "\r", "\n\n", "@", "@smith", "ŵ", "Tŷ Gwydr", "🍎", "👩‍👩‍👧", "\ud83d", "\udf4e", "\u00a0", "\u2028", "\0", "// ", "- ", "## ", "| a | b |\n",
        "ITEM 5 Land\nExempt: 3\n", "EXCLUSION\n", "READMITTED\n", "AGREED that\n", "VOTE\nFor: 5\n", "\t", "  ", "\\", "*", "[", "](x)", "MINUTES ", "Date: Monday 7 July 2023\n", "",
    ];

    [Theory]
    [InlineData(nameof(PositionEncoding.Utf16), "\n")]
    [InlineData(nameof(PositionEncoding.Utf16), "\r\n")]
    [InlineData(nameof(PositionEncoding.Utf8), "\n")]
    [InlineData(nameof(PositionEncoding.Utf8), "\r\n")]
    public void After_ten_thousand_edits_server_and_client_have_the_same_text_and_diagnostics(string encodingName, string lineEnd)
    {
        var encoding = Enum.Parse<PositionEncoding>(encodingName);
        var path = RepositoryPaths.At("examples", "lewisham");
        var text = File.ReadAllText(Directory.EnumerateFiles(path, "*.minutes").Order(StringComparer.Ordinal).First()).ReplaceLineEndings(lineEnd);
        var files = new FakeFiles().Add("people.register", File.ReadAllText(Path.Combine(path, "people.register")));
        var workspace = new OpenWorkspace(files) { Encoding = encoding };
        var client = new ClientModel(text, encoding == PositionEncoding.Utf8);
        var random = new Random(Seed);
        workspace.Open(Uri, "minutes", 0, text);

        var version = 0;
        for (var edit = 0; edit < Edits;)
        {
            var changes = new List<ContentChange>();
            for (var count = random.Next(8) == 0 ? random.Next(2, 6) : 1; count > 0; count--, edit++)
                changes.Add(Next(random, client, text.Length));
            workspace.Change(Uri, ++version, changes);
            Assert.Equal(client.Text, workspace.Current.Find(Uri)?.Text.Text);
        }

        var fresh = new OpenWorkspace(files) { Encoding = encoding };
        fresh.Open(Uri, "minutes", version, client.Text);
        Assert.NotEmpty(Diagnostics(fresh));
        Assert.Equal(Diagnostics(fresh), Diagnostics(workspace));
    }

    // Makes a change, does it in the client, and says it as the client would.
    private static ContentChange Next(Random random, ClientModel client, int usualLength)
    {
        if (random.Next(500) == 0)
        {
            var whole = client.Text[..random.Next(client.Text.Length + 1)] + Pieces[random.Next(Pieces.Length)];
            client.Replace((-1, 0), (int.MaxValue, 0), whole);
            return new ContentChange(whole);
        }

        var lines = client.Lines();
        var from = Place(random, lines);
        var to = random.Next(3) switch
        {
            0 => from,
            1 => (from.Line, from.Column + random.Next(-4, 12)),
            _ => client.Text.Length > usualLength ? (from.Line + random.Next(4), random.Next(80)) : (from.Line + random.Next(2), random.Next(20)),
        };
        var words = random.Next(4) == 0 ? client.Text.Substring(random.Next(client.Text.Length / 2 + 1), Math.Min(client.Text.Length / 2, random.Next(60))) : Pieces[random.Next(Pieces.Length)];
        client.Replace(from, to, words);
        return new ContentChange(words, new Range(new Position(from.Line, from.Column), new Position(to.Item1, to.Item2)));
    }

    private static (int Line, int Column) Place(Random random, List<(int Start, string Words)> lines) => random.Next(40) switch
    {
        0 => (-1, random.Next(-3, 3)),
        1 => (lines.Count + random.Next(3), random.Next(5)),
        2 => (random.Next(lines.Count), -1),
        3 => (random.Next(lines.Count), 100_000),
        4 => (int.MaxValue, int.MaxValue),
        _ => random.Next(lines.Count) is var line ? (line, random.Next(lines[line].Words.Length + 2)) : default,
    };

    private static ClientDiagnostic[] Diagnostics(OpenWorkspace workspace) =>
        workspace.Current.Find(Uri) is { } document ? [.. ClientDiagnostics.Of(document, new ClientFacts())] : [];
}
