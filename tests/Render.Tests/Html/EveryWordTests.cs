using System.Net;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Nothing typed is lost: every word of the minutes is in the page of the full edition and in its JSON.</summary>
public sealed partial class EveryWordTests
{
    /// <summary>Words that are worded otherwise: "one abstention" is "abstained: 1"; a method gives way to the clerk's own words; "no" and "by" are of fields and heads.</summary>
    private static readonly HashSet<string> Reworded = ["one", "abstention", "unanimous", "no", "by"];

    [Theory]
    [InlineData("full-council")]
    [InlineData("first-look")]
    [InlineData("blocks")]
    [InlineData("lead-ins")]
    public void Every_word_is_there(string name)
    {
        string Read(string extension) => File.ReadAllText(RepositoryPaths.At("tests", "Corpus", "minutes", name + extension));
        var text = Read(".minutes");
        var registers = name == "first-look" ? new[] { Read(".register") } : [];
        var model = Sample.Model(text, registers: registers);
        var html = Sample.Render(model, OutputFormat.Html, Edition.Full);
        // One file says "- no bullet" on purpose.
        Assert.DoesNotContain(PageStructure.Faults(html), fault => !fault.Contains("no bullet", StringComparison.Ordinal));
        var page = Words(WebUtility.HtmlDecode(Tag().Replace(html[html.IndexOf("<body", StringComparison.Ordinal)..], " ")));
        var json = Words(Sample.Render(model, OutputFormat.Json, Edition.Full));
        // Nobody on a side of a vote is the number 0 in JSON.
        var typed = text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).SelectMany(line => Words(Plain(line))).Where(word => !Reworded.Contains(word)).ToHashSet();
        Assert.Equal("", string.Join(", ", typed.Where(word => !page.Contains(word))));
        Assert.Equal("", string.Join(", ", typed.Where(word => word != "none" && !json.Contains(word))));
    }

    /// <summary>The line without keywords, field keys, handles and link targets, its dates and times as the style writes them.</summary>
    private static string Plain(string line)
    {
        foreach (var keyword in Keywords.English.All.OrderByDescending(keyword => keyword.Text.Length))
            line = Regex.Replace(line, $@"(?<![\w]){Regex.Escape(keyword.Text)}(?![\w])", " ", RegexOptions.None, TimeSpan.FromSeconds(1));
        line = Field().Replace(line, "");
        line = Marker().Replace(line, "");
        line = Handle().Replace(line, " ");
        line = Target().Replace(line, " ");
        return Title().Replace(line, "Councillor").Replace(" p.m.", "pm", StringComparison.Ordinal);
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    [GeneratedRegex(@"^(Council|Date|Time|Venue|Contact|Chair|First minute|Timing): |^Kind: .*")]
    private static partial Regex Field();

    [GeneratedRegex(@"^\s*\(?([0-9]|[a-z]|[ivx]+)[.)] ")]
    private static partial Regex Marker();

    [GeneratedRegex(@"@[a-z][a-z0-9-]*(:[a-z]+)?")]
    private static partial Regex Handle();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Target();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\bCllr\b")]
    private static partial Regex Title();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[.’'-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
