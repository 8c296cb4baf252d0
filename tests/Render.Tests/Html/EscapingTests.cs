using System.Text.Json;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render.Tests;

/// <summary>Nothing typed in minutes can become markup, script or an address of its own.</summary>
public sealed class EscapingTests
{
    private const string Attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ 1 + 1 }}</style></title><!--";

    [Fact]
    public void An_attack_from_every_place_stays_words()
    {
        var person = new Person { Handle = "x", Name = Attack, Surname = Attack, Role = Attack, Title = Attack, Organisation = Attack };
        var item = Make.Item("1", Attack,
            Make.Paragraph(new TextInline(Attack, default), new LinkInline([new TextInline(Attack, default)], "https://example.org/" + Attack, default), Make.Mention(person)),
            new TableBlock { Span = default, Header = [Make.Words(Attack)], Rows = [[Make.Words(Attack)]], Alignments = [] },
            new ActionBlock { Span = default, Owners = [new PersonReference(null, Attack, default)], Due = Attack, Text = Make.Words(Attack), ActionNumber = Attack, Progress = Attack },
            new DocumentsBlock { Span = default, Stem = Make.Words(Attack), Entries = [new DocumentEntry(Make.Words(Attack), "a/" + Attack + ".pdf", null, default)] },
            Make.List(ListKind.Decimal, (Attack, Attack)),
            Make.Paragraph(Attack) with { Number = Attack, NumberIsTyped = true },
            Make.Decision(MinutesDsl.Syntax.KeywordKind.Agreed, Attack) with { ResolutionNumber = Attack },
            new VoteBlock { Span = default, Method = VoteMethod.Counted, Lists = [new VoteList(VoteSide.Option, Attack, 2, [new PersonReference(person, "@x", default)], VoteSide.Option, default)], Text = Make.Words(Attack) },
            new MotionBlock { Span = default, IsAmendment = true, Label = Attack, Mover = new PersonReference(null, Attack, default), Text = Make.Words(Attack) },
            new InterestsBlock { Span = default, Stem = Make.Words(Attack), NilText = Attack, Entries = [new InterestEntry { Persons = [new PersonReference(person, "@x", default)], References = [Attack], Type = Attack, Conduct = Attack, Typed = Make.Words(Attack), Span = default }] },
            new PreviousMinutesBlock { Span = default, Dates = [], DatesText = Attack, Outcome = Attack },
            new CorrectionBlock { Span = default, Date = Attack, Minute = Attack, Text = Make.Words(Attack) },
            new HeadingBlock { Span = default, Level = 1, Text = Make.Words(Attack) }) with
        {
            Label = Attack,
            Agenda = Attack,
            Fields = [new DocumentField(Attack, Make.Words(Attack), default)],
        };
        var document = Make.Document(item, Make.Item("2", "Two")) with
        {
            Meeting = new Meeting
            {
                Body = Attack, Council = Attack, Venue = Attack, Contact = Attack, Reference = Attack, Livestream = Attack, NextMeeting = Attack,
                StatusText = Attack, Language = Attack, Date = new MinutesDate(new DateOnly(2023, 7, 7), null, true, Attack),
                Chair = new PersonReference(person, "@x", default),
                Fields = [new DocumentField("Quorum", Make.Words(Attack), default)],
            },
            Rolls = [new Roll { Kind = RollKind.Present, Label = Attack, Span = default, Attendees = [new Attendee(person, Attack, Attack, null, default)] }],
        };
        var html = Output.Of(Make.Publish(document), OutputFormat.Html);
        var page = PageStructure.Parse(html);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Contains("{{ 1 + 1 }}", page.QuerySelector("h1")?.TextContent);
        Assert.Contains(Attack, page.QuerySelector("article p")?.TextContent);
        using var data = JsonDocument.Parse(page.QuerySelector("script")?.TextContent ?? "");
        Assert.Equal(Attack, data.RootElement.GetProperty("organizer").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("/etc/passwd")]
    public void An_unsafe_link_is_words(string target)
    {
        var html = Output.Of(Make.Publish(Make.Document(Make.Item("1", "One",
            Make.Paragraph(new LinkInline([new TextInline("press", default)], target, default)),
            new DocumentsBlock { Span = default, Stem = InlineContent.Empty, Entries = [new DocumentEntry(Make.Words("read"), target, null, default)] }))), OutputFormat.Html);
        Assert.DoesNotContain(PageStructure.Parse(html).QuerySelectorAll("a"), link => link.TextContent is "press" or "read");
        Assert.Contains("press", html);
        Assert.Contains("read", html);
    }
}
