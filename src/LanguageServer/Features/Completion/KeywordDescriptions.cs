using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>What each keyword is for, in a clerk's words (language reference, "Keywords"), with an example.</summary>
internal static class KeywordDescriptions
{
    /// <summary>One short phrase.</summary>
    internal static string ShortOf(Keyword keyword) => Of(keyword.Kind).Short;

    /// <summary>A full explanation with an example, as Markdown or as plain text.</summary>
    internal static string LongOf(KeywordKind kind, bool isMarkdown)
    {
        var (brief, words, example) = Of(kind);
        return $"{char.ToUpperInvariant(brief[0])}{brief[1..]}. {words}\n\n" + (isMarkdown ? $"```minutes\n{example}\n```" : example);
    }

    /// <summary>The example of a keyword.</summary>
    internal static string ExampleOf(KeywordKind kind) => Of(kind).Example;

    private static (string Short, string Words, string Example) Of(KeywordKind kind) => kind switch
    {
        KeywordKind.Minutes => ("begins the minutes of a meeting", "The body's name follows; the meeting's facts stand in fields under it.", "MINUTES Finance Committee\nDate: Friday 7 July 2023"),
        KeywordKind.Register => ("begins a register of people", "Bodies with their members and officers follow.", "REGISTER Example Council"),
        KeywordKind.Body => ("a body of the register", "Its members, officers and others follow.", "BODY Finance Committee"),
        KeywordKind.Members => ("the body's members", "One entry for each person.", "MEMBERS\n- @smith Cllr Ann Smith"),
        KeywordKind.Officers => ("the officers who serve the body", "One entry for each person or post.", "OFFICERS\n- @clerk the Clerk"),
        KeywordKind.Others => ("others whom minutes refer to", "One entry for each person or post.", "OTHERS\n- @chief the Chief Fire Officer"),
        KeywordKind.Present => ("the members who were present", "One entry for each person, or all on one line.", "PRESENT\n- @smith Cllr Ann Smith (Chair)"),
        KeywordKind.Apologies => ("who sent apologies", "The meeting's, wherever it stands.", "APOLOGIES Cllr Jones, Cllr Lee"),
        KeywordKind.Absent => ("who was absent without apologies", "The meeting's, wherever it stands.", "ABSENT Cllr Jones"),
        KeywordKind.InAttendance => ("officers and others who attended", "Inside an item it is that item's.", "IN ATTENDANCE the Clerk"),
        KeywordKind.AlsoPresent => ("others who were there", "A number of people may be given in words.", "ALSO PRESENT three members of the public"),
        KeywordKind.Witnesses => ("witnesses", "They are published with letters.", "WITNESSES\n- Mr John Hill, Example Trust"),
        KeywordKind.Substitutes => ("who stood in for whom", "Write the substitute first.", "SUBSTITUTES Cllr Lee for Cllr Jones"),
        KeywordKind.Item => ("an item of business", "A number and a title follow; facts of the item stand in fields under it.", "ITEM 5 Draft budget"),
        KeywordKind.Points => ("points made in discussion", "A stem may follow; each point is an entry.", "POINTS The following points were made:\n- The reserves were lower."),
        KeywordKind.Question => ("a question", "Say from whom, then the words after a colon.", "QUESTION from Mr Hill: When will the school open?"),
        KeywordKind.Answer => ("the answer to the question above", "Say by whom, then the words after a colon.", "ANSWER by Cllr Smith: In September."),
        KeywordKind.Supplementary => ("a supplementary question", "It belongs to the question above.", "SUPPLEMENTARY: Which September?"),
        KeywordKind.Note => ("a procedural note", "It is published.", "NOTE The meeting moved to the Council Chamber."),
        KeywordKind.Purpose => ("what the agenda said of the item", "It stands before the minutes proper.", "PURPOSE To comment on the draft budget."),
        KeywordKind.Documents => ("documents of the item", "Each entry is a link.", "DOCUMENTS\n- [Draft budget](documents/budget.pdf)"),
        KeywordKind.Agreed or KeywordKind.Resolved or KeywordKind.Noted or KeywordKind.Decided or KeywordKind.CustomDecision =>
            ("a decision", "Its words follow on the line, or as numbered entries.", $"{(kind == KeywordKind.CustomDecision ? "AGREED" : kind.ToString().ToUpperInvariant())} that the report be noted."),
        KeywordKind.Recommended => ("a recommendation to another body", "Say to whom, then what.", "RECOMMENDED to Council that the budget be adopted."),
        KeywordKind.Deferred => ("a decision to defer", "Its words follow.", "DEFERRED to the next meeting."),
        KeywordKind.Granted => ("a permission that was granted", "Conditions may follow.", "GRANTED subject to conditions."),
        KeywordKind.Refused => ("a permission that was refused", "Reasons may follow.", "REFUSED for the reasons in the report."),
        KeywordKind.Approved => ("something that was approved", "Its words follow.", "APPROVED the accounts for the year."),
        KeywordKind.Reasons => ("the reasons for the decision above", "On the line, or as entries.", "REASONS\n1. The harm outweighs the benefit."),
        KeywordKind.Alternatives => ("the alternatives considered", "On the line, or as entries.", "ALTERNATIVES To do nothing."),
        KeywordKind.Conditions => ("the conditions of the decision above", "As numbered entries.", "CONDITIONS\n1. Work begins within three years."),
        KeywordKind.PreviousMinutes => ("the minutes of an earlier meeting", "Say of which date and what became of them.", "PREVIOUS MINUTES of 2 June 2023: approved"),
        KeywordKind.Correction => ("a correction of earlier minutes", "Say of which minute, then the correction.", "CORRECTION minute 12: replace \"Mr Smith\" with \"Mrs Smith\""),
        KeywordKind.Motion => ("a motion", "Say who moved and seconded it, then its words.", "MOTION by Cllr Smith, seconded by Cllr Jones: That the plan be adopted."),
        KeywordKind.Amendment => ("an amendment to the motion above", "Say who moved and seconded it, then its words.", "AMENDMENT by Cllr Lee: That the words “in full” be added."),
        KeywordKind.Vote => ("a vote", "Numbers, or names on lines under it.", "VOTE 7 for, 2 against, 1 abstained"),
        KeywordKind.Carried => ("the motion or amendment above was carried", "It belongs to the nearest one without an outcome.", "CARRIED"),
        KeywordKind.Lost => ("the motion or amendment above was lost", "It belongs to the nearest one without an outcome.", "LOST"),
        KeywordKind.Withdrawn => ("the motion or amendment above was withdrawn", "It belongs to the nearest one without an outcome.", "WITHDRAWN"),
        KeywordKind.Tied => ("the vote above was tied", "It belongs to the nearest motion without an outcome.", "TIED"),
        KeywordKind.Action => ("something to be done", "Say who, by when, and after a colon what.", "ACTION the Clerk by 30 September 2023: write to the contractor."),
        KeywordKind.Interests => ("declarations of interest", "One entry for each, or 'None.'", "INTERESTS\n- Cllr Lee, item 2, personal, remained: governor of the school"),
        KeywordKind.Opened => ("when the meeting opened", "The time may be left out.", "OPENED 10.00am"),
        KeywordKind.Arrived => ("who arrived during the meeting", "Names, then the time.", "ARRIVED Cllr Jones 7.20pm"),
        KeywordKind.Returned => ("who came back", "Names, then the time.", "RETURNED Cllr Jones 7.50pm"),
        KeywordKind.Left => ("who left during the meeting", "Names, then the time or the minute.", "LEFT Cllr Jones 7.40pm"),
        KeywordKind.Adjourned => ("the meeting was adjourned", "The time, and for how long.", "ADJOURNED 8.15pm for 5 minutes"),
        KeywordKind.Resumed => ("the meeting went on after an adjournment", "The time may be left out.", "RESUMED 8.20pm"),
        KeywordKind.Closed => ("when the meeting closed", "The time may be left out.", "CLOSED 9.10pm"),
        KeywordKind.Exclusion => ("the resolution to exclude the press and public", "Name the items; the house style words the resolution from the law of the council's profile.", "EXCLUSION items 12, 13"),
        KeywordKind.Readmitted => ("the press and public came back", "It ends an EXCLUSION that names no items.", "READMITTED"),
        KeywordKind.Exempt => ("a passage that the public edition leaves out", "Give the paragraph numbers; alone on its line it goes on until OPEN or the next item.", "EXEMPT 3: The lowest tender was confidential."),
        KeywordKind.Open => ("ends an exempt passage", "It stands alone on its line.", "OPEN"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A keyword has no description."),
    };
}
