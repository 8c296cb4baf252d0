using System.Text.RegularExpressions;
using MinutesDsl.Tests;

namespace MinutesDsl.Cli.Tests;

/// <summary>A real published page, as text, and the example that a clerk would have written for it.</summary>
/// <param name="File">The name of the text in ../shared/seeds.</param>
/// <param name="Example">The minutes below examples/.</param>
/// <param name="Chrome">The lines of the web site around the minutes, which are not the minutes' to print.</param>
internal sealed partial record Seed(string File, string Example, params string[] Chrome)
{
    /// <summary>Every seed that has an example. This is the one place where site chrome is named.</summary>
    public static IReadOnlyList<Seed> All { get; } =
    [
        new("003_d02e8279cbca159e.txt", "lewisham/childrens-social-care-update.minutes", "Menu", "Council meetings", "Supporting documents:"),
    ];

    /// <summary>The sentences of the page in order, folded; a paragraph number stands alone.</summary>
    public IEnumerable<string> Sentences()
    {
        foreach (var line in System.IO.File.ReadLines(Path.Combine(RepositoryPaths.Shared ?? "", "seeds", File)))
        {
            var words = PublishedPage.Fold(line).TrimStart('·', '•', ' ');
            if (words.Length == 0 || Chrome.Contains(words))
                continue;
            if (Number().Match(words) is { Success: true } number)
            {
                yield return number.Groups[1].Value;
                words = words[number.Length..];
            }

            foreach (var sentence in End().Split(words))
                yield return sentence;
        }
    }

    [GeneratedRegex(@"^([0-9]+\.[0-9]+) ")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[.!?]) (?=[A-Z'""])")]
    private static partial Regex End();
}
