using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Projects;

/// <summary>
/// The word lists in the folder <c>words</c> beside the program. One is read when it is first asked for, once for the process. A list that
/// cannot be read throws, and so is reported as a check that could not be carried out.
/// </summary>
public sealed class InstalledWordLists : IWordLists
{
    private static readonly ImmutableArray<string> Languages = ["en-GB", "cy"];

    private readonly ImmutableDictionary<string, Lazy<IWordList?>> lists;

    /// <param name="folder">The folder of the lists.</param>
    public InstalledWordLists(string folder) =>
        lists = Languages.ToImmutableDictionary(language => language, language => new Lazy<IWordList?>(() => Read(PathOf(folder, language))), StringComparer.OrdinalIgnoreCase);

    /// <summary>Where this program has its lists.</summary>
    internal static string Folder { get; } = Path.Join(AppContext.BaseDirectory, "words");

    /// <summary>The lists of this program.</summary>
    public static InstalledWordLists Shared { get; } = new(Folder);

    /// <inheritdoc/>
    /// <exception cref="IOException">The system does not give the file.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="InvalidOperationException">The file is not compressed as it should be.</exception>
    /// <exception cref="FormatException">The file is no word list.</exception>
    public IWordList? For(string language) => lists.TryGetValue(language, out var list) ? list.Value : null;

    /// <summary>What is to be said in minutes.json of lists that are not there.</summary>
    internal static ImmutableArray<Diagnostic> Missing(string folder) =>
        [.. Languages.Where(language => !File.Exists(PathOf(folder, language))).Select(language => new Diagnostic(
            SettingsDiagnostics.Unreadable, new TextSpan(0, 0), $"the word list for {language}, which MIN607 needs, is not in the program's folder; install the program again"))];

    private static string PathOf(string folder, string language) => Path.Join(folder, language + ".br");

    private static WordList? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        using var packed = File.OpenRead(path);
        using var unpacked = new BrotliStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        return WordList.Parse(reader.ReadToEnd());
    }
}
