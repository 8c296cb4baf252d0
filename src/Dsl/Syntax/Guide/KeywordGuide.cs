using System.Collections.Frozen;

namespace MinutesDsl.Syntax;

/// <summary>What each keyword is for: the one table that hovers, completions and documentation read.</summary>
public static class KeywordGuide
{
    // {0} is the keyword as its language types it.
    private static readonly FrozenDictionary<KeywordKind, GuideEntry> Entries = new Dictionary<KeywordKind, GuideEntry>
    {
        [KeywordKind.Minutes] = new("Begins the minutes of one meeting and names the body that met. The fields of the meeting follow on the lines below.", "{0} Parks Committee"),
        [KeywordKind.Register] = new("Begins a register: the people and bodies that minutes refer to by handle.", "{0} [name]"),
        [KeywordKind.Body] = new("Names a body of the register. Its fields and its people follow.", "{0} Parks Committee"),
        [KeywordKind.Members] = new("Lists the body's members, one on a line.", "{0} and below it: - @lee Cllr Ann Lee [party: …, ward: …]"),
        [KeywordKind.Officers] = new("Lists the officers who serve the body, one on a line.", "{0} and below it: - @clerk Jo Roberts, Clerk"),
        [KeywordKind.Others] = new("Lists other people whom minutes refer to, one on a line.", "{0} and below it: - @auditor Sam Hill [of: Hill and Co]"),
        [KeywordKind.Present] = new("Lists who was present. It is the meeting’s roll wherever it stands.", "{0} @lee, @khan or one person on each line below it"),
        [KeywordKind.Apologies] = new("Lists who sent apologies. It is the meeting’s roll wherever it stands.", "{0} @lee, @khan or {0} None."),
        [KeywordKind.Absent] = new("Lists who was absent without apologies.", "{0} @lee"),
        [KeywordKind.InAttendance] = new("Lists who attended without being a member: officers and guests. Inside an item it is for that item.", "{0} @clerk, @auditor"),
        [KeywordKind.AlsoPresent] = new("Lists others who were there, such as members of other bodies. Inside an item it is for that item.", "{0} @lee, three members of the public"),
        [KeywordKind.Witnesses] = new("Lists witnesses, who are published with letters (A), (B). Inside an item it is for that item.", "{0} @hill; @jones"),
        [KeywordKind.Substitutes] = new("Lists who sat in whose place.", "{0} @khan for @lee"),
        [KeywordKind.Item] = new("Begins an item of business. Its fields follow on the lines below, then what was said and decided.", "{0} [number] Title"),
        [KeywordKind.Points] = new("Lists the points that were made in discussion.", "{0} [In discussion:] and below it: - The point."),
        [KeywordKind.Question] = new("Records a question.", "{0} [from person]: text"),
        [KeywordKind.Answer] = new("Records the answer to the question above it.", "{0} [by person]: text"),
        [KeywordKind.Supplementary] = new("Records a supplementary question.", "{0} [from person]: text"),
        [KeywordKind.Note] = new("Records a procedural note, which is published. For a note to yourself begin the line with // instead.", "{0} text"),
        [KeywordKind.Purpose] = new("Says what the item was for, as the agenda had it.", "{0} To consider the report."),
        [KeywordKind.Documents] = new("Lists the documents that were before the meeting.", "{0} and below it: - [Annual report](documents/report.pdf)"),
        [KeywordKind.Agreed] = new("Records what was agreed.", "{0} that … or numbered decisions below it"),
        [KeywordKind.Resolved] = new("Records a resolution.", "{0} that … [no: 24/7] or numbered resolutions below it"),
        [KeywordKind.Recommended] = new("Records a recommendation to another body.", "{0} to Council that …"),
        [KeywordKind.Noted] = new("Records what was noted.", "{0} the report."),
        [KeywordKind.Deferred] = new("Records that a decision was put off.", "{0} to the next meeting."),
        [KeywordKind.Granted] = new("Records that an application was granted. Conditions may follow.", "{0} planning permission."),
        [KeywordKind.Refused] = new("Records that an application was refused. Reasons may follow.", "{0} planning permission."),
        [KeywordKind.Approved] = new("Records what was approved.", "{0} the budget."),
        [KeywordKind.Decided] = new("Records what was decided.", "{0} that …"),
        [KeywordKind.CustomDecision] = new("Records a decision, in a word that this council’s minutes.json adds.", "{0} that …"),
        [KeywordKind.Reasons] = new("Gives the reasons for the decision, motion or amendment above it.", "{0} text or entries below it"),
        [KeywordKind.Alternatives] = new("Gives the options that were considered and not taken.", "{0} text or entries below it"),
        [KeywordKind.Conditions] = new("Lists the conditions of the decision above it.", "{0} and below it: 1. The condition."),
        [KeywordKind.PreviousMinutes] = new("Records what was decided on the minutes of an earlier meeting. It is a decision: no RESOLVED beside it.", "{0} [of 7 July 2023][: approved | approved as amended | deferred]"),
        [KeywordKind.Correction] = new("Records a correction of earlier minutes.", "{0} [to 7 July 2023] [minute 12]: replace “x” with “y”"),
        [KeywordKind.Motion] = new("Records a motion.", "{0} [by person][, seconded by person]: text"),
        [KeywordKind.Amendment] = new("Records an amendment to the motion above it.", "{0} [label] [by person][, seconded by person]: text"),
        [KeywordKind.Vote] = new("Records the vote on the nearest motion or amendment above it, by numbers or by name.", "{0} 7 for, 2 against, 1 abstained or below it: For: @lee, @khan"),
        [KeywordKind.Carried] = new("Says that the motion or amendment above it was carried.", "{0} [own words]"),
        [KeywordKind.Lost] = new("Says that the motion or amendment above it was lost.", "{0} [own words]"),
        [KeywordKind.Withdrawn] = new("Says that the motion or amendment above it was withdrawn.", "{0} [own words]"),
        [KeywordKind.Tied] = new("Says that the vote above it was tied.", "{0} [own words]"),
        [KeywordKind.Action] = new("Records who is to do what, and by when.", "{0} [persons] [by 7 July 2023 | by next meeting | asap]: text [(done)]"),
        [KeywordKind.Interests] = new("Records declarations of interest.", "{0} None. or below it: - @lee, item 5, pecuniary, left the meeting: text"),
        [KeywordKind.Opened] = new("Records when the meeting opened.", "{0} [10.00am]"),
        [KeywordKind.Arrived] = new("Records that somebody arrived after the meeting had opened.", "{0} persons [10.25am]"),
        [KeywordKind.Returned] = new("Records that somebody came back.", "{0} persons [10.45am]"),
        [KeywordKind.Left] = new("Records that somebody left, for good or for one item.", "{0} persons [11.00am] [for minute 12]"),
        [KeywordKind.Adjourned] = new("Records that the meeting was adjourned.", "{0} [11.00am] [for 5 minutes]"),
        [KeywordKind.Resumed] = new("Records that the meeting went on after an adjournment.", "{0} [11.05am]"),
        [KeywordKind.Closed] = new("Records when the meeting closed.", "{0} [12.05pm]"),
        [KeywordKind.Exclusion] = new("Records the resolution that excludes press and public. The items that it names, or without any the items up to READMITTED, are exempt.", "{0} [items 12, 13][: reason: text]"),
        [KeywordKind.Readmitted] = new("Records that press and public came back in. What follows is open.", "{0}"),
        [KeywordKind.Exempt] = new("Marks text that only the full edition shows. With text, it covers its own block; alone on its line, everything up to OPEN or the item’s end.", "{0} 3: text or {0} 3"),
        [KeywordKind.Open] = new("Ends the exempt passage above it. What follows is open.", "{0}"),
    }.ToFrozenDictionary();

    /// <summary>What is to be known of a keyword, the form in the words of its language.</summary>
    public static GuideEntry Of(Keyword keyword)
    {
        var entry = Entries[keyword.Kind];
        return entry with { Form = entry.Form.Replace("{0}", keyword.Text, StringComparison.Ordinal) };
    }
}
