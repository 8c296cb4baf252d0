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
        new("000_8601da8105585345.txt", "worcestershire/2018-19-year-end.minutes", "Agendas, Meetings and Minutes - Agenda item", "Supporting documents:"),
        new("001_fa729e44c8ae6d0c.txt", "worcestershire/2023-07-07.minutes", "Agendas, Meetings and Minutes - Agenda and minutes", "Media", "Items", "No. Item"),
        new("002_da68318a5e23e408.txt", "haringey/draft-medium-term-financial-strategy.minutes", "Supporting documents:"),
        new("003_d02e8279cbca159e.txt", "lewisham/childrens-social-care-update.minutes", "Menu", "Council meetings", "Supporting documents:"),
        new("004_e38f6b7ab69b0a57.txt", "bromley/childrens-social-care-budget.minutes"),
    ];

    /// <summary>How many documents the page links to: each stands as <c>pdf icon PDF 116 KB</c>, in its web site's words.</summary>
    public int Documents => Lines().Count(line => DocumentChrome().IsMatch(PublishedPage.Fold(line)));

    /// <summary>The page's paragraphs that its web site cut off.</summary>
    public int CutOff => Lines().Count(line => CutOffChrome().IsMatch(PublishedPage.Fold(line)));

    /// <summary>The sentences of the page in order, folded; a paragraph number stands alone.</summary>
    public IEnumerable<string> Sentences()
    {
        foreach (var line in Lines())
        {
            var words = PublishedPage.Fold(line).TrimStart('·', '•', ' ');
            words = CutOffChrome().Replace(DocumentChrome().Replace(words, ""), "");
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

    private IEnumerable<string> Lines() => System.IO.File.ReadLines(Path.Combine(RepositoryPaths.Shared ?? "", "seeds", File));

    // A document's link: the page rendered from the example says "(PDF, 116 KB)", with its own file's size.
    [GeneratedRegex(@" pdf icon PDF [0-9]+ KB$")]
    private static partial Regex DocumentChrome();

    // What the web site puts where it cuts a long item off.
    [GeneratedRegex(@" *\.\.\. view the full minutes text for item [0-9]+\.$")]
    private static partial Regex CutOffChrome();

    [GeneratedRegex(@"^([0-9]+\.[0-9]+) ")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=[.!?]) (?=[A-Z'""])")]
    private static partial Regex End();
}
