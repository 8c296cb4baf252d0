using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>The minutes of one meeting, as one edition shows them. Everything that a house style might decide is data here, not text.</summary>
public sealed record PublishedMeeting : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedMeeting>(
        "meeting",
        ("schema_version", part => part.SchemaVersion),
        ("edition", part => part.Edition),
        ("language", part => part.Language),
        ("title", part => part.Title),
        ("council", part => part.Council),
        ("body", part => part.Body),
        ("kind", part => part.Kind),
        ("status", part => part.Status),
        ("date", part => part.Date),
        ("time", part => part.Time),
        ("venue", part => part.Venue),
        ("contact", part => part.Contact),
        ("chair", part => part.Chair),
        ("clerk", part => part.Clerk),
        ("reference", part => part.Reference),
        ("livestream", part => part.Livestream),
        ("next_meeting", part => part.NextMeeting),
        ("fields", part => part.Fields),
        ("rolls", part => part.Rolls),
        ("preamble", part => part.Preamble),
        ("items", part => part.Items),
        ("decisions", part => part.Decisions),
        ("actions", part => part.Actions),
        ("documents", part => part.Documents),
        ("people", part => part.People),
        ("tool_version", part => part.ToolVersion),
        ("source_hash", part => part.SourceHash));

    /// <summary>The version of this model. Within a version it only grows.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>For whom this is: <c>public</c>, or <c>full</c> with the exempt text.</summary>
    public required string Edition { get; init; }

    /// <summary>The language of the minutes, a BCP 47 tag: <c>en-GB</c>, <c>cy</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The body and the date: what the page is called.</summary>
    public required string Title { get; init; }

    /// <summary>The council's name.</summary>
    public string? Council { get; init; }

    /// <summary>The name of the body that met.</summary>
    public required string Body { get; init; }

    /// <summary>The kind of meeting.</summary>
    public required PublishedKind Kind { get; init; }

    /// <summary>How far the minutes are on their way to being signed.</summary>
    public required PublishedStatus Status { get; init; }

    /// <summary>The date of the meeting.</summary>
    public PublishedDate? Date { get; init; }

    /// <summary>The time that it was due to begin, or a range.</summary>
    public PublishedTime? Time { get; init; }

    /// <summary>Where it met.</summary>
    public string? Venue { get; init; }

    /// <summary>Whom to ask about these minutes.</summary>
    public string? Contact { get; init; }

    /// <summary>Who was in the chair.</summary>
    public PublishedReference? Chair { get; init; }

    /// <summary>Who wrote the minutes.</summary>
    public PublishedReference? Clerk { get; init; }

    /// <summary>The meeting's reference.</summary>
    public string? Reference { get; init; }

    /// <summary>Where the meeting can be watched.</summary>
    public string? Livestream { get; init; }

    /// <summary>The next meeting, as typed.</summary>
    public string? NextMeeting { get; init; }

    /// <summary>The fields that have no member of their own here.</summary>
    public ImmutableArray<PublishedField> Fields { get; init; } = [];

    /// <summary>Who was there and who was not: the meeting's rolls, those that stand in an item included.</summary>
    public ImmutableArray<PublishedRoll> Rolls { get; init; } = [];

    /// <summary>The blocks before the first item.</summary>
    public ImmutableArray<PublishedBlock> Preamble { get; init; } = [];

    /// <summary>The items of business, in order; parts of an item follow it.</summary>
    public ImmutableArray<PublishedItem> Items { get; init; } = [];

    /// <summary>Every decision with its item: the summary of decisions. Each is the same as in its place.</summary>
    public ImmutableArray<PublishedDecisionEntry> Decisions { get; init; } = [];

    /// <summary>Every action with its item.</summary>
    public ImmutableArray<PublishedActionEntry> Actions { get; init; } = [];

    /// <summary>Every document with its item.</summary>
    public ImmutableArray<PublishedDocumentEntry> Documents { get; init; } = [];

    /// <summary>Everybody whom this edition names, in order of first appearance.</summary>
    public ImmutableArray<PublishedPerson> People { get; init; } = [];

    /// <summary>The version of the tool that made the output.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>The SHA-256 of the source text in UTF-8, in hexadecimal: which text this was made from. In the public edition of minutes with exempt text it is that of the published record instead, so that nobody can try guesses of the exempt words against it.</summary>
    public required string SourceHash { get; init; }

    internal override PartShape Shape => PartShape;
}
