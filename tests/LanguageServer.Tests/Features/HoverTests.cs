using MinutesDsl.LanguageServer.Features.Hover;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class HoverTests
{
    private const string Register = "REGISTER\n\nBODY Parks Committee\n\nMEMBERS\n- @lee Cllr Ann Lee, Vice Chair [party: Green, ward: Castle, from: 8 May 2018]\n\nOFFICERS\n- @ce the Chief Executive [of: Lewes Trust, short: CE]\n";
    private const string Bracketed = "MINUTES Parks Committee\nDate: Friday 7 July 2023\n\nPRESENT\n- @lee (Chairman)\n- @khan Cllr Imran Khan\n\nAPOLOGIES None.\n\n";

    [Theory]
    [InlineData("MINUTES Committee\n\nPRE|SENT\n@a Cllr Ann Lee\n", "PRESENT\nLists who was present.")]
    [InlineData("|MINUTES Committee\n", "MINUTES\nBegins the minutes of one meeting")]
    [InlineData("MINUTES Committee\n\nITEM 1 Trees\n\n- ACT|ION @lee: prune\n", "ACTION\nRecords who is to do what, and by when.\nACTION [persons]")]
    [InlineData("MINUTES Committee\n\nITEM 5 Trees\n\n5.1 AGR|EED that the trees be pruned.\n", "AGREED\nRecords what was agreed.\nAGREED that …")]
    [InlineData("COFNODION Pwyllgor\n\nYMDDIHEU|RIADAU Neb.\n", "YMDDIHEURIADAU\nLists who sent apologies. It is the meeting’s roll wherever it stands.\nYMDDIHEURIADAU @lee")]
    [InlineData("MINUTES Committee\r\n\r\nITEM 1 Trees\r\n\r\nNO|TE Late.\r\n", "NOTE\nRecords a procedural note")]
    public void It_says_what_a_keyword_is_for(string marked, string expected) => Assert.StartsWith(expected, Text(marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("MINUTES Committee\nSta|tus: draft\n", "Status\nHow far the minutes are.")]
    [InlineData("MINUTES Committee\n\nITEM 1 Land\nEx|empt: 3\n", "Exempt\nMakes the item exempt")]
    [InlineData("COFNODION Pwyllgor\nDy|ddiad: 7 Gorffennaf 2023\n", "Date\nThe day of the meeting.")]
    [InlineData("MINUTES Committee\n\nITEM 1 Land\n\nVOTE\nFo|r: @lee\n", "For\nA side or an option of the vote above it")]
    public void It_says_what_a_field_is(string marked, string expected) => Assert.StartsWith(expected, Text(marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("@le|e spoke.", "Councillor Ann Lee\nVice Chair\nParty: Green\nWard: Castle\nIn office from 8 May 2018.\nPresent (Chairman).\nIntroduced in people.register, line 6.")]
    [InlineData("The @khan|:short spoke.", "Councillor Imran Khan\nPresent.\nIntroduced in this file, line 6.")]
    [InlineData("ACTION |@ce by 1 August 2023: write.", "Chief Executive\nLewes Trust\nShort form: CE\nOn no roll of these minutes.\nIntroduced in people.register, line 9.")]
    [InlineData("IN ATTENDANCE @c|e", "Chief Executive\nLewes Trust\nShort form: CE\nIn attendance for minute 1.\nIntroduced in people.register, line 9.")]
    [InlineData("MOTION by @khan, seconded by @l|ee: that it be so.", "Councillor Ann Lee\nVice Chair\n")]
    [InlineData("| A | B |\n|---|---|\n| x | @k|han |", "Councillor Imran Khan\n")]
    public void It_says_who_somebody_is(string marked, string expected)
    {
        var cursor = marked.LastIndexOf('|');
        if (marked.Count(c => c == '|') > 1)
            cursor = marked.IndexOf("@k|", StringComparison.Ordinal) + 2;
        var text = $"{Bracketed}ITEM 1 Trees\n\n";
        var document = TestDocument.Open(text + marked.Remove(cursor, 1) + "\n", others: ("people.register", Register));

        var hover = HoverFeature.Find(document, text.Length + cursor, asMarkdown: false);

        Assert.StartsWith(expected, hover?.Contents.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ITEM 1 Trees\n\n@nobo|dy spoke.\n")]
    [InlineData("ITEM 1 Trees\n\nann@le|e.org wrote.\n")]
    [InlineData("ITEM 1 Trees\n\n\\@le|e is a handle.\n")]
    [InlineData("ITEM 1 Trees\n\n// @le|e spoke\n")]
    [InlineData("ITEM 1 Trees\n|\n@lee spoke.\n")]
    [InlineData("ITEM 1 Trees\n\nPlain w|ords.\n")]
    [InlineData("ITEM 1 Trees\n\nFlat #|3 was let.\n")]
    [InlineData("ITEM 1 Trees\n\nYou may 5| times.\n")]
    [InlineData("ITEM 1 Trees\n\nEXEMPT 3: It cost 5|0 pounds.\n\nOPEN\n")]
    public void It_is_silent_where_there_is_nothing_to_say(string marked) => Assert.Null(Find(Bracketed + marked, ("people.register", Register)));

    [Fact]
    public void Whom_only_exempt_text_introduces_is_nobody_in_open_text()
    {
        const string Text = "MINUTES Committee\n\nITEM 1 Land\nExempt: 3\n\nWITNESSES\n- @hill Sam Hill\n\n@hill spoke.\n\nITEM 2 Trees\n\n@hill spoke.\n";
        var document = TestDocument.Open(Text);

        Assert.StartsWith("Sam Hill\n", HoverFeature.Find(document, Text.IndexOf("@hill spoke", StringComparison.Ordinal) + 1, false)?.Contents.Value, StringComparison.Ordinal);
        Assert.Null(HoverFeature.Find(document, Text.LastIndexOf("@hill spoke", StringComparison.Ordinal) + 1, false));
    }

    [Theory]
    [InlineData("ITEM 590 Trees\n\nSee #59|0.\n", "590 Trees\nLine 10.")]
    [InlineData("ITEM 2 Land\nExempt: 3\n\nx\n\nITEM 3 Trees\n\nSee |#2.\n", "2 Land\nThis item is exempt.\nLine 10.")]
    [InlineData("ITEM 3.04 Trees\n\nSee #3.04| again.\n", "3.04 Trees\nLine 10.")]
    [InlineData("ITEM 1 Trees\n\nSee #2023-06-12|/45.\n", "Minute 45 of the meeting of 12 June 2023\nNo file of this project has the minutes of that meeting.")]
    public void It_says_which_minute_is_meant(string marked, string expected) => Assert.Equal(expected, Find(Bracketed + marked)?.Contents.Value);

    [Theory]
    [InlineData("england-principal", "Exempt: |3", "Paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972\nInformation relating to the financial or business affairs of any particular person (including the authority holding that information).")]
    [InlineData("england-executive", "Exempt: 1, 7|", "Paragraph 7 of Part 1 of Schedule 12A to the Local Government Act 1972\nInformation relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.")]
    [InlineData("wales", "Exempt: 1|2", "Paragraph 12 of Part 4 of Schedule 12A to the Local Government Act 1972\nInformation relating to a particular individual.")]
    [InlineData("wales", "Exempt: |3", "There is no paragraph 3\nPart 4 of Schedule 12A to the Local Government Act 1972 has the paragraphs 12 to 18.")]
    [InlineData("general", "Exempt: |3", "Paragraph 3\nThe profile of this project, general, has no list of exempt information.")]
    [InlineData("england-principal", "\nEXEMPT |1: Ann Lee is ill.", "Paragraph 1 of Part 1 of Schedule 12A to the Local Government Act 1972\nInformation relating to any individual.")]
    [InlineData("england-principal", "\nEXCLUSION\n- item 12: paragraphs 1 and |2", "Paragraph 2 of Part 1 of Schedule 12A to the Local Government Act 1972\nInformation which is likely to reveal the identity of an individual.")]
    [InlineData("england-principal", "\nEXCLUSION\n- item 1|2: paragraphs 1 and 2", null)]
    public void It_quotes_the_statute_of_the_profile(string profile, string marked, string? expected) =>
        Assert.Equal(expected, Find($"MINUTES Committee\n\nITEM 1 Land\n{marked}\n", ("minutes.json", $"{{ \"profile\": \"{profile}\" }}"))?.Contents.Value);

    [Theory]
    [InlineData("MINUTES Committee\nDate: Friday 7 |July 2023\n", "Friday 7 July 2023\n2023-07-07", 6, 24)]
    [InlineData("MINUTES Committee\nDate: |07/07/2023\n", "Friday 7 July 2023\n2023-07-07", 6, 16)]
    [InlineData("MINUTES Committee\nDate: Monday 7 Jul|y 2023\n", "Friday 7 July 2023\n2023-07-07\nThe weekday that is typed is another one.", 6, 24)]
    [InlineData("COFNODION Pwyllgor\nDyddiad: 7 Gorff|ennaf 2023\n", "Dydd Gwener 7 Gorffennaf 2023\n2023-07-07", 9, 26)]
    [InlineData("MINUTES Committee\nIt met (on 7th Ju|ly, 2023).\n", "Friday 7 July 2023\n2023-07-07", 11, 25)]
    public void It_says_which_day_a_date_is(string marked, string expected, int start, int end)
    {
        var hover = Find(marked);

        Assert.Equal(expected, hover?.Contents.Value);
        Assert.Equal(new Range(new Position(1, start), new Position(1, end)), hover?.Range);
    }

    [Fact]
    public void The_year_of_a_date_in_a_head_is_the_meetings() =>
        Assert.Equal("Saturday 30 September 2023\n2023-09-30", Find(Bracketed + "ITEM 1 Trees\n\nACTION @lee by 30 Sept|ember: prune.\n")?.Contents.Value);

    [Theory]
    [InlineData(false, 7, 11)]
    [InlineData(true, 9, 13)]
    public void Its_range_is_in_the_columns_of_the_client(bool utf8, int start, int end)
    {
        var (text, cursor) = MarkedText.Parse("MINUTES Committee\n\nPRESENT\n- @lee Ann Lee\n\nITEM 1 Tŷ\n\nTŷ Siâ @l|ee spoke.\n");

        var hover = HoverFeature.Find(TestDocument.Open(text, utf8 ? PositionEncoding.Utf8 : PositionEncoding.Utf16), cursor, false);

        Assert.Equal(new Range(new Position(7, start), new Position(7, end)), hover?.Range);
    }

    [Fact]
    public void In_Markdown_nothing_that_was_typed_is_markup()
    {
        const string Text = "MINUTES Committee\n\nPRESENT\n- @lee Ann <b>*Lee*</b>, [x](http://y) `z`\n\nITEM 1 Trees\n\n@lee spoke.\n";

        var hover = HoverFeature.Find(TestDocument.Open(Text), Text.LastIndexOf("@lee", StringComparison.Ordinal), asMarkdown: true);

        Assert.Equal("markdown", hover?.Contents.Kind);
        Assert.StartsWith("**Ann \\<b\\>\\*Lee\\*\\<\\/b\\>**\n\n\\[x\\]\\(http\\:\\/\\/y\\) \\`z\\`\n\n", hover?.Contents.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Markdown_the_form_is_a_block_of_minutes() =>
        Assert.EndsWith("\n\n```minutes\nCLOSED [12.05pm]\n```", HoverFeature.Find(TestDocument.Open("MINUTES Committee\n\nCLOSED 8pm\n"), 20, asMarkdown: true)?.Contents.Value, StringComparison.Ordinal);

    [Fact]
    public void A_register_has_hovers_too()
    {
        var document = TestDocument.Open(Register, kind: DocumentKind.Register);

        Assert.StartsWith("MEMBERS\n", HoverFeature.Find(document, Register.IndexOf("MEMBERS", StringComparison.Ordinal), false)?.Contents.Value, StringComparison.Ordinal);
    }

    private static string? Text(string marked) => Find(marked)?.Contents.Value;

    [Theory]
    [InlineData("See #2023-06-12|/4.", "4 Hedges\nMeeting of 12 June 2023.\nIn 2023/june.minutes.")]
    [InlineData("See #2023-06-12|/5.", "Minute 5 of the meeting of 12 June 2023\nIn 2023/june.minutes.")]
    [InlineData("See #2023-06-12|/6.", "Minute 6 of the meeting of 12 June 2023\nThere is no minute 6 in 2023/june.minutes.")]
    public void A_minute_of_another_meeting_has_its_title_unless_it_is_exempt(string marked, string expected)
    {
        var (text, cursor) = MarkedText.Parse("MINUTES Parks Committee\nDate: 7 July 2023\n\n" + marked + "\n");
        var document = TestDocument.Open(text, others: [("minutes.json", "{}"), ("2023/june.minutes", OtherMeeting.Text)]);

        Assert.Equal(expected, HoverFeature.Find(document, cursor, asMarkdown: false)?.Contents.Value);
    }

    [Fact]
    public void A_name_on_a_roll_shows_whom_it_means() => Assert.StartsWith(
        "Councillor Carol Lee\nApologies (until 8pm).", Find("MINUTES Finance Committee\nDate: 7 July 2023\n\nAPOLOGIES Cllr L|ee (until 8pm)\n", ("people.register", "REGISTER\n\nBODY Finance Committee\n\nMEMBERS\n- @lee Cllr Carol Lee\n"))?.Contents.Value, StringComparison.Ordinal);

    private static HoverResult? Find(string marked, params (string, string)[] others)
    {
        var (text, cursor) = MarkedText.Parse(marked);
        return HoverFeature.Find(TestDocument.Open(text, others: others), cursor, asMarkdown: false);
    }
}
