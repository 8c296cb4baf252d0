using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>The facts of the meeting: the words of <c>MINUTES</c> and its fields.</summary>
public sealed record Meeting
{
    /// <summary>The body's name, as typed after <c>MINUTES</c>.</summary>
    public string Body { get; init; } = "";

    /// <summary>The council, from the field or else minutes.json; empty where neither says.</summary>
    public string Council { get; init; } = "";

    /// <summary>The kind of meeting.</summary>
    public MeetingKind Kind { get; init; }

    /// <summary>The date, or null.</summary>
    public MinutesDate? Date { get; init; }

    /// <summary>The time it was due to begin, or null.</summary>
    public MinutesTime? Time { get; init; }

    /// <summary>The venue, or empty.</summary>
    public string Venue { get; init; } = "";

    /// <summary>Whom to ask, or empty.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The person in the chair (field <c>Chair</c>), or null.</summary>
    public PersonReference? Chair { get; init; }

    /// <summary>The clerk (field <c>Clerk</c>), or null.</summary>
    public PersonReference? Clerk { get; init; }

    /// <summary>How far the minutes are.</summary>
    public MinutesStatus Status { get; init; }

    /// <summary>The status as typed, with its date and person; empty where none was typed.</summary>
    public string StatusText { get; init; } = "";

    /// <summary>The language of the minutes, a BCP 47 tag: <c>en-GB</c> or <c>cy</c> or what the field <c>Language</c> says.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>The meeting's reference, or empty.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Where the meeting can be watched, or empty.</summary>
    public string Livestream { get; init; } = "";

    /// <summary>The next meeting as typed, or empty.</summary>
    public string NextMeeting { get; init; } = "";

    /// <summary>Whether each paragraph and decision without a typed number is counted (field <c>Paragraphs: numbered</c>).</summary>
    public bool NumbersParagraphs { get; init; }

    /// <summary>Every field of the run after <c>MINUTES</c>, in typed order, the ones above included.</summary>
    public ImmutableArray<DocumentField> Fields { get; init; } = [];
}
