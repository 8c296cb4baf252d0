using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Render.Tests;

/// <summary>Makes small documents by hand.</summary>
internal static class Make
{
    public static InlineContent Words(string text, TextSpan span = default) =>
        text.Length == 0 ? InlineContent.Empty : new InlineContent([new TextInline(text, span)]);

    public static InlineContent Words(params Inline[] runs) => new([.. runs]);

    public static ParagraphBlock Paragraph(string text, TextSpan span = default) => new() { Text = Words(text, span), Span = span };

    public static ParagraphBlock Paragraph(params Inline[] runs) => new() { Text = Words(runs), Span = default };

    public static MentionInline Mention(Person person, MentionForm form = MentionForm.Default, bool begins = false, TextSpan span = default) =>
        new(person, form, "@" + person.Handle, begins, span);

    public static DecisionBlock Decision(KeywordKind kind, string text, TextSpan span = default) =>
        new() { Keyword = Keywords.English.Of(kind), Text = Words(text, span), Span = span };

    public static ListBlock List(ListKind kind, params (string Marker, string Text)[] entries) => new()
    {
        Kind = kind,
        Span = default,
        Entries = [.. entries.Select(entry => new ListEntry { Marker = entry.Marker, Text = Words(entry.Text), Span = default })],
    };

    public static Item Item(string number, string title, params Block[] blocks) => new()
    {
        Number = number,
        Label = number,
        Anchor = "m" + number,
        Title = Words(title),
        Span = default,
        Blocks = [.. blocks],
    };

    public static Document Document(params Item[] items) => new()
    {
        Meeting = new Meeting
        {
            Body = "Planning Committee",
            Council = "Little Snoring Town Council",
            Date = new MinutesDate(new DateOnly(2023, 7, 7), DayOfWeek.Friday, true, "7 July 2023"),
            Time = new MinutesTime(new TimeOnly(19, 30), null, "7.30pm"),
            Venue = "The Old School",
        },
        Items = [.. items],
    };

    public static Person Member(string handle, string name, string role = "", string title = "Councillor") => new()
    {
        Handle = handle,
        Title = title,
        Name = name,
        Surname = name.Split(' ')[^1],
        Role = role,
        SourcePath = "people.register",
    };

    public static HouseStyle Standard(string language = "en-GB") =>
        HouseStyles.Load("standard", null, language).Style ?? throw new InvalidOperationException("The built-in style does not load.");

    public static PublishedMeeting Publish(
        Document document, Edition edition = Edition.Public, HouseStyle? style = null, string profile = "general", bool sourceLines = false) =>
        MeetingBuilder.Build(
            EditionFilter.Apply(document, edition),
            new PublishingFacts(edition, style ?? Standard(), profile, "0.0.0-test", new string('0', 64), sourceLines));
}
