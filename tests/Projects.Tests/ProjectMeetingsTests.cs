using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Projects.Tests;

public sealed class ProjectMeetingsTests
{
    [Fact]
    public void The_meetings_of_a_body_come_in_order_of_their_dates()
    {
        var meetings = Meetings(new FakeFiles()
            .Add("minutes.json", "{}")
            .Add("b/july.minutes", "MINUTES Planning Committee\nDate: 7 July 2023\n\nITEM 3 Three\n")
            .Add("a/august.minutes", "MINUTES planning committee\nDate: 4 August 2023\n")
            .Add("june.MINUTES", "MINUTES Planning Committee\nDate: 2 June 2023\nStatus: signed\n")
            .Add("other.minutes", "MINUTES Cabinet\nDate: 2 June 2023\n")
            .Add("undated.minutes", "MINUTES Planning Committee\n")
            .Add("people.register", "REGISTER Council\nBODY Planning Committee\n")
            .Add("theirs/minutes.json", "{}")
            .Add("theirs/x.minutes", "MINUTES Planning Committee\nDate: 1 June 2023\n"));

        Assert.Equal(["june.MINUTES", "b/july.minutes", "a/august.minutes"], meetings.Of("Planning Committee").Select(meeting => meeting.Path));
        Assert.Equal(MinutesStatus.Signed, meetings.Of("Planning Committee")[0].Status);
        Assert.Empty(meetings.Of("Audit Committee"));
    }

    [Fact]
    public void Minutes_have_number_label_anchor_and_title()
    {
        var meeting = Assert.Single(Meetings(new FakeFiles()
            .Add("minutes.json", "{ \"minuteLabel\": \"{n}/{yy}\" }")
            .Add("july.minutes", "MINUTES Panel\nDate: 7 July 2023\nFirst minute: 12\n\nITEM Welcome\n\nITEM 13(a) A part\n")).Of("Panel"));

        Assert.Equal([("12", "12/23", "m12", "Welcome"), ("13(a)", "13(a)/23", "m13-a", "A part")],
            meeting.Minutes.Select(minute => (minute.Number ?? "", minute.Label ?? "", minute.Anchor, minute.Title)));
        Assert.Equal("m12", meeting.Minute("12/23")?.Anchor);
        Assert.Null(meeting.Minute("14"));
    }

    [Fact]
    public void The_title_of_an_exempt_minute_is_not_kept()
    {
        var meeting = Assert.Single(Meetings(new FakeFiles()
            .Add("july.minutes", "MINUTES Panel\nDate: 7 July 2023\n\nITEM 1 Open\n\nITEM 2 SECRETMARKER\nExempt: 3\n\nEXCLUSION items 3\n\nITEM 3 SECRETMARKER\n")).Of("Panel"));

        Assert.Equal(["Open", "", ""], meeting.Minutes.Select(minute => minute.Title));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_out()
    {
        var files = new FakeFiles().Add("a.minutes", [0xFF, 0xD8, 0xFF]).Add("b.minutes", "MINUTES Panel\nDate: 7 July 2023\n").Add("c.minutes", "MINUTES Panel\nDate: 8 July 2023\n");
        files.Locked.Add(FakeFiles.At("c.minutes"));

        Assert.Equal(["b.minutes"], Meetings(files).Of("Panel").Select(meeting => meeting.Path));
    }

    [Fact]
    public void A_reference_of_one_file_finds_the_minute_of_another()
    {
        var files = new FakeFiles()
            .Add("june.minutes", "MINUTES Panel\nDate: 12 June 2023\n\nITEM 45 The field\n")
            .Add("july.minutes", "MINUTES Panel\nKind: ordinary\nDate: 7 July 2023\n\nITEM 46 One\n\nSee #2023-06-12/45 and #2023-06-12/54.\n");
        var loaded = ProjectLoader.Load(ProjectDiscovery.Find(FakeFiles.At("july.minutes"), files), files);
        var (text, _) = SourceReader.Read(FakeFiles.At("july.minutes"), "july.minutes", files);
        var model = SemanticModel.Create(SyntaxTree.Parse(text, loaded.Project.Settings), loaded.Project);

        var references = model.Document.DescendantBlocks().OfType<ParagraphBlock>().SelectMany(block => block.Text.Runs).OfType<MinuteReferenceInline>().ToList();
        Assert.Equal([("june.minutes", "m45"), (null, null)], references.Select(reference => (reference.File?.Path, reference.Anchor)));
        Assert.Equal("#2023-06-12/54", text.ToString(Assert.Single(model.Diagnostics, diagnostic => diagnostic.Code == "MIN204").Span));
    }

    private static IMeetingIndex Meetings(FakeFiles files) =>
        ProjectLoader.Load(ProjectDiscovery.Find(FakeFiles.At("any.minutes"), files), files).Project.Meetings ?? throw new InvalidOperationException("The project has no index.");
}
