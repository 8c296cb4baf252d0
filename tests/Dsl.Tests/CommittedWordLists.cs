using System.IO.Compression;
using System.Text;
using MinutesDsl.Semantics;
using MinutesDsl.Tests;

namespace MinutesDsl.Dsl.Tests;

/// <summary>The word lists as they are committed: what programs have beside them.</summary>
internal sealed class CommittedWordLists : IWordLists
{
    private readonly Lazy<WordList> english = new(() => WordList.Parse(Lines("en-GB")));
    private readonly Lazy<WordList> welsh = new(() => WordList.Parse(Lines("cy")));

    public static CommittedWordLists Instance { get; } = new();

    public IWordList? For(string language) => language switch
    {
        "en-GB" => english.Value,
        "cy" => welsh.Value,
        _ => null,
    };

    /// <summary>The text of a list.</summary>
    public static string Lines(string language)
    {
        using var unpacked = new BrotliStream(File.OpenRead(RepositoryPaths.At("src", "Projects", "Words", "lists", language + ".br")), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
