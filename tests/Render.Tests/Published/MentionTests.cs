using MinutesDsl.Semantics;

namespace MinutesDsl.Render.Tests;

/// <summary>People become words in the form that the source or the house style wants.</summary>
public sealed class MentionTests
{
    private static readonly Person Sara = Make.Member("sara", "Sara Williams", "Executive Director for Children and Young People", title: "");
    private static readonly Person Barnham = Make.Member("barnham", "Chris Barnham", "Cabinet Member");
    private static readonly Person Post = new()
    {
        Handle = "ce", Role = "Chief Executive and Director", ShortForm = "Chief Executive", Article = RoleArticle.Silent, SourcePath = "x.register",
    };

    private static readonly Person Bare = new() { Handle = "clerk", Role = "Clerk", SourcePath = "x.register" };

    [Theory]
    [InlineData("full", "short", "Councillor Chris Barnham|Councillor Barnham|Councillor Barnham")]
    [InlineData("full_role", "full", "Councillor Chris Barnham (Cabinet Member)|Councillor Chris Barnham|Councillor Chris Barnham")]
    [InlineData("short_role", "name", "Councillor Barnham (Cabinet Member)|Chris Barnham|Chris Barnham")]
    [InlineData("role", "role", "Cabinet Member|Cabinet Member|Cabinet Member")]
    public void The_first_mention_differs_from_later_ones(string first, string later, string expected)
    {
        var style = Style.With($$"""{ "model": 1, "mentions": { "first": "{{first}}", "later": "{{later}}" } }""");
        Assert.Equal(expected, Words(style, Make.Mention(Barnham), Make.Mention(Barnham), Make.Mention(Barnham)));
    }

    [Fact]
    public void Each_item_begins_anew()
    {
        var style = Style.With("""{ "model": 1, "mentions": { "first": "full_role", "later": "full" } }""");
        var meeting = Make.Publish(
            Make.Document(Make.Item("1", "One", Make.Paragraph(Make.Mention(Sara), Make.Mention(Sara))), Make.Item("2", "Two", Make.Paragraph(Make.Mention(Sara)))),
            style: style);
        Assert.Equal("Sara Williams (Executive Director for Children and Young People)Sara Williams", Text(meeting, 0));
        Assert.Equal("Sara Williams (Executive Director for Children and Young People)", Text(meeting, 1));
    }

    [Fact]
    public void A_post_has_its_article_and_a_capital_where_a_sentence_begins() => Assert.Equal(
        "The Chief Executive and Director|the Chief Executive|The Chief Executive|Clerk",
        Words(Make.Standard(), Make.Mention(Post, begins: true), Make.Mention(Post), Make.Mention(Post, begins: true), Make.Mention(Bare, begins: true)));

    [Fact]
    public void A_post_is_named_in_the_form_that_the_style_asks_for() => Assert.Equal(
        "The Chief Executive|the Chief Executive and Director",
        Words(Style.With("""{ "model": 1, "mentions": { "first": "short", "later": "role" } }"""), Make.Mention(Post, begins: true), Make.Mention(Post)));

    [Fact]
    public void A_form_that_was_asked_for_has_no_article() => Assert.Equal(
        "Chief Executive and Director|Chief Executive|Councillor Barnham|Chris Barnham|Councillor Chris Barnham|Cabinet Member",
        Words(
            Make.Standard(),
            Make.Mention(Post, MentionForm.Role, begins: true),
            Make.Mention(Post, MentionForm.Short),
            Make.Mention(Barnham, MentionForm.Short),
            Make.Mention(Barnham, MentionForm.Name),
            Make.Mention(Barnham, MentionForm.Full),
            Make.Mention(Barnham, MentionForm.Role)));

    [Fact]
    public void Nobody_known_publishes_what_was_typed() =>
        Assert.Equal("@nobody", Words(Make.Standard(), new MentionInline(null, MentionForm.Default, "@nobody", true, default)));

    [Fact]
    public void Rolls_say_a_shared_title_once()
    {
        var roll = new Roll
        {
            Kind = RollKind.Apologies,
            Span = default,
            Attendees =
            [
                Attendee(Make.Member("a", "Ann Desmond")), Attendee(Make.Member("b", "Bo Muir"), "remotely"), Attendee(Make.Member("c", "Cy Reid", title: "Mr")),
                Attendee(Post), new Attendee(null, "", "three members of the public", 3, default),
            ],
        };
        var meeting = Make.Publish(Make.Document() with { Rolls = [roll] });
        Assert.Equal("Councillors Ann Desmond and Bo Muir (remotely), Mr Cy Reid, Chief Executive and Director, and three members of the public", meeting.Rolls[0].Names);
        Assert.Equal(["Councillor Ann Desmond", "Councillor Bo Muir (remotely)"], meeting.Rolls[0].Attendees.Take(2).Select(attendee => attendee.Text));
    }

    private static Attendee Attendee(Person person, string capacity = "") => new(person, capacity, "", null, default);

    private static string Text(PublishedMeeting meeting, int item) => ((PublishedParagraph)meeting.Items[item].Blocks[0]).Text.Plain;

    private static string Words(HouseStyle style, params Inline[] runs)
    {
        var meeting = Make.Publish(Make.Document(Make.Item("1", "One", Make.Paragraph(runs))), style: style);
        return string.Join('|', ((PublishedParagraph)meeting.Items[0].Blocks[0]).Text.Runs.Select(run => run.Text));
    }
}
