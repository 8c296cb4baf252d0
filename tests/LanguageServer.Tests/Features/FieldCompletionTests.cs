using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class FieldCompletionTests
{
    private const string England = """{ "version": 1, "council": "Example Council", "profile": "england-principal", "fields": ["Agent"] }""";

    [Theory]
    [InlineData("MINUTES F\nDat|", "Date")]
    [InlineData("MINUTES F\nda|", "Date")]
    [InlineData("MINUTES F\nDate: 7 July 2023\nDa|")]
    [InlineData("MINUTES F\nDa|\nDate: 7 July 2023")]
    [InlineData("MINUTES F\n\nDat|")]
    [InlineData("MINUTES F\n// note\nLiv|", "Livestream")]
    [InlineData("COFNODION F\nDydd|", "Dyddiad")]
    [InlineData("MINUTES F\n\nITEM 1 A\nExe|", "Exempt")]
    [InlineData("MINUTES F\n\nITEM 1 A\nAge|", "Agenda", "Agent")]
    [InlineData("MINUTES F\n\nITEM 1 A\nAg|")]
    [InlineData("MINUTES F\n\nITEM 1 A\nPublic |", "Public title", "Public summary")]
    [InlineData("MINUTES F\nKind: ann|", "annual")]
    [InlineData("MINUTES F\nStatus: |", "draft", "published draft", "approved", "signed")]
    [InlineData("MINUTES F\nLanguage: |", "en-GB", "cy")]
    [InlineData("MINUTES F\nCouncil: |", "Example Council")]
    [InlineData("MINUTES F\nMinute label: |", "{n}", "{n}/{yy}", "{n:00}/{yyyy}")]
    [InlineData("MINUTES F\nBody: |", "Finance Committee", "Planning Committee")]
    [InlineData("MINUTES F\n\nITEM 1 A\nExempt: |", "1", "2", "3", "4", "5", "6", "7")]
    [InlineData("MINUTES F\n\nITEM 1 A\nPublic title: |", "withheld")]
    [InlineData("MINUTES F\n\nITEM 1 A\nDecision type: u|", "urgent")]
    [InlineData("MINUTES F\n\nVOTE\nAga|", "Against")]
    [InlineData("MINUTES F\n\nVOTE\nFor: 3\nF|")]
    [InlineData("MINUTES F\n\nVOTE un|", "unanimous")]
    [InlineData("MINUTES F\n\nPREVIOUS MINUTES of 2 June 2023: app|", "approved", "approved as amended")]
    [InlineData("MINUTES F\n\nITEM 7 A\n\nITEM |", "8")]
    [InlineData("MINUTES F\n\nITEM 7 A\n\nITEM |\n\nITEM 8 B\n")]
    [InlineData("MINUTES F\n\nEXCLUSION |\n\nITEM 7 A\nExempt: 3\n\nITEM 8 B\nExempt: 1\n", "items 7, 8", "items 7", "items 8")]
    [InlineData("MINUTES F\n\nEXCLUSION items 7, |\n\nITEM 7 A\nExempt: 3\n\nITEM 8 B\nExempt: 1\n", "8")]
    [InlineData("MINUTES F\n\nEXCLUSION\n- item 12: |", "paragraph")]
    [InlineData("MINUTES F\n\nEXCLUSION\n- item 12: paragraph 3|")]
    [InlineData("MINUTES F\n\nITEM 7 A\nAgenda: 2\n\nINTERESTS\n- Cllr Lee, p|", "pecuniary", "personal", "prejudicial")]
    [InlineData("MINUTES F\n\nITEM 7 A\nAgenda: 2\n\nINTERESTS\n- Cllr Lee, it|", "item 2")]
    [InlineData("MINUTES F\n\nACTION the Clerk b|", "by")]
    [InlineData("MINUTES F\n\nACTION the Clerk by n|", "next meeting")]
    public void Fields_and_values_are_offered_where_they_count(string marked, params string[] expected) =>
        Assert.Equal(expected, Completions.At(marked, settings: England).Labels);

    [Theory]
    [InlineData("MINUTES F\nDat|", "Date", "MINUTES F\nDate: ")]
    [InlineData("MINUTES F\nDat|: 7 July 2023", "Date", "MINUTES F\nDate: 7 July 2023")]
    [InlineData("MINUTES F\nStatus:|", "draft", "MINUTES F\nStatus: draft")]
    [InlineData("MINUTES F\nStatus: pub|", "published draft", "MINUTES F\nStatus: published draft")]
    [InlineData("MINUTES F\n\nITEM 1 A\nExempt: 1, |", "3", "MINUTES F\n\nITEM 1 A\nExempt: 1, 3")]
    public void The_value_replaces_what_was_typed(string marked, string label, string expected) =>
        Assert.Equal(expected, Completions.At(marked, settings: England).Choose(label));

    [Fact]
    public void Exempt_paragraphs_are_shown_with_the_words_of_the_statute() =>
        Assert.Equal(
            "Information relating to the financial or business affairs of any particular person (including the authority holding that information).",
            Completions.At("MINUTES F\n\nITEM 1 A\nExempt: |", settings: England).Item("3").Detail);

    [Fact]
    public void Wales_has_its_own_paragraphs() =>
        Assert.Equal("Information relating to a particular individual.",
            Completions.At("MINUTES F\n\nITEM 1 A\nExempt: |", settings: """{ "version": 1, "profile": "wales" }""").Item("12").Detail);

    [Fact]
    public void Where_the_law_has_no_list_the_value_is_yes() =>
        Assert.Equal(["yes"], Completions.At("MINUTES F\n\nITEM 1 A\nExempt: |", settings: """{ "version": 1, "profile": "england-parish" }""").Labels);

    [Theory]
    [InlineData("MINUTES F\nDate: |", "Friday 7 July 2023")]
    [InlineData("MINUTES F\nDate: 7 July 2023|", "Friday 7 July 2023")]
    [InlineData("MINUTES F\nDate: 7 Jul|", "Friday 7 July 2023")]
    [InlineData("MINUTES F\nDate: 8 Jul|", "Saturday 8 July 2023")]
    [InlineData("MINUTES F\nDate: Monday 7 July 2023|", "Friday 7 July 2023")]
    [InlineData("MINUTES F\nDate: Fr|", "Friday 7 July 2023")]
    [InlineData("MINUTES F\nDate: Friday 7 July 2023|")]
    [InlineData("MINUTES F\nDate: 31 June 2023|")]
    [InlineData("MINUTES F\nDate: soon|")]
    [InlineData("COFNODION F\nDyddiad: 7 Gorffennaf 2023|", "Dydd Gwener 7 Gorffennaf 2023")]
    [InlineData("MINUTES F\nStatus: approved on 2/9/2023|", "2 September 2023", "Saturday 2 September 2023")]
    [InlineData("MINUTES F\nDate: 7 July 2023\n\nACTION @a by 30 Sep|", "30 September 2023", "Saturday 30 September 2023")]
    [InlineData("MINUTES F\nDate: 7 July 2023\n\nACTION @a by 30 Jan|", "30 January 2024", "Tuesday 30 January 2024")]
    public void Dates_have_the_weekday_that_belongs_to_them(string marked, params string[] expected) =>
        Assert.Equal(expected, Completions.At(marked).Labels);

    [Theory]
    [InlineData("MINUTES F\nDate: 7 Jul|", "Friday 7 July 2023", "MINUTES F\nDate: Friday 7 July 2023")]
    [InlineData("MINUTES F\nDate: 7 |July 2023", "Friday 7 July 2023", "MINUTES F\nDate: Friday 7 July 2023")]
    [InlineData("MINUTES F\nDate:|", "Friday 7 July 2023", "MINUTES F\nDate: Friday 7 July 2023")]
    public void A_date_replaces_what_was_typed(string marked, string label, string expected)
    {
        Assert.Equal(expected, Completions.At(marked).Choose(label));
    }

    [Fact]
    public void Todays_date_is_offered_only_where_the_session_hands_it_in() =>
        Assert.Equal(["Friday 7 July 2023", "Monday 10 July 2023"], Completions.At("MINUTES F\nDate: |", today: new DateOnly(2023, 7, 10)).Labels);

    [Fact]
    public void A_list_that_depends_on_what_is_typed_is_not_complete() => Assert.True(Completions.At("MINUTES F\nDate: 7 Jul|").List.IsIncomplete);

    [Fact]
    public void A_decision_may_be_opened_with_that() => Assert.Contains("that", Completions.At("MINUTES F\n\nAGREED |").Labels);

    [Theory]
    [InlineData(false, 18)]
    [InlineData(true, 22)]
    public void Ranges_are_in_the_clients_columns(bool isUtf8, int expected)
    {
        var item = Completions.At("MINUTES F\n\nSiân Dŵr 🏛 asked @sm|", encoding: isUtf8 ? PositionEncoding.Utf8 : PositionEncoding.Utf16).Item("Cllr Ann Smith");

        Assert.Equal(expected, item.TextEdit?.Range.Start.Character);
        Assert.Equal(expected + 3, item.TextEdit?.Range.End.Character);
    }
}
