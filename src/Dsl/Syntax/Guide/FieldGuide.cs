using System.Collections.Frozen;

namespace MinutesDsl.Syntax;

/// <summary>What each field is for: the one table that hovers, completions and documentation read.</summary>
public static class FieldGuide
{
    private static readonly FrozenDictionary<(KeywordKind Owner, string Key), GuideEntry> Entries = new Dictionary<(KeywordKind Owner, string Key), GuideEntry>
    {
        [(KeywordKind.Minutes, "Council")] = new("The council or organisation. Without it the one that minutes.json names.", "Council: Worcestershire County Council"),
        [(KeywordKind.Minutes, "Body")] = new("The body that met, where it is not what the line MINUTES says.", "Body: Parks Committee"),
        [(KeywordKind.Minutes, "Date")] = new("The day of the meeting.", "Date: Friday 7 July 2023"),
        [(KeywordKind.Minutes, "Time")] = new("When the meeting was due to begin, or from when to when.", "Time: 10.00am – 12.30pm"),
        [(KeywordKind.Minutes, "Venue")] = new("Where the meeting was held.", "Venue: County Hall, Worcester"),
        [(KeywordKind.Minutes, "Contact")] = new("Whom readers may ask.", "Contact: Jo Roberts, clerk@example.org"),
        [(KeywordKind.Minutes, "Chair")] = new("Who was in the chair. That person counts as present.", "Chair: @lee"),
        [(KeywordKind.Minutes, "Clerk")] = new("Who took the minutes.", "Clerk: @roberts"),
        [(KeywordKind.Minutes, "Status")] = new("How far the minutes are. From published draft on, checks are stricter and errors hold back what is published.", "Status: draft | published draft | approved [on 4 August 2023] | signed [on 4 August 2023] [by @lee]"),
        [(KeywordKind.Minutes, "First minute")] = new("The number of the first item; the others are counted from it.", "First minute: 590"),
        [(KeywordKind.Minutes, "Minute label")] = new("How a minute’s number is published: {n} is the number, {yy} and {yyyy} the year.", "Minute label: {n}/{yy}"),
        [(KeywordKind.Minutes, "Paragraphs")] = new("Whether paragraphs and decisions without a typed number are numbered.", "Paragraphs: plain | numbered"),
        [(KeywordKind.Minutes, "Quorum")] = new("How many members must be present.", "Quorum: 5"),
        [(KeywordKind.Minutes, "Seats")] = new("How many seats the body has.", "Seats: 15"),
        [(KeywordKind.Minutes, "Kind")] = new("The kind of meeting. An extract publishes single items, and nothing is missing from it.", "Kind: ordinary | annual | extraordinary | special | budget | extract"),
        [(KeywordKind.Minutes, "Language")] = new("The language of the minutes, as a language tag.", "Language: en-GB"),
        [(KeywordKind.Minutes, "Reference")] = new("The meeting’s reference.", "Reference: PC/2023/07"),
        [(KeywordKind.Minutes, "Livestream")] = new("Where the meeting can be watched.", "Livestream: https://example.org/live"),
        [(KeywordKind.Minutes, "Next meeting")] = new("When, and perhaps where, the next meeting will be.", "Next meeting: Friday 8 September 2023, 10.00am"),
        [(KeywordKind.Item, "Timing")] = new("When the item was taken, or was due to be.", "Timing: 10.05 – 10.45am"),
        [(KeywordKind.Item, "Agenda")] = new("The item’s number on the agenda, where it is not the minute’s.", "Agenda: 5"),
        [(KeywordKind.Item, "Lead")] = new("Who led on the item.", "Lead: @lee"),
        [(KeywordKind.Item, "Reference")] = new("The reference of the case or report.", "Reference: 23/01234/FUL"),
        [(KeywordKind.Item, "Exempt")] = new("Makes the item exempt: the public edition shows its Public title and Public summary only. It names the paragraphs of the law’s list, or says yes where the law has none.", "Exempt: 1, 3"),
        [(KeywordKind.Item, "Public title")] = new("The title that the public edition shows of an exempt item; withheld hides it.", "Public title: A contract | withheld"),
        [(KeywordKind.Item, "Public summary")] = new("What the public edition shows of an exempt item. It must not give away what is exempt.", "Public summary: The Committee considered a contract."),
        [(KeywordKind.Item, "Late")] = new("Why the item was taken although it came late.", "Late: The deadline falls before the next meeting."),
        [(KeywordKind.Item, "Wards")] = new("The wards that the item concerns.", "Wards: Castle; Priory"),
        [(KeywordKind.Item, "Ward")] = new("The ward that the item concerns.", "Ward: Castle"),
        [(KeywordKind.Item, "Decision type")] = new("The type of decision.", "Decision type: key | executive | urgent | delegated"),
        [(KeywordKind.Item, "Address")] = new("The address of a planning or licensing case.", "Address: 1 High Street, Lewes"),
        [(KeywordKind.Item, "Applicant")] = new("Who applied.", "Applicant: Hill and Co"),
        [(KeywordKind.Item, "Proposal")] = new("What was applied for.", "Proposal: Change of use to a café"),
        [(KeywordKind.Item, "Officer recommendation")] = new("What the officers recommended.", "Officer recommendation: Approve with conditions"),
        [(KeywordKind.Item, "Speakers")] = new("Who spoke to the case.", "Speakers: Sam Hill (applicant)"),
        [(KeywordKind.Body, "Quorum")] = new("How many members must be present.", "Quorum: 5"),
        [(KeywordKind.Body, "Seats")] = new("How many seats the body has.", "Seats: 15"),
        [(KeywordKind.Body, "Chair")] = new("Who chairs the body.", "Chair: @lee"),
        [(KeywordKind.Body, "Kind")] = new("What kind of body it is.", "Kind: select committee"),
        [(KeywordKind.Register, "Council")] = new("The council or organisation.", "Council: Worcestershire County Council"),
    }.ToFrozenDictionary();

    /// <summary>What is to be known of a field; of a council's own, and of the lines of a vote, what their kind says.</summary>
    public static GuideEntry Of(FieldDefinition field) =>
        Entries.GetValueOrDefault((field.Owner, field.Key))
        ?? (field.Owner == KeywordKind.Vote
            ? new GuideEntry("A side or an option of the vote above it, with its voters or their number.", $"{field.Key}: @lee, @khan")
            : new GuideEntry("A field that this council’s minutes.json adds. It is published as label and value.", $"{field.Key}: text"));
}
