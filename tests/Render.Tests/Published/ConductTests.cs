using MinutesDsl.Semantics;

namespace MinutesDsl.Render.Tests;

/// <summary>How motions, votes, interests and the steps of a meeting are worded, and that a clerk's own words stand in their place.</summary>
public sealed class ConductTests
{
    private const string Head = "MINUTES Council\nDate: 12 July 2023\n\nPRESENT\n- @ann Cllr Ann Smith\n- @bob Cllr Bob Stone\n- @dee Mrs Dee Patel\n- @clerk the Clerk\n- @ce The Chief Executive\n\nITEM 1 One\n\n";

    [Theory]
    [InlineData("MOTION by @ann, seconded by @bob: That it be so.", "Moved by Councillor Ann Smith, seconded by Councillor Bob Stone: That it be so.")]
    [InlineData("MOTION by @ann: That it be so.", "Moved by Councillor Ann Smith: That it be so.")]
    [InlineData("MOTION That it be so.", "Motion: That it be so.")]
    [InlineData("MOTION by the Clerk: That it be so.", "Moved by the Clerk: That it be so.")]
    [InlineData("AMENDMENT B by @dee, seconded by @bob: That it be not.", "Amendment B moved by Mrs Dee Patel, seconded by Councillor Bob Stone: That it be not.")]
    [InlineData("AMENDMENT That it be not.", "Amendment: That it be not.")]
    [InlineData("MOTION x\n\nCARRIED", "Motion: x|The motion was carried.")]
    [InlineData("MOTION x\n\nAMENDMENT y\n\nLOST\n\nCARRIED", "Motion: x|Amendment: y|The amendment was lost.|The motion was carried.")]
    [InlineData("MOTION x\n\nAMENDMENT 2 y by @ann: z\n\nWITHDRAWN\n\nTIED", null)]
    [InlineData("MOTION x\n\nRESOLVED that x.\n\nCARRIED", "Motion: x|Resolved that x.|The proposal was carried.")]
    [InlineData("MOTION x\n\nCARRIED unanimously", "Motion: x|Carried unanimously")]
    [InlineData("MOTION x\n\nLOST\n  The Mayor declared it lost.", "Motion: x|The Mayor declared it lost.")]
    [InlineData("VOTE 7 for, 2 against, 1 abstained", "For: 7, against: 2, abstained: 1.")]
    [InlineData("VOTE 7 for", "For: 7.")]
    [InlineData("VOTE 7 for, 2 against\n  Seven voted for it and two against.", "Seven voted for it and two against.")]
    [InlineData("VOTE\nAyes (14): @ann, @bob and @dee\nNoes: the Clerk\nAbstained: None\nCasting vote: @ann for", "Ayes (14) Councillors Ann Smith and Bob Stone, and Mrs Dee Patel Noes (1) The Clerk Abstained None Casting vote Councillor Ann Smith, for")]
    [InlineData("VOTE\nNot voting: @ann\nAgainst: 3", "Not voting (1) Councillor Ann Smith Against 3")]
    [InlineData("VOTE unanimous", "The vote was unanimous.")]
    [InlineData("VOTE show of hands", "The vote was taken by a show of hands.")]
    [InlineData("VOTE The Mayor called a division.", "The Mayor called a division.")]
    [InlineData("QUESTION from Mr Hill: When?", "Question from Mr Hill: When?")]
    [InlineData("QUESTION When?\nANSWER by the Clerk: Now.", "Question: When?|Answer by the Clerk: Now.")]
    [InlineData("QUESTION from @ann:\n> When?", "Question from Councillor Ann Smith:|When?")]
    [InlineData("INTERESTS None.", "None.")]
    [InlineData("INTERESTS\n- @ann and @bob, items 3 and 4, pecuniary, left the meeting", "Councillors Ann Smith and Bob Stone declared a pecuniary interest in items 3 and 4 and left the meeting.")]
    [InlineData("INTERESTS\n- @ann, #1, other registrable: she is a trustee.", "Councillor Ann Smith declared an other registrable interest in minute 1: she is a trustee.")]
    [InlineData("INTERESTS\n- @ann declared an interest as a trustee", "Councillor Ann Smith declared an interest as a trustee")]
    [InlineData("INTERESTS\n- @ann, item 2, personal\n  @ann is a friend.", "Councillor Ann Smith is a friend.")]
    [InlineData("INTERESTS\n  Nobody had any.", "Nobody had any.")]
    [InlineData("PREVIOUS MINUTES", "The minutes of the previous meeting were considered.")]
    [InlineData("PREVIOUS MINUTES approved", "The minutes of the previous meeting were approved.")]
    [InlineData("PREVIOUS MINUTES of 14 June 2023 and 21 June 2023: approved as corrected", "The minutes of the meetings held on 14 June 2023 and 21 June 2023 were approved as corrected.")]
    [InlineData("PREVIOUS MINUTES of the annual meeting held on 15/05/2023: approved", "The minutes of the annual meeting held on 15 May 2023 were approved.")]
    [InlineData("PREVIOUS MINUTES: The minutes of the Policy and Resources Committee held on 15 May and the special meeting of 3 June 2023 were approved as amended.", "The minutes of the Policy and Resources Committee held on 15 May 2023 and the special meeting of 3 June 2023 were approved as amended.")]
    [InlineData("PREVIOUS MINUTES of the annual meeting of 31 June 2023: approved", "The minutes of the annual meeting of 31 June 2023 were approved.")]
    [InlineData("PREVIOUS MINUTES of 14 June 2023: approved\n  They were signed.", "They were signed.")]
    [InlineData("CORRECTION Read x.", "Correction: Read x.")]
    [InlineData("CORRECTION to 14 June 2023: read x.", "Correction to the minutes of 14 June 2023: read x.")]
    [InlineData("CORRECTION to minute 4: read x.", "Correction to minute 4: read x.")]
    [InlineData("OPENED 7.02pm", "The meeting opened at 7.02pm.")]
    [InlineData("OPENED", "The meeting opened.")]
    [InlineData("ARRIVED @ann, @bob 7.20 p.m.", "Councillors Ann Smith and Bob Stone arrived at 7.20pm.")]
    [InlineData("LEFT the Clerk at 19:25 for minute 3", "The Clerk left the meeting at 7.25pm for minute 3.")]
    [InlineData("LEFT @bob for item 4", "Councillor Bob Stone left the meeting for item 4.")]
    [InlineData("RETURNED @ce noon", "The Chief Executive returned to the meeting at 12 noon.")]
    [InlineData("ADJOURNED 8pm for 5 minutes", "The meeting adjourned at 8.00pm for 5 minutes.")]
    [InlineData("ADJOURNED 8pm\n  The Mayor adjourned it.", "The Mayor adjourned it.")]
    [InlineData("ADJOURNED The alarm had rung.", "The alarm had rung.")]
    [InlineData("CLOSED at the conclusion of business", "The meeting closed at the conclusion of business.")]
    [InlineData("CLOSED The Mayor closed the meeting.", "The Mayor closed the meeting.")]
    [InlineData("LEFT Councillor Ed Ford, Councillor Gil Hay", "Councillors Ed Ford and Gil Hay left the meeting.")]
    [InlineData("INTERESTS\n- Nothing was said", "Nothing was said")]
    [InlineData("INTERESTS\n- Cllr Ed Ford, this item", "Cllr Ed Ford declared an interest in this item.")]
    [InlineData("RESUMED 8.20pm", "The meeting resumed at 8.20pm.")]
    [InlineData("CLOSED 9.10pm", "The meeting closed at 9.10pm.")]
    public void A_fact_is_worded_as_minutes_have_it(string source, string? expected)
    {
        var html = Sample.Render(Sample.Model(Head + source + "\n"), OutputFormat.Html);
        Assert.Empty(PageStructure.Faults(html));
        if (expected is not null)
            Assert.Equal(expected, Text(html));
    }

    [Fact]
    public void Apologies_say_a_title_once_and_lend_it_to_nobody()
    {
        const string Source = "MINUTES Panel\n\nITEM 1 Apologies\n\nAPOLOGIES\n- @desmond Cllr Nathan Desmond\n- @muir Cllr Tony Muir\n- @reid Tim Reid (Co-opted Church Representative for education matters)\n";
        Assert.Equal(
            "Apologies were received from Councillors Nathan Desmond and Tony Muir, and Tim Reid (Co-opted Church Representative for education matters).",
            Text(Sample.Render(Sample.Model(Source), OutputFormat.Html)));
        Assert.Equal(
            "Apologies were received from Councillors Nathan Desmond, Tony Muir and Tim Reid (Co-opted Church Representative for education matters).",
            Text(Sample.Render(Sample.Model(Source.Replace("@reid Tim", "@reid Cllr Tim", StringComparison.Ordinal)), OutputFormat.Html)));
    }

    [Theory]
    [InlineData("Mr Al Hay, Mr Bo Jay", "Messrs Al Hay and Bo Jay")]
    [InlineData("Mrs Al Hay, Mrs Bo Jay", "Mrs Al Hay and Mrs Bo Jay")]
    [InlineData("Mr Al Hay, Cllr Bo Jay, Cllr Cy Kay", "Mr Al Hay and Councillors Bo Jay and Cy Kay")]
    [InlineData("Cllr Bo Jay, Cllr Cy Kay, Mr Al Hay, Cllr Di Lay", "Councillors Bo Jay and Cy Kay, Mr Al Hay, and Councillor Di Lay")]
    [InlineData("Cllr Bo Jay, Al Hay", "Councillor Bo Jay and Al Hay")]
    public void A_title_that_neighbours_share_is_said_once(string entries, string expected) => Assert.Equal(
        expected,
        Make.Publish(Sample.Model("MINUTES Panel\n\nAPOLOGIES\n- " + entries.Replace(", ", "\n- ", StringComparison.Ordinal) + "\n").Document).Rolls[0].Names);

    [Fact]
    public void A_council_can_word_titles_and_sentences_itself()
    {
        var style = Style.With("""{ "labels": { "en": { "titles_councillor": "Cllrs", "titles_mrs": "Mesdames", "procedure_arrived": "{names} joined{details}." } } }""");
        Assert.Equal(
            "Cllrs Ann Smith and Bob Stone joined at 8.00pm.",
            Text(Sample.Render(Sample.Model(Head + "ARRIVED @ann, @bob 8pm\n"), OutputFormat.Html, style: style)));
    }

    [Fact]
    public void Counts_are_data()
    {
        PublishedVote Vote(string source) => (PublishedVote)Make.Publish(Sample.Model(Head + source).Document).Items[0].Blocks[0];
        var counted = Vote("VOTE 7 for, 2 against, 1 abstained\n");
        Assert.Equal(("counted", 7, 2, 1, 10, false), (counted.Method, counted.ForCount, counted.AgainstCount, counted.AbstainedCount, counted.Total, counted.IsNamed));
        Assert.Equal(("for", 5), (counted.Result, counted.Majority));
        Assert.Equal(("tied", 0), Vote("VOTE 3 for, 3 against\n") is var tie ? (tie.Result, tie.Majority) : default);
        Assert.Null(Vote("VOTE 3 for\n").Result);
        var named = Vote("VOTE\nFor (14): @ann, @bob\nCasting vote: @dee against\n");
        Assert.Equal((14, null, 14, true, "against"), (named.ForCount, named.AgainstCount, named.Total, named.IsNamed, named.Lists[1].Casting));
        Assert.Equal((14, 14, "Councillors Ann Smith and Bob Stone"), (named.Lists[0].Count, named.Lists[0].Total, named.Lists[0].Names));
        Assert.Equal(("unanimous", null), (Vote("VOTE unanimous\n").Method, Vote("VOTE unanimous\n").Total));
    }

    [Fact]
    public void A_substitute_is_published_with_the_member()
    {
        var attendee = Make.Publish(Sample.Model(Head.Replace("ITEM 1", "SUBSTITUTES @dee for @bob\n\nITEM 1", StringComparison.Ordinal)).Document).Rolls[1].Attendees[0];
        Assert.Equal(("Mrs Dee Patel for Councillor Bob Stone", "Councillor Bob Stone", "bob"), (attendee.Text, attendee.For?.Text, attendee.For?.Person?.Handle));
    }

    [Fact]
    public void Welsh_minutes_are_worded_in_welsh()
    {
        const string Source = "COFNODION Cyngor\nDate: 12 July 2023\n\nEITEM 1 Un\n\nAGORWYD 7.02pm\n\nPLEIDLAIS 7 o blaid, 2 yn erbyn\n";
        var model = Sample.Model(Source, "wales");
        var text = Text(Sample.Render(model, OutputFormat.Html));
        Assert.Equal("Agorodd y cyfarfod am 7.02pm.|O blaid: 7, yn erbyn: 2.", text);
    }

    private static string Text(string html) => string.Join('|', PageStructure.Parse(html).QuerySelectorAll("#m1 p, #m1 dl, #m1 .interests li").Select(
        element => string.Join(' ', (element.LocalName == "dl" ? element.InnerHtml.Replace("</dt>", " ", StringComparison.Ordinal).Replace("<dt>", "", StringComparison.Ordinal).Replace("<dd>", "", StringComparison.Ordinal).Replace("</dd>", "", StringComparison.Ordinal).Replace("<div>", "", StringComparison.Ordinal).Replace("</div>", "", StringComparison.Ordinal) : element.TextContent)
            .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))));
}
