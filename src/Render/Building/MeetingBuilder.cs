using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes published minutes of a document that <see cref="EditionFilter"/> has been over; the result holds no reference to it.</summary>
internal sealed class MeetingBuilder
{
    private static readonly ImmutableHashSet<string> MeetingFields =
    [
        "Council", "Body", "Date", "Time", "Venue", "Contact", "Chair", "Clerk", "Status", "First minute", "Minute label", "Paragraphs", "Kind",
        "Language", "Reference", "Livestream", "Next meeting",
    ];

    private static readonly ImmutableHashSet<string> ItemFields = ["Timing", "Agenda", "Exempt", "Public title", "Public summary"];

    /// <summary>The ids that pages use for their own parts.</summary>
    private static readonly ImmutableArray<string> PageIds = ["main", "contents", "decisions", "actions", "documents", "attendance", "signature", "meeting"];

    private readonly PublishingFacts facts;
    private readonly Document document;
    private readonly PersonWording people;
    private readonly DateWording dates;
    private readonly TextBuilder texts;
    private readonly RollBuilder rolls;
    private readonly ExemptWording exempt;
    private readonly BlockBuilder blocks;
    private readonly HeadingLevels levels = new();

    private readonly List<PublishedDecisionEntry> decisions = [];
    private readonly List<PublishedActionEntry> actions = [];
    private readonly List<PublishedDocumentEntry> documents = [];

    private MeetingBuilder(Document document, PublishingFacts facts)
    {
        this.document = document;
        this.facts = facts;
        var style = facts.Style;
        people = new PersonWording(style);
        dates = new DateWording(style);
        var byAnchor = new Dictionary<string, Item>(StringComparer.Ordinal);
        foreach (var item in document.Items)
            byAnchor.TryAdd(item.Anchor, item);
        texts = new TextBuilder(people, style, dates, byAnchor, facts.SourcePath is { } path ? new SiblingPages(path, facts.Edition) : null);
        var listing = new PersonListing(people, style);
        rolls = new RollBuilder(people, listing, texts, style);
        exempt = new ExemptWording(StatutoryText.Of(facts.Profile), style.Labels);
        var conduct = new ConductBuilder(style, texts, people, listing, dates);
        blocks = new BlockBuilder(facts, texts, people, rolls, dates, exempt, conduct, new Anchors(byAnchor.Keys.Concat(PageIds)), levels);
    }

    /// <summary>The published minutes of a redacted document.</summary>
    public static PublishedMeeting Build(Document redacted, PublishingFacts facts) => new MeetingBuilder(redacted, facts).Build();

    private PublishedMeeting Build()
    {
        var meeting = document.Meeting;
        var style = facts.Style;
        var chair = meeting.Chair is { } inTheChair ? people.Reference(inTheChair) : null;
        var clerk = meeting.Clerk is { } writer ? people.Reference(writer) : null;
        blocks.Begin(null, "", document.Preamble);
        var preamble = blocks.Build(document.Preamble);
        var meetingRolls = MeetingRolls();
        Collect(new PublishedItemReference());
        var items = document.Items.Select(Build).ToImmutableArray();
        var date = meeting.Date is { } day ? dates.Date(day.Day, day.Weekday, day.Typed) : null;
        var body = meeting.Body.Length > 0 ? meeting.Body : style.Labels["minutes"];
        return new PublishedMeeting
        {
            SchemaVersion = 1,
            Edition = SnakeCase.Of(facts.Edition.ToString()),
            Language = meeting.Language,
            Title = date is null ? body : $"{body}, {date.Long}",
            Council = OrNull(meeting.Council),
            Body = meeting.Body,
            Kind = new PublishedKind { Key = SnakeCase.Of(meeting.Kind.ToString()), Label = style.Labels["kind_" + SnakeCase.Of(meeting.Kind.ToString())] },
            Status = Status(meeting),
            Date = date,
            Time = meeting.Time is { } time ? dates.Time(time.Start, time.End, time.Typed) : null,
            Venue = OrNull(meeting.Venue),
            Contact = OrNull(meeting.Contact),
            Chair = chair,
            Clerk = clerk,
            Reference = OrNull(meeting.Reference),
            Livestream = OrNull(meeting.Livestream),
            NextMeeting = OrNull(meeting.NextMeeting),
            Fields = Fields(meeting.Fields, MeetingFields),
            Rolls = meetingRolls,
            Preamble = preamble,
            Items = items,
            Decisions = [.. decisions],
            Actions = [.. actions],
            Documents = [.. documents],
            People = people.People,
            ToolVersion = facts.ToolVersion,
            SourceHash = facts.SourceHash,
        };
    }

    private PublishedStatus Status(Meeting meeting)
    {
        var key = SnakeCase.Of(meeting.Status.ToString());
        return new PublishedStatus
        {
            Key = key,
            Label = facts.Style.Labels["status_" + key],
            Text = OrNull(meeting.StatusText),
            IsDraft = meeting.Status < MinutesStatus.Approved,
        };
    }

    /// <summary>The meeting's rolls know in which item they stand by their place in the text.</summary>
    private ImmutableArray<PublishedRoll> MeetingRolls() =>
        [.. document.Rolls.Select(roll => rolls.Build(
            roll, document.Items.LastOrDefault(item => item.Span.Length > 0 && item.Span.Contains(roll.Span.Start))?.Anchor))];

    private PublishedItem Build(Item item)
    {
        people.BeginItem();
        var level = levels.BeginItem(item.Depth, facts.Style.HeadingOffset);
        var title = texts.TextOrNull(item.Title);
        blocks.Begin(item.Anchor, title?.Plain ?? "", item.Blocks);
        var fields = Fields(item.Fields, ItemFields);
        var built = blocks.Build(item.Blocks);
        var found = blocks.Found;
        var reference = new PublishedItemReference { Number = item.Number, Label = item.Label, Anchor = item.Anchor, Title = title };
        Collect(reference);
        return new PublishedItem
        {
            Number = item.Number,
            Label = item.Label,
            Agenda = OrNull(item.Agenda),
            Anchor = item.Anchor,
            Title = title,
            Timing = OrNull(item.Field("Timing")),
            Depth = item.Depth,
            OutlineLevel = level,
            Fields = fields,
            Blocks = built,
            Decisions = [.. found.Decisions],
            Documents = [.. found.Documents],
            Rolls = [.. found.Rolls],
            Exempt = item.Exempt is { } reason ? exempt.Reason(reason.Paragraphs, item.TitleIsWithheld) : null,
            PublicSummary = texts.TextOrNull(item.PublicSummary),
            Line = blocks.Line(item.Line),
        };
    }

    private void Collect(PublishedItemReference item)
    {
        decisions.AddRange(blocks.Found.Decisions.Select(decision => new PublishedDecisionEntry { Item = item, Decision = decision }));
        actions.AddRange(blocks.Found.Actions.Select(action => new PublishedActionEntry { Item = item, Action = action }));
        documents.AddRange(blocks.Found.Documents.Select(entry => new PublishedDocumentEntry { Item = item, Document = entry }));
    }

    /// <summary>Whether a date or time could not be read: then it is published as it was typed.</summary>
    private bool IsUnread(DocumentField field) =>
        (field.Key == "Date" && document.Meeting.Date is null && field.Text.Length > 0) || (field.Key == "Time" && document.Meeting.Time is null && field.Text.Length > 0);

    private ImmutableArray<PublishedField> Fields(ImmutableArray<DocumentField> fields, ImmutableHashSet<string> known) =>
        [.. fields.Where(field => !known.Contains(field.Key) || IsUnread(field) || fields.First(other => other.Key == field.Key) != field).Select(field => new PublishedField
        {
            Key = field.Key,
            Label = facts.Style.Labels.Find("field_" + SnakeCase.OfWords(field.Key)) ?? field.Key,
            Value = texts.Text(field.Value),
        })];

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
