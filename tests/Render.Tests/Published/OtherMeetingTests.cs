using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Render.Tests;

/// <summary>References to minutes of other meetings lead to the page that is written for them, and nowhere where there is none yet.</summary>
public sealed class OtherMeetingTests
{
    private const string June = "MINUTES Planning Committee\nDate: 12 June 2023\nStatus: approved\n\nITEM 44 One\n\nITEM 45 Two\n";

    [Theory]
    [InlineData("2023-07-10.minutes", "2023-06-12.minutes", Edition.Public, "2023-06-12.html#m45")]
    [InlineData("2023-07-10.minutes", "2023-06-12.minutes", Edition.Full, "2023-06-12.full.html#m45")]
    [InlineData("2023/07/10.minutes", "2023/06/12.minutes", Edition.Public, "../06/12.html#m45")]
    [InlineData("2023/07/10.minutes", "june.minutes", Edition.Public, "../../june.html#m45")]
    [InlineData("july.minutes", "2023/Planning & Licensing #2.minutes", Edition.Public, "2023/Planning%20%26%20Licensing%20%232.html#m45")]
    public void Leads_to_the_page_of_the_other_meeting(string path, string other, Edition edition, string target) =>
        Assert.Equal(target, Reference(path, MeetingEntry.Of(SourceText.From(June, other), ProjectSettings.Default), edition).Target);

    [Fact]
    public void Leads_nowhere_while_the_other_minutes_are_a_draft()
    {
        var draft = MeetingEntry.Of(SourceText.From(June.Replace("approved", "draft", StringComparison.Ordinal), "june.minutes"), ProjectSettings.Default);
        Assert.Null(Reference("july.minutes", draft, Edition.Public).Target);
    }

    [Fact]
    public void Leads_nowhere_where_the_other_meeting_is_not_known()
    {
        var run = Reference("july.minutes", null, Edition.Public);
        Assert.Null(run.Target);
        Assert.Contains("45", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_the_link()
    {
        var model = Model("july.minutes", MeetingEntry.Of(SourceText.From(June, "june.minutes"), ProjectSettings.Default));
        var meeting = Renderer.Publish(model, Request(Edition.Public));
        Assert.Contains("href=\"june.html#m45\"", Output.Of(meeting, OutputFormat.Html), StringComparison.Ordinal);
    }

    private static PublishedRun Reference(string path, MeetingEntry? other, Edition edition)
    {
        var paragraph = Assert.IsType<PublishedParagraph>(Assert.Single(Renderer.Publish(Model(path, other), Request(edition)).Items[0].Blocks));
        return Assert.Single(paragraph.Text.Runs, run => run.Kind == "minute_reference");
    }

    private static RenderRequest Request(Edition edition) => new(OutputFormat.Html, edition, Make.Standard(), SourceLines: false, "0.0.0-test");

    private static SemanticModel Model(string path, MeetingEntry? other) => SemanticModel.Create(
        SyntaxTree.Parse(SourceText.From("MINUTES Planning Committee\nDate: 10 July 2023\n\nITEM 46 One\n\nSee #2023-06-12/45.\n", path)),
        Project.Empty with { Meetings = other is null ? null : new MeetingIndex([other]) });
}
