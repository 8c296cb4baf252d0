using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.Render.Tests;

/// <summary>What goes into published minutes.</summary>
public sealed class PublishedTests
{
    [Fact]
    public void A_decision_is_summed_up_as_it_stands_in_its_place()
    {
        var meeting = Make.Publish(Make.Document(Make.Item(
            "5", "Update", new PointsBlock { Span = default, Stem = InlineContent.Empty, Blocks = [Make.Decision(KeywordKind.Resolved, "that it be so.") with { Number = "5.5", NumberIsTyped = true }] })));
        var entry = Assert.Single(meeting.Decisions);
        Assert.Same(((PublishedPoints)meeting.Items[0].Blocks[0]).Blocks[0], entry.Decision);
        Assert.Equal(("resolved", "Resolved", "RESOLVED", "that it be so.", "5.5", "m5-5"),
            (entry.Decision.Key, entry.Decision.Label, entry.Decision.Keyword, entry.Decision.Text?.Plain, entry.Decision.Number, entry.Decision.Anchor));
        Assert.Equal(("5", "m5", "Update"), (entry.Item.Number, entry.Item.Anchor, entry.Item.Title?.Plain));
    }

    [Fact]
    public void Every_decision_has_its_label()
    {
        var style = Make.Standard();
        foreach (var keyword in Keywords.English.All.Where(keyword => keyword.Group == KeywordGroup.Decision))
            Assert.NotNull(style.Labels.Find("decision_" + SnakeCase.Of(keyword.Kind.ToString())));
    }

    [Theory]
    [InlineData(ListKind.Number, "1.|2.|3.", "1", "dot", 1, "")]
    [InlineData(ListKind.Number, "3.|4.|7.|8.", "1", "dot", 3, "2")]
    [InlineData(ListKind.Number, "1)|2)", "1", "paren", 1, "")]
    [InlineData(ListKind.Letter, "(a)|(b)|(d)", "a", "both", 1, "2")]
    [InlineData(ListKind.Letter, "A.|B.", "A", "dot", 1, "")]
    [InlineData(ListKind.Roman, "i)|ii)|iii)|iv)|v)|vi)|vii)|viii)|ix)|x)", "i", "paren", 1, "")]
    [InlineData(ListKind.Roman, "(XIV)|(XV)", "I", "both", 14, "")]
    [InlineData(ListKind.Number, "1.|(2)", null, "typed", null, "")]
    [InlineData(ListKind.Decimal, "(2.03)|(2.04)", null, "typed", null, "")]
    [InlineData(ListKind.Number, "01.|02.", null, "typed", null, "")]
    public void Numbers_as_typed_are_never_changed(ListKind kind, string markers, string? type, string shape, int? start, string jumps)
    {
        var source = Make.List(kind, [.. markers.Split('|').Select(marker => (marker, "words"))]);
        var list = (PublishedList)Make.Publish(Make.Document(Make.Item("1", "One", source))).Items[0].Blocks[0];
        Assert.Equal((type, shape, start), (list.Type, list.MarkerShape, list.Start));
        Assert.Equal(markers.Split('|'), list.Entries.Select(entry => entry.Marker));
        if (start is not null)
            Assert.Equal(jumps, string.Join(',', list.Entries.Select((entry, index) => entry.ContinuesCount ? "" : $"{index}").Where(text => text.Length > 0)));
    }

    [Theory]
    [InlineData("1,3,2,6", "2,3,3,4")]
    [InlineData("6,5,4", "2,2,2")]
    [InlineData("2,2,3,2", "2,2,3,2")]
    public void Heading_levels_have_no_gaps(string typed, string expected)
    {
        var headings = typed.Split(',').Select(level => (Block)new HeadingBlock { Span = default, Level = level[0] - '0', Text = Make.Words("x") });
        var meeting = Make.Publish(Make.Document(Make.Item("1", "One", [.. headings])));
        Assert.Equal(expected, string.Join(',', meeting.Items[0].Blocks.Cast<PublishedHeading>().Select(heading => heading.OutlineLevel)));
    }

    [Fact]
    public void Paragraph_numbers_are_anchors_without_dots_and_unique()
    {
        Block Numbered(string number) => Make.Paragraph("x") with { Number = number, NumberIsTyped = true };
        var meeting = Make.Publish(Make.Document(
            Make.Item("5", "Five", Numbered("5.1"), Numbered("5.1"), Numbered("5.2."), Numbered("2(a).1")),
            Make.Item("x", "X", Numbered("x")) with { Anchor = "m5-3" }));
        Assert.Equal(["m5-1", "m5-1-2", "m5-2", "m2-a-1"], meeting.Items[0].Blocks.Select(block => block.Anchor));
    }

    [Theory]
    [InlineData("england-principal", "12", "1,3", "that under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for item 12, on the grounds that it involves the likely disclosure of exempt information as defined in paragraphs 1 and 3 of Part 1 of Schedule 12A to the Act; and that the public interest in maintaining the exemption outweighs the public interest in disclosing the information.")]
    [InlineData("england-executive", "12,13", "3", "that under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for items 12 and 13, on the grounds that they involve the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A to the Act; and that the public interest in maintaining the exemption outweighs the public interest in disclosing the information.")]
    [InlineData("wales", "", "14", "that under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for the following business, on the grounds that it involves the likely disclosure of exempt information as defined in paragraph 14 of Part 4 of Schedule 12A to the Act; and that the public interest in maintaining the exemption outweighs the public interest in disclosing the information.")]
    [InlineData("england-parish", "7", "", "that under section 1(2) of the Public Bodies (Admission to Meetings) Act 1960 the public be excluded from the meeting for item 7, because publicity would be prejudicial to the public interest by reason of the confidential nature of the business to be transacted or for other special reasons stated in the resolution and arising from the nature of that business or of the proceedings: a contract.")]
    [InlineData("general", "7", "", "that the press and public be excluded from the meeting for item 7: a contract.")]
    public void The_exclusion_is_worded_by_the_law_of_the_profile(string profile, string items, string paragraphs, string expected)
    {
        var block = new ExclusionBlock
        {
            Span = default,
            Items = [.. items.Split(',', StringSplitOptions.RemoveEmptyEntries)],
            Paragraphs = [.. paragraphs.Split(',', StringSplitOptions.RemoveEmptyEntries)],
            Reason = expected.Contains("contract", StringComparison.Ordinal) ? Make.Words("a contract.") : InlineContent.Empty,
        };
        var published = (PublishedExclusion)Make.Publish(Make.Document(Make.Item("1", "One", block)), profile: profile).Items[0].Blocks[0];
        Assert.Equal(expected, published.Wording);
        if (profile == "wales")
            Assert.Equal("Information relating to the financial or business affairs of any particular person (including the authority holding that information).", published.Paragraphs[0].Description);
    }

    [Theory]
    [InlineData(116 * 1024, "116 KB")]
    [InlineData(100, "100 bytes")]
    [InlineData(1024, "1 KB")]
    [InlineData(5_452_595, "5.2 MB")]
    public void Documents_say_their_size(long bytes, string expected) => Assert.Equal(expected, DocumentWording.SizeOf(bytes));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("/etc/passwd")]
    [InlineData("//example.org")]
    [InlineData("\\\\server\\share")]
    [InlineData("file:///etc")]
    [InlineData(" ")]
    public void Unsafe_links_lead_nowhere(string target) => Assert.Null(SafeLink.Check(target));

    [Theory]
    [InlineData("https://example.org/a:b")]
    [InlineData("mailto:clerk@example.org")]
    [InlineData("documents/report.pdf#page=2")]
    [InlineData("documents/a:b.pdf")]
    public void Safe_links_stay(string target) => Assert.Equal(target, SafeLink.Check(target));

    [Fact]
    public void What_xml_cannot_hold_is_replaced_in_every_output()
    {
        var document = Make.Document(Make.Item("1", "a\0b", Make.Paragraph("c\uD800d\u0001e\uD83D\uDE00")));
        var json = Output.Of(Make.Publish(document), OutputFormat.Json);
        Assert.Contains("a\uFFFDb", json);
        Assert.Contains("c\uFFFDd\uFFFDe", json);
        Assert.DoesNotContain("\\u0000", json);
        Assert.DoesNotContain("\\uFFFE", json);
        var html = Output.Of(Make.Publish(document), OutputFormat.Html);
        Assert.Contains("a\uFFFDb", html);
        Assert.Contains("c\uFFFDd\uFFFDe\uD83D\uDE00", html);
        Assert.DoesNotContain('\0', html);
    }

    [Fact]
    public void Source_lines_are_there_only_when_asked_for()
    {
        var document = Make.Document(Make.Item("1", "One", Make.Paragraph("x") with { Line = 6 }) with { Line = 4 });
        Assert.Null(Make.Publish(document).Items[0].Line);
        var preview = Make.Publish(document, sourceLines: true);
        Assert.Equal((5, 7), (preview.Items[0].Line, preview.Items[0].Blocks[0].Line));
    }

    [Fact]
    public void Times_are_written_in_the_house_form()
    {
        static string? Words(HouseStyle style, TimeOnly time) =>
            Make.Publish(Make.Document() with { Meeting = new Meeting { Time = new MinutesTime(time, null, "") } }, style: style).Time?.Text;
        var dotted = Make.Standard();
        var clock = Style.With("""{ "times": { "clock": "24-hour", "separator": ":" } }""");
        Assert.Equal(["10.05am", "7.30pm", "12 noon", "12.30am", "12.15pm"],
            new[] { new TimeOnly(10, 5), new(19, 30), new(12, 0), new(0, 30), new(12, 15) }.Select(time => Words(dotted, time)));
        Assert.Equal("19:30", Words(clock, new TimeOnly(19, 30)));
    }

    [Theory]
    [InlineData("en-GB", "Tuesday 10 July 2023", DayOfWeek.Tuesday, "Tuesday 10 July 2023", "Tuesday")]
    [InlineData("en-GB", "Mon 10 July 2023", DayOfWeek.Monday, "Monday 10 July 2023", "Monday")]
    [InlineData("cy", "Dydd Mawrth 10 Gorffennaf 2023", DayOfWeek.Tuesday, "Dydd Mawrth 10 Gorffennaf 2023", "Dydd Mawrth")]
    [InlineData("cy", "Dydd Llun 10 Gorffennaf 2023", DayOfWeek.Monday, "Dydd Llun 10 Gorffennaf 2023", "Dydd Llun")]
    public void A_date_that_contradicts_its_weekday_is_published_as_typed(string language, string typed, DayOfWeek weekday, string expected, string name)
    {
        var meeting = new Meeting { Date = new MinutesDate(new DateOnly(2023, 7, 10), weekday, true, typed), Language = language };
        var published = Make.Publish(Make.Document() with { Meeting = meeting }, style: Make.Standard(language));
        Assert.Equal((expected, name), (published.Date?.Full, published.Date?.Weekday));
        Assert.Contains($">{expected}</time>", Output.Of(published, OutputFormat.Html, Make.Standard(language)), StringComparison.Ordinal);
        Assert.Contains(expected, Output.Of(published, OutputFormat.Docx, Make.Standard(language)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OutputFormat.Html)]
    [InlineData(OutputFormat.Docx)]
    public void A_roll_s_own_label_is_published_in_an_item_too(OutputFormat format)
    {
        RollBlock Apologies(string label) => new()
        {
            Span = default,
            Roll = new Roll { Kind = RollKind.Apologies, Label = label, Span = default, Attendees = [new Attendee(Make.Member("lime", "Eve Lime"), "", "Cllr Lime", null, default)] },
        };
        string Words(string label) => Output.Of(Make.Publish(Make.Document(Make.Item("1", "One", Apologies(label)))), format);
        Assert.Contains("Apologies were received from", Words(""), StringComparison.Ordinal);
        Assert.Contains("for lateness", Words("for lateness"), StringComparison.Ordinal);
        Assert.DoesNotContain("Apologies were received from", Words("for lateness"), StringComparison.Ordinal);
    }
}
