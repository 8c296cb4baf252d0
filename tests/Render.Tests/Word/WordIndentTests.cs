using System.Globalization;
using System.Text;
using System.Xml.Linq;
using MinutesDsl.Tests;
using static MinutesDsl.Render.Tests.TestTemplate;

namespace MinutesDsl.Render.Tests;

/// <summary>What stands below a paragraph with a number is indented as its words are, in lists and styles that a designer can change.</summary>
public sealed class WordIndentTests
{
    private const int NumberIndent = 1021;
    private const int Step = 454;
    private const string Minutes =
        """
        MINUTES Board
        Date: 7 July 2023

        ITEM 5 Update

        Before:
        - at the margin

        5.1 POINTS The director reported:
        - a bullet
          - in a bullet
            NOTE stands in it
        - the second
          > quoted in the second

        5.2 The Board heard:
          1. one
          2. two
             (a) letter
          Plain below 5.2.
          > quoted below 5.2
          | Year | Spent |
          |---|--:|
          | 2021 | 12 |
          NOTE noted below 5.2
          1. again

        5.3 RESOLVED
        1. first
        2. second

        After:
        1. at the margin again
        """;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string, int, int> Places() => new()
    {
        { "at the margin", Step, -Step },
        { "The director reported:", NumberIndent, -NumberIndent },
        { "a bullet", NumberIndent + Step, -Step },
        { "in a bullet", NumberIndent + (2 * Step), -Step },
        { "Note: stands in it", NumberIndent + (2 * Step), 0 },
        { "the second", NumberIndent + Step, -Step },
        { "quoted in the second", NumberIndent + Step + 567, 0 },
        { "one", NumberIndent + Step, -Step },
        { "letter", NumberIndent + (2 * Step), -Step },
        { "Plain below 5.2.", NumberIndent, 0 },
        { "quoted below 5.2", NumberIndent + 567, 0 },
        { "Table 1: Update", NumberIndent, 0 },
        { "Note: noted below 5.2", NumberIndent, 0 },
        { "again", NumberIndent + Step, -Step },
        { "Resolved:", NumberIndent, -NumberIndent },
        { "first", NumberIndent + Step, -Step },
        { "at the margin again", Step, -Step },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Everything_below_a_number_stands_where_its_words_begin(string words, int left, int firstLine) =>
        Assert.Equal((left, firstLine), PlaceOf(Document(), words));

    [Fact]
    public void Lists_below_a_number_are_lists_of_the_styles_and_have_no_indentation_of_their_own()
    {
        var document = Document();
        foreach (var (words, style) in new[] { ("a bullet", "ListBullet"), ("in a bullet", "ListBullet2"), ("one", "ListNumber"), ("letter", "ListNumber2"), ("Plain below 5.2.", "NumberedContinue") })
        {
            var properties = Find(document, words).Element(W + "pPr");
            Assert.Equal(style, properties?.Element(W + "pStyle")?.Attribute(W + "val")?.Value);
            Assert.Null(properties?.Element(W + "ind"));
        }

        Assert.Empty(WordValidatorTests.Errors(document, "Microsoft365"));
        Assert.Empty(WordValidatorTests.Errors(document, "Office2019"));
    }

    [Fact]
    public void Lists_below_numbers_count_by_themselves_and_the_numbers_stay()
    {
        var lines = WordWords.Lines(Document()).Where(line => line.Length > 0).ToList();
        Assert.Equal(
            ["5 Update", "Before:", "• at the margin", "5.1 The director reported:", "• a bullet", "• in a bullet", "Note: stands in it", "• the second", "quoted in the second",
             "5.2 The Board heard:", "1. one", "2. two", "(a) letter", "Plain below 5.2.", "quoted below 5.2", "Table 1: Update"],
            lines.Skip(lines.LastIndexOf("5 Update")).Take(16));
        Assert.Equal(
            ["Note: noted below 5.2", "1. again", "5.3 Resolved:", "1. first", "2. second", "After:", "1. at the margin again"],
            lines.SkipWhile(line => !line.StartsWith("Note: noted", StringComparison.Ordinal)).Take(7));
    }

    [Fact]
    public void A_table_below_a_number_ends_where_the_text_ends_and_has_space_below_it()
    {
        var document = Document();
        var table = Assert.Single(WordParts.Xml(document).Descendants(W + "tbl"));
        var properties = table.Element(W + "tblPr");
        Assert.Equal(NumberIndent, Int(properties?.Element(W + "tblInd")?.Attribute(W + "w")));
        var section = WordParts.Xml(document).Descendants(W + "sectPr").Last();
        var text = Int(section.Element(W + "pgSz")?.Attribute(W + "w")) - Int(section.Element(W + "pgMar")?.Attribute(W + "left")) - Int(section.Element(W + "pgMar")?.Attribute(W + "right"));
        Assert.InRange(table.Descendants(W + "gridCol").Sum(column => Int(column.Attribute(W + "w"))), text - NumberIndent - 5, text - NumberIndent);
        Assert.Equal(160, Int((table.NextNode as XElement)?.Element(W + "pPr")?.Element(W + "spacing")?.Attribute(W + "before")));
    }

    [Fact]
    public void Words_that_lead_in_to_a_list_stay_with_it()
    {
        var document = Document();
        foreach (var words in new[] { "Before:", "The director reported:", "The Board heard:", "Resolved:", "After:" })
            Assert.True(IsKept(document, Find(document, words)), words);
        Assert.False(IsKept(document, Find(document, "Plain below 5.2.")));
    }

    [Fact]
    public void The_designer_changes_it_in_one_style()
    {
        var style = Style(With(
            P("{{ for item in meeting.items }}") + P("{{ item.blocks }}") + P("{{ end }}"),
            ("word/styles.xml", text => System.Text.RegularExpressions.Regex.Replace(text, "(\"NumberedContinue\".*?<w:ind w:left=\")1021", "${1}1200"))));
        var document = Sample.Bytes(Sample.Model(Minutes), OutputFormat.Docx, style: style);
        Assert.Equal((1200 + Step, -Step), PlaceOf(document, "a bullet"));
        Assert.Equal((1200, 0), PlaceOf(document, "Plain below 5.2."));
        Assert.Equal((1200 + 567, 0), PlaceOf(document, "quoted below 5.2"));
    }

    [Theory]
    [InlineData("<w:tab w:val=\"num\" w:pos=\"1021\"/></w:tabs><w:ind w:left=\"1021\" w:hanging=\"1021\"/>", "<w:tab w:val=\"num\" w:pos=\"700\"/></w:tabs><w:ind w:start=\"700\" w:hanging=\"700\"/>")]
    [InlineData("", "")]
    public void A_template_without_the_style_has_everything_below_the_words_of_its_numbered_paragraphs(string old, string changed)
    {
        var style = Style(With(
            P("{{ for item in meeting.items }}") + P("{{ item.blocks }}") + P("{{ end }}"),
            ("word/styles.xml", text => text.Replace("Numbered Continue", "Something Else", StringComparison.Ordinal)),
            ("word/numbering.xml", text => old.Length == 0 ? text : text.Replace(old, changed, StringComparison.Ordinal))));
        var document = Sample.Bytes(Sample.Model(Minutes), OutputFormat.Docx, style: style);
        var left = old.Length == 0 ? NumberIndent : 700;
        Assert.Equal((left + Step, -Step), PlaceOf(document, "a bullet"));
        Assert.Equal((left, 0), PlaceOf(document, "Plain below 5.2."));
        Assert.Equal((left, 0), PlaceOf(document, "Note: noted below 5.2"));
    }

    [Theory]
    [InlineData("{{ if block.text }}{{ block.text }}{{ end }}")]
    [InlineData("Words: {{ block.resolution_number }}{{ block.label_cy }}")]
    [InlineData("{{ block.blocks }}")]
    public void A_number_is_not_lost_where_its_piece_begins_with_nothing(string first)
    {
        var body = P("{{ for item in meeting.items }}") + P("{{ item.blocks }}") + P("{{ end }}") + P("{{ block decision }}") + P(first.Replace("{{ block.label_cy }}", "{{ block.lead_in }}", StringComparison.Ordinal)) + P("{{ block.blocks }}") + P("{{ end }}");
        var document = Sample.Bytes(Sample.Model(Minutes), OutputFormat.Docx, style: Style(With(body)));
        var lines = WordWords.Lines(document).ToList();
        var at = lines.FindIndex(line => line.StartsWith("5.3", StringComparison.Ordinal));
        Assert.True(at >= 0, string.Join('\n', lines));
        Assert.Equal("1. first", lines[at + 1]);
        Assert.Empty(WordValidatorTests.Errors(document, "Microsoft365"));
    }

    [Fact]
    public void A_designers_table_in_a_piece_is_moved_and_ends_where_it_ended()
    {
        var table = "<w:tbl><w:tblPr><w:tblW w:w=\"9354\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4677\"/><w:gridCol w:w=\"4677\"/></w:tblGrid>" + Tr(Tc(P("Note")), Tc(P("{{ block.text }}"))) + "</w:tbl>";
        var body = P("{{ for item in meeting.items }}") + P("{{ item.blocks }}") + P("{{ end }}") + P("{{ block note }}") + table + P("{{ end }}");
        var document = Sample.Bytes(Sample.Model(Minutes), OutputFormat.Docx, style: Style(With(body)));
        var moved = WordParts.Xml(document).Descendants(W + "tbl").Last();
        Assert.Equal("noted below 5.2", moved.Descendants(W + "tc").Last().Value);
        Assert.Equal(NumberIndent, Int(moved.Element(W + "tblPr")?.Element(W + "tblInd")?.Attribute(W + "w")));
        Assert.Equal(9354 - NumberIndent, Int(moved.Element(W + "tblPr")?.Element(W + "tblW")?.Attribute(W + "w")));
        Assert.Empty(WordValidatorTests.Errors(document, "Microsoft365"));
    }

    [Fact]
    public void Paragraphs_of_one_style_in_a_piece_with_a_number_begin_at_one_place()
    {
        var document = Sample.Bytes(Sample.Model("MINUTES Board\nDate: 7 July 2023\n\nPRESENT\n- Ann Able\n- Bob Best\n\nITEM 5 Update\n\n5.1 VOTE\nFor: Able\nAgainst: Best\n\nVOTE\nFor: Able, Best\n"), OutputFormat.Docx);
        Assert.Equal((NumberIndent, -NumberIndent), PlaceOf(document, "For (1): Ann Able"));
        Assert.Equal((NumberIndent, 0), PlaceOf(document, "Against (1): Bob Best"));
        Assert.Equal((567, 0), PlaceOf(document, "For (2): Ann Able and Bob Best"));
    }

    [Fact]
    public void Nesting_without_end_leaves_half_of_the_line_for_words()
    {
        var deep = new StringBuilder("MINUTES Board\nDate: 7 July 2023\n\nITEM 5 Update\n\n5.1 Start:\n");
        for (var i = 1; i < 14; i++)
            deep.Append(' ', 2 * i).Append("- RESOLVED\n");
        var document = Sample.Bytes(Sample.Model(deep.ToString()), OutputFormat.Docx);
        Assert.All(WordParts.Xml(document).Descendants(W + "p").Where(paragraph => paragraph.Value.Length > 0), paragraph => Assert.InRange(PlaceOf(document, paragraph).Left, 0, 7000));
        Assert.Empty(WordValidatorTests.Errors(document, "Microsoft365"));
    }

    private static byte[] Document() => Sample.Bytes(Sample.Model(Minutes), OutputFormat.Docx);

    private static XElement Find(byte[] document, string words) => WordParts.Xml(document).Descendants(W + "p").Last(paragraph => paragraph.Value == words);

    private static (int Left, int FirstLine) PlaceOf(byte[] document, string words) => PlaceOf(document, Find(document, words));

    /// <summary>An own reading of where a paragraph stands: itself, the level of its list, its style and that one's list.</summary>
    private static (int Left, int FirstLine) PlaceOf(byte[] document, XElement paragraph)
    {
        var numbering = WordParts.Xml(document, "word/numbering.xml");
        XElement? Level(XElement? properties)
        {
            var list = numbering.Elements(W + "num").FirstOrDefault(num => num.Attribute(W + "numId")?.Value == properties?.Element(W + "numPr")?.Element(W + "numId")?.Attribute(W + "val")?.Value);
            var definition = numbering.Elements(W + "abstractNum").FirstOrDefault(own => own.Attribute(W + "abstractNumId")?.Value == list?.Element(W + "abstractNumId")?.Attribute(W + "val")?.Value);
            return definition?.Elements(W + "lvl").FirstOrDefault(level => level.Attribute(W + "ilvl")?.Value == (properties?.Element(W + "numPr")?.Element(W + "ilvl")?.Attribute(W + "val")?.Value ?? "0"))?.Element(W + "pPr")?.Element(W + "ind");
        }

        var own = paragraph.Element(W + "pPr");
        var style = WordParts.Xml(document, "word/styles.xml").Elements(W + "style")
            .FirstOrDefault(each => each.Attribute(W + "styleId")?.Value == own?.Element(W + "pStyle")?.Attribute(W + "val")?.Value)?.Element(W + "pPr");
        var sources = new[] { own?.Element(W + "ind"), Level(own), style?.Element(W + "ind"), Level(style) }.OfType<XElement>().ToList();
        var left = sources.Select(source => source.Attribute(W + "left") ?? source.Attribute(W + "start")).FirstOrDefault(value => value is not null);
        var first = sources.FirstOrDefault(source => source.Attribute(W + "hanging") is not null || source.Attribute(W + "firstLine") is not null);
        return (Int(left), Int(first?.Attribute(W + "firstLine")) - Int(first?.Attribute(W + "hanging")));
    }

    private static bool IsKept(byte[] document, XElement paragraph) =>
        paragraph.Element(W + "pPr")?.Element(W + "keepNext") is not null
        || WordParts.Xml(document, "word/styles.xml").Elements(W + "style").First(style => style.Attribute(W + "styleId")?.Value == paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value)
            .Element(W + "pPr")?.Element(W + "keepNext") is not null;

    private static int Int(XAttribute? attribute) => int.Parse(attribute?.Value ?? "0", CultureInfo.InvariantCulture);
}
