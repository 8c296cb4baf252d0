using MinutesDsl.Semantics;
using MinutesDsl.Tests;
using static MinutesDsl.Render.Tests.TestTemplate;

namespace MinutesDsl.Render.Tests;

/// <summary>Numbers are Word's own, and they are the ones of the minutes.</summary>
public sealed class WordNumberTests
{
    private const string Numbered = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>";

    public static TheoryData<string[], int> Series() => new()
    {
        { ["1", "2", "3"], 0 },
        { ["590", "591", "592"], 1 },
        { ["5", "5A", "6", "7"], 2 },
        { ["590/23", "591/23", "1/24", "2/24"], 2 },
        { ["5.1", "5.2", "5.4", "6.1"], 3 },
        { ["12a", "12b"], 2 },
        { ["9", "3", "10", "4"], 4 },
        { ["007", "008"], 2 },
        { ["1234567", "1234568"], 2 },
    };

    [Theory]
    [MemberData(nameof(Series))]
    public void Pinned_numbers_are_shown_as_they_are(string[] numbers, int pins)
    {
        var meeting = Make.Publish(Make.Document([.. numbers.Select((number, i) => Make.Item(number, $"Item {i}"))]));
        var document = Fill(P("{{ for item in meeting.items }}") + P("{{ number item.number }}{{ item.title }}", Numbered) + P("{{ end }}"), meeting);

        Assert.Equal(numbers.Select((number, i) => $"{number} Item {i}"), WordWords.Lines(document).Where(line => line.Length > 0));
        Assert.Equal(pins, WordParts.Xml(document, "word/numbering.xml").Elements().Count(element => element.Name.LocalName == "num") - 5);
        Assert.Empty(WordValidatorTests.Errors(document, "Microsoft365"));
        // The text holds no number: Word counts.
        Assert.DoesNotContain(WordParts.Xml(document).Descendants(), element => element.Name.LocalName == "t" && element.Value.StartsWith(numbers[0], StringComparison.Ordinal));
    }

    [Fact]
    public void The_designers_signs_around_a_number_stay()
    {
        var body = P("{{ for item in meeting.items }}") + P("{{ number item.number }}{{ item.title }}", Numbered) + P("{{ end }}");
        var style = Style(With(body, ("word/numbering.xml", text => text.Replace("<w:lvlText w:val=\"%1\"/>", "<w:lvlText w:val=\"Minute %1:\"/>", StringComparison.Ordinal))));
        var output = Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0")).Output;
        Assert.NotNull(output);
        Assert.Equal(["Minute 5: Budget", "Minute 5A: Roads"], WordWords.Lines(output.Content).Where(line => line.Length > 0));
    }

    [Fact]
    public void An_item_without_a_number_has_none()
    {
        var meeting = Make.Publish(Make.Document(Make.Item("1", "One"), Make.Item("", "None") with { Number = null, Label = null, Anchor = "none" }));
        Assert.Equal(["1 One", "None"], Lines(P("{{ for item in meeting.items }}") + P("{{ number item.number }}{{ item.title }}", Numbered) + P("{{ end }}"), meeting));
    }

    [Fact]
    public void A_list_in_a_loop_begins_anew_each_time_and_one_around_it_goes_on()
    {
        const string Letters = "<w:pStyle w:val=\"Witness\"/>";
        var inner = P("{{ for item in meeting.items }}") + P("{{ item.number }}") + P("{{ for block in item.blocks }}") + P("{{ block.kind }}", Letters) + P("{{ end }}") + P("{{ end }}");
        Assert.Equal(["5", "(A) paragraph", "5A", "(A) paragraph", "(B) decision"], Lines(inner));
        var single = P("{{ for item in meeting.items }}") + P("{{ item.number }}", Letters) + P("{{ end }}");
        Assert.Equal(["(A) 5", "(B) 5A"], Lines(single));
        var twice = P("{{ for item in meeting.items }}") + P("{{ item.number }}", Letters) + P("{{ for block in item.blocks }}") + P("{{ block.kind }}", Letters) + P("{{ end }}") + P("{{ end }}");
        Assert.Equal(["(A) 5", "(B) paragraph", "(C) 5A", "(D) paragraph", "(E) decision"], Lines(twice));
    }

    [Fact]
    public void Lists_of_the_minutes_have_the_markers_as_typed()
    {
        var lists = Make.Item(
            "1", "Lists",
            Make.List(ListKind.Number, ("1.", "one"), ("2.", "two"), ("4.", "four")), Make.List(ListKind.Number, ("1.", "again")),
            Make.List(ListKind.Letter, ("(a)", "a"), ("(b)", "b")), Make.List(ListKind.Roman, ("iv)", "iv"), ("v)", "v")),
            Make.List(ListKind.Number, ("5A.", "five A"), ("(6.", "odd")), Make.List(ListKind.Decimal, ("(2.03)", "x"), ("(2.04)", "y")), Make.List(ListKind.Bullet, ("", "point")));
        var document = Fill(P("{{ for item in meeting.items }}") + P("{{ item.blocks }}") + P("{{ end }}"), Make.Publish(Make.Document(lists)));
        Assert.Equal(
            ["1. one", "2. two", "4. four", "1. again", "(a) a", "(b) b", "iv) iv", "v) v", "5A. five A", "(6. odd", "(2.03) x", "(2.04) y", "• point"],
            WordWords.Lines(document).Where(line => line.Length > 0));
        Assert.Empty(WordValidatorTests.Errors(document, "Microsoft365"));
    }

    [Fact]
    public void Numbered_paragraphs_and_blocks_have_their_numbers_whatever_kind_they_are()
    {
        var model = Sample.Model("MINUTES Board\nDate: 7 July 2023\n\nITEM 5 Update\n\n5.1 First.\n\n5.2 RESOLVED that it be noted.\n\n5.3 Third.\n\n5.5 Gap.\n");
        var lines = WordWords.Lines(Sample.Bytes(model, OutputFormat.Docx)).ToList();
        var item = lines.LastIndexOf("5 Update");
        Assert.Equal("Resolved that it be noted.", lines[lines.IndexOf("Decisions") + 2]);
        Assert.Equal(["5.1 First.", "5.2 Resolved that it be noted.", "5.3 Third.", "5.5 Gap."], lines.Skip(item + 1).Take(4));
    }
}
