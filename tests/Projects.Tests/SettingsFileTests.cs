using MinutesDsl.Diagnostics;
using MinutesDsl.Text;

namespace MinutesDsl.Projects.Tests;

public sealed class SettingsFileTests
{
    [Fact]
    public void Every_setting_is_read()
    {
        var settings = Clean("""
            {
              // the council's own settings
              "$schema": "../docs/minutes.schema.json",
              "version": 1,
              "council": "Cyngor Sir Gâr",
              "profile": "wales",
              "style": "sir-gar",
              "language": "cy",
              "minuteLabel": "{n}/{yy}",
              "paragraphs": "numbered",
              "severities": { "MIN203": "off", "MIN204": "hint", "MIN205": "information", "MIN206": "warning", "MIN101": "error", },
              "glossary": { "SEND": "Special Educational Needs and Disabilities" },
              "words": ["placeplan", "Beckenham"],
              "fields": ["Agent", "Trading as"],
              "decisions": ["Endorsed"], /* a trailing comma is fine */
            }
            """);

        Assert.Equal("Cyngor Sir Gâr", settings.Council);
        Assert.Equal("wales", settings.Profile);
        Assert.Equal("sir-gar", settings.Style);
        Assert.Equal("cy", settings.Language);
        Assert.Equal("{n}/{yy}", settings.MinuteLabel);
        Assert.True(settings.NumbersParagraphs);
        Assert.Equal(
            [DiagnosticSeverity.Error, DiagnosticSeverity.Off, DiagnosticSeverity.Hint, DiagnosticSeverity.Information, DiagnosticSeverity.Warning],
            settings.Severities.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value));
        Assert.Equal("Special Educational Needs and Disabilities", settings.Glossary["SEND"]);
        Assert.Equal(["placeplan", "Beckenham"], settings.Words.AsEnumerable());
        Assert.Equal(["Agent", "Trading as"], settings.Fields.AsEnumerable());
        Assert.Equal(["ENDORSED"], settings.Decisions.AsEnumerable());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"paragraphs\": \"plain\", \"profile\": \"general\", \"style\": \"standard\" }")]
    public void Without_settings_there_are_the_usual_ones(string json)
    {
        var settings = Clean(json);

        Assert.Equal("general", settings.Profile);
        Assert.Equal("standard", settings.Style);
        Assert.False(settings.NumbersParagraphs);
    }

    // Each case: the JSON, then what is said of it, with the one-based place and what stands there.
    [Theory]
    [InlineData("{ \"concil\": \"X\" }", "1,3 MIN781 Warning <\"concil\"> There is no setting 'concil'. Did you mean 'council'?")]
    [InlineData("{ \"â\": 1, \"x\": 2 }", "1,3 MIN781 Warning <\"â\"> There is no setting 'â'. Correct|1,11 MIN781 Warning <\"x\"> There is no setting 'x'. Correct")]
    [InlineData("{\n  \"council\": 5\n}", "2,14 MIN782 Error <5> 'council' should be a text, but this is a number. Write for example \"Lewisham Council\".")]
    [InlineData("{ \"style\"  : [1, 2] }", "1,14 MIN782 Error <[1, 2]> 'style' should be a text, but this is a list.")]
    [InlineData("{ \"council\": null }", "1,14 MIN782 Error <null> 'council' should be a text, but this is null.")]
    [InlineData("{ \"version\": \"1\" }", "1,14 MIN782 Error <\"1\"> 'version' should be a whole number, but this is a text.")]
    [InlineData("{ \"version\": 1.5 }", "1,14 MIN782 Error <1.5> 'version' should be a whole number")]
    [InlineData("{ \"version\": 2 }", "1,14 MIN786 Error <2> These settings are of version 2, and this program reads version 1.")]
    [InlineData("{ \"profile\": \"england-parrish\" }", "1,14 MIN783 Error <\"england-parrish\"> 'profile' cannot be 'england-parrish'. Did you mean 'england-parish'? Choose one of: general,")]
    [InlineData("{ \"paragraphs\": true }", "1,17 MIN782 Error <true> 'paragraphs' should be a text, but this is true or false. Write for example \"plain\".")]
    [InlineData("{ \"style\": \"../x\" }", "1,12 MIN788 Error <\"../x\"> 'style' cannot be '../x': a style is named by its folder in styles/, without a path.")]
    [InlineData("{ \"language\": \"Welsh\" }", "1,15 MIN788 Error <\"Welsh\"> 'language' cannot be 'Welsh'")]
    [InlineData("{ \"minuteLabel\": \"{yy}\" }", "1,18 MIN788 Error <\"{yy}\"> 'minuteLabel' cannot be '{yy}': it must hold {n}")]
    [InlineData("{ \"severities\": { \"MIN203\": \"fatal\" } }", "1,29 MIN783 Error <\"fatal\"> 'severities.MIN203' cannot be 'fatal'. Choose one of: off, hint, information, warning, error.")]
    [InlineData("{ \"severities\": { \"MIN203\": \"eror\" } }", "1,29 MIN783 Error <\"eror\"> 'severities.MIN203' cannot be 'eror'. Did you mean 'error'?")]
    [InlineData("{ \"severities\": { \"203\": \"off\" } }", "1,19 MIN784 Warning <\"203\"> '203' is not the code of a check.")]
    [InlineData("{ \"severities\": { \"MIN299\": \"off\" } }", "1,19 MIN784 Warning <\"MIN299\"> 'MIN299' is not the code of a check.")]
    [InlineData("{ \"severities\": { \"MIN501\": \"off\" } }", "1,19 MIN789 Warning <\"MIN501\"> The severity of MIN501 cannot be changed, because it guards what may be published.")]
    [InlineData("{ \"severities\": { \"MIN203\": 1 } }", "1,29 MIN782 Error <1> 'severities.MIN203' should be a text")]
    [InlineData("{ \"severities\": \"off\" }", "1,17 MIN782 Error <\"off\"> 'severities' should be an object of severities")]
    [InlineData("{ \"glossary\": { \"A\": 1 } }", "1,22 MIN782 Error <1> 'glossary.A' should be a text")]
    [InlineData("{ \"fields\": \"Agent\" }", "1,13 MIN782 Error <\"Agent\"> 'fields' should be a list of texts, but this is a text. Write for example [\"Trading as\"].")]
    [InlineData("{ \"fields\": [\"Agent\", 5] }", "1,23 MIN782 Error <5> 'fields' should be a list of texts")]
    [InlineData("{ \"fields\": [\" \"] }", "1,14 MIN788 Error <\" \"> 'fields' cannot be ' ': it must be words on one line")]
    [InlineData("{ \"style\": \"a\", \"style\": \"b\" }", "1,17 MIN785 Warning <\"style\"> 'style' is given twice")]
    [InlineData("[]", "1,1 MIN782 Error <[]> 'minutes.json' should be an object, but this is a list.")]
    [InlineData("", "1,1 MIN780 Error <> minutes.json is not valid JSON here:")]
    [InlineData("{\n  \"council\": \"X\"\n  \"style\": \"y\"\n}", "3,3 MIN780 Error <\"> minutes.json is not valid JSON here:")]
    [InlineData("{ \"council\": \"Gâr\" x }", "1,20 MIN780 Error <x> minutes.json is not valid JSON here:")]
    [InlineData("{} {}", "1,4 MIN780 Error <{> minutes.json is not valid JSON here:")]
    [InlineData("{ 'council': 'X' }", "1,3 MIN780 Error <'> minutes.json is not valid JSON here:")]
    public void What_is_wrong_is_said_with_its_place_and_a_remedy(string json, string expected)
    {
        var text = SourceText.From(json);

        var said = SettingsFile.Read(text).Diagnostics
            .Select(found => $"{text.GetLinePosition(found.Span.Start)} {found.Code} {found.Severity} <{text.ToString(found.Span)}> {found.Message}")
            .ToArray();

        var cases = expected.Split('|');
        Assert.Equal(cases.Length, said.Length);
        Assert.All(cases.Zip(said), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.All(said, message => Assert.EndsWith(".", message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_setting_has_its_default_and_the_others_count()
    {
        var settings = SettingsFile.Read(SourceText.From("{ \"style\": 5, \"council\": \"Lewisham Council\", \"fields\": [\"Agent\", 5] }")).Settings;

        Assert.Equal("standard", settings.Style);
        Assert.Equal("Lewisham Council", settings.Council);
        Assert.Equal(["Agent"], settings.Fields.AsEnumerable());
    }

    [Theory]
    [InlineData("[[[[[")]
    [InlineData("{ \"a\": \"\\ud800\" }")]
    [InlineData("{ \"a\": \"\ud800\" }")]
    [InlineData("\0")]
    [InlineData("{ \"\\u0000\": 1 }")]
    [InlineData("// only a comment")]
    [InlineData("{ \"glossary\": { \"\": \"\" } }")]
    public void Nothing_makes_the_reader_throw(string json) => SettingsFile.Read(SourceText.From(json));

    [Fact]
    public void Nor_does_nesting_deeper_than_any_settings_need() =>
        Assert.Equal("MIN780", Assert.Single(SettingsFile.Read(SourceText.From(new string('[', 100_000))).Diagnostics).Code);

    private static Semantics.ProjectSettings Clean(string json)
    {
        var result = SettingsFile.Read(SourceText.From(json));
        Assert.Empty(result.Diagnostics);
        return result.Settings;
    }
}
