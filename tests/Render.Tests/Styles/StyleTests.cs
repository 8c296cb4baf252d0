using MinutesDsl.Diagnostics;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>House styles: what is read, what is refused and how that is said.</summary>
public sealed class StyleTests
{
    [Theory]
    [InlineData("""{ "model": 1, "decisions_frist": true }""", "MIN703", 1, 15, "There is no \"decisions_frist\" in style.json. Did you mean \"decisions_first\"?")]
    [InlineData("{\n  \"model\": 1,\n  \"labels\": { \"en\": { \"decision\": 3 } }\n}", "MIN703", 3, 35, "\"decision\" cannot have this value: write words.")]
    [InlineData("{ \"colours\": { \"acent\": \"#000\" } }", "MIN703", 1, 16, "There is no \"acent\" in colours. Did you mean \"accent\"?")]
    [InlineData("{ \"colours\": { \"accent\": \"red; } body { display: none\" } }", "MIN703", 1, 26, "\"accent\" cannot have this value: write a colour as #rrggbb.")]
    [InlineData("{ \"fonts\": { \"body\": \"Arial; background: url(x)\" } }", "MIN703", 1, 22, "\"body\" cannot have this value: write font names with commas between, quoted where they hold spaces.")]
    [InlineData("{ \"mentions\": { \"first\": \"surname\" } }", "MIN703", 1, 26, "\"first\" cannot have this value: write one of \"name\", \"full\", \"short\", \"role\", \"name_role\", \"full_role\", \"short_role\".")]
    [InlineData("{ \"model\": 2 }", "MIN712", 1, 12, "This style is for version 2 of the model; this program has version 1. Write \"model\": 1 and check the templates against docs/templates/model.md.")]
    [InlineData("[]", "MIN703", 1, 1, "A style.json is an object: write { \"model\": 1 } at least.")]
    [InlineData("{ \"contents\": yes }", "MIN702", 1, 15, null)]
    [InlineData("", "MIN702", 1, 1, null)]
    [InlineData("{ \"logo\": { \"file\": \"../../secret.png\" } }", "MIN705", 0, 0, "\"../../secret.png\" is not a path inside the style's folder, so it is not read. Use a relative path with / and without .. in it.")]
    [InlineData("{ \"logo\": { \"file\": \"logo.png\" } }", "MIN706", 0, 0, "The house style needs \"logo.png\", and none of \"own\" (as svg, png, jpg or webp) has it. Add the file, or mend the name.")]
    public void A_slip_in_style_json_is_told_with_its_place(string json, string code, int line, int column, string? message)
    {
        var result = Style.Load("own", ("own/style.json", json));
        Assert.Null(result.Style);
        var found = Assert.Single(result.Messages);
        Assert.Equal((code, "styles/own/style.json", line, column), (found.Code, found.File, found.Line, found.Column));
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        if (message is not null)
            Assert.Equal(message, found.Message);
    }

    [Fact]
    public void A_missing_style_is_named() => Assert.Equal(
        "There is no house style \"other\": styles/other/style.json was not found. Make that file, or name a style that exists; the built-in one is \"standard\".",
        Assert.Single(Style.Load("other").Messages).Message);

    [Fact]
    public void A_missing_style_that_is_extended_is_told_where_it_is_named()
    {
        var message = Assert.Single(Style.Load("own", ("own/style.json", """{ "extends": "gone" }""")).Messages);
        Assert.Equal(("MIN701", "styles/own/style.json"), (message.Code, message.File));
    }

    [Fact]
    public void A_ring_of_styles_names_the_chain() => Assert.Equal(
        "These house styles extend each other in a ring: b → c → b. Let one of them extend \"standard\".",
        Assert.Single(Style.Load(
            "a",
            ("a/style.json", """{ "extends": "b" }"""),
            ("b/style.json", """{ "extends": "c" }"""),
            ("c/style.json", """{ "extends": "b" }""")).Messages).Message);

    [Theory]
    [InlineData("../other")]
    [InlineData("/etc")]
    [InlineData("a/b")]
    [InlineData("C:x")]
    [InlineData("..")]
    [InlineData("a\\b")]
    public void A_name_that_is_a_path_is_refused(string name)
    {
        var files = new Style();
        Assert.Equal("MIN705", Assert.Single(HouseStyles.Load(name, files, "en").Messages).Code);
        Assert.Empty(files.Asked);
    }

    [Fact]
    public void What_the_nearest_style_says_counts()
    {
        var style = Style.Load(
            "town",
            ("town/style.json", """{ "extends": "county", "labels": { "en": { "decisions": "What we decided" } } }"""),
            ("county/style.json", """{ "decisions_first": false, "colours": { "accent": "#333333" }, "labels": { "en": { "decisions": "Outcomes", "actions": "To do" } } }"""),
            ("county/minutes.css", "h1 { color: var(--accent); }\n"),
            ("town/minutes.css", "h2.own { margin: 0; }\n")).Style;
        Assert.NotNull(style);
        Assert.False(style.DecisionsFirst);
        Assert.Equal("#333333", style.Colours["accent"]);
        Assert.Equal(("What we decided", "To do", "Contents"), (style.Labels["decisions"], style.Labels["actions"], style.Labels["contents"]));
        Assert.True(style.Css.IndexOf("h1 { color: var", StringComparison.Ordinal) < style.Css.IndexOf("h2.own", StringComparison.Ordinal));
        Assert.Contains("@counter-style", style.Css);
    }

    [Fact]
    public void A_style_sheet_can_take_the_place_of_the_built_in_one()
    {
        var style = Style.With("""{ "css": "replace" }""", ("own/minutes.css", "p { margin: 0; }\n"));
        Assert.DoesNotContain("@counter-style", style.Css);
        Assert.Contains("p { margin: 0; }", style.Css);
        Assert.Contains("--accent:", style.Css);
    }

    [Theory]
    [InlineData("p { }\n</style><script>alert(1)</script>", "</", 2)]
    [InlineData("@import url(http://example.org/x.css);", "@import", 1)]
    [InlineData("p { background: url('https://example.org/x.png') }", "url('http", 1)]
    public void A_style_sheet_that_leaves_the_page_is_refused(string css, string bad, int line)
    {
        var message = Style.Load("own", ("own/style.json", "{}"), ("own/minutes.css", css)).Messages.First(found => found.Message.Contains($"\"{bad}\"", StringComparison.Ordinal));
        Assert.Equal(("MIN713", "styles/own/minutes.css", line), (message.Code, message.File, message.Line));
    }

    [Fact]
    public void Colours_that_are_hard_to_read_are_a_warning()
    {
        var result = Style.Load("own", ("own/style.json", """{ "colours": { "muted": "#aaaaaa" } }"""));
        Assert.NotNull(result.Style);
        Assert.All(result.Messages, message => Assert.Equal(("MIN714", DiagnosticSeverity.Warning), (message.Code, message.Severity)));
        Assert.Contains(result.Messages, message => message.Message.StartsWith("The contrast of colours.muted on colours.background is 2.3 to 1", StringComparison.Ordinal));
    }

    [Fact]
    public void The_built_in_style_is_readable() => Assert.Empty(HouseStyles.Load("standard", null, "en-GB").Messages);

    [Fact]
    public void Welsh_has_every_label_but_the_law_in_English()
    {
        var english = Make.Standard();
        var welsh = Make.Standard("cy");
        var same = english.Labels.Keys.Where(key => english.Labels[key] == welsh.Labels[key]);
        // A title is as it was typed, whatever the language of the page; and a pattern may hold no words of its own.
        Assert.All(same, key => Assert.True(
            key.StartsWith("exclusion_", StringComparison.Ordinal) || key.StartsWith("titles_", StringComparison.Ordinal) || !Pattern.Fill(english.Labels[key], Places).Any(char.IsLetter), key));
        Assert.Equal("7 Gorffennaf 2023", Make.Publish(Make.Document(), style: welsh).Date?.Long);
        Assert.Equal("Dydd Gwener 7 Gorffennaf 2023", Make.Publish(Make.Document(), style: welsh).Date?.Full);
    }

    private static (string Place, string Value)[] Places => [.. new[] { "amendment", "side", "count", "counts", "minutes", "outcome" }.Select(place => (place, ""))];

    [Fact]
    public void Every_label_is_used()
    {
        var sources = string.Concat(Directory.EnumerateFiles(RepositoryPaths.At("src", "Render"), "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".docx", StringComparison.Ordinal)).Select(File.ReadAllText));
        // Those of a family are looked up by a key that is put together.
        string[] families = ["roll_", "status_", "kind_", "decision_", "exempt_", "exclusion_", "items", "paragraphs", "motion", "amendment", "outcome_", "vote_", "question_", "interest_type_", "previous_minutes_", "correction", "procedure_", "statement_", "titles_"];
        Assert.All(
            Make.Standard().Labels.Keys.Where(key => !families.Any(family => key.StartsWith(family, StringComparison.Ordinal))),
            key => Assert.True(sources.Contains($"labels.{key}", StringComparison.Ordinal) || sources.Contains($"\"{key}\"", StringComparison.Ordinal), $"{key} is not used"));
    }

    [Fact]
    public void Codes_are_unique_and_of_the_area() => Assert.All(RenderCatalogue.All.GroupBy(rule => rule.Code), group =>
    {
        Assert.Single(group);
        Assert.Matches("^MIN7[0-9][0-9]$", group.Key);
    });
}
