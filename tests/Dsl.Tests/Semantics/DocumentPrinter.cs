using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MinutesDsl.Semantics;

namespace MinutesDsl.Dsl.Tests.Semantics;

/// <summary>Prints a document as indented text for golden files and comparisons.</summary>
internal static class DocumentPrinter
{
    public static string Print(Document document)
    {
        var builder = new StringBuilder();
        var meeting = document.Meeting;
        builder.Append(CultureInfo.InvariantCulture, $"meeting {meeting.Body} | {meeting.Council} | {meeting.Kind} | {meeting.Date?.Day:yyyy-MM-dd} | {meeting.Time?.Start:HH:mm} | {meeting.Venue} | {meeting.Status} | {meeting.Language}\n");
        foreach (var roll in document.Rolls)
            builder.Append(CultureInfo.InvariantCulture, $"roll {Roll(roll)}\n");
        Print(builder, document.Preamble, 0);
        foreach (var item in document.Items)
        {
            builder.Append(CultureInfo.InvariantCulture, $"item {item.Number}{(item.NumberIsTyped ? "" : " counted")} label={item.Label} #{item.Anchor} depth={item.Depth} {Text(item.Title)}{Exempt(item)}\n");
            foreach (var field in item.Fields)
                builder.Append(CultureInfo.InvariantCulture, $"  {field.Key} = {Text(field.Value)}\n");
            Print(builder, item.Blocks, 1);
            foreach (var proposal in Proposal.Find(item.Blocks))
                Print(builder, proposal, 1);
            if (!item.OpenFacts.IsEmpty)
                builder.Append("  open facts\n");
            Print(builder, item.OpenFacts, 2);
        }

        return builder.ToString();
    }

    private static void Print(StringBuilder builder, Proposal proposal, int depth)
    {
        var what = proposal.Motion is not { } motion ? "of its own" : $"{(motion.IsAmendment ? "amendment " + motion.Label : "motion")} on line {motion.Line + 1}";
        builder.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"proposal {what}: {proposal.Result}; votes on lines [{string.Join(", ", proposal.Votes.Select(vote => vote.Line + 1))}] {proposal.LastVote?.Result}");
        builder.Append(CultureInfo.InvariantCulture, $"; {string.Join(", ", proposal.Outcomes.Select(outcome => outcome.Keyword.Text))}; {proposal.Decision?.Keyword.Text}; [{string.Join(", ", proposal.Parts.Select(part => part.Keyword.Text))}]\n");
        foreach (var amendment in proposal.Amendments)
            Print(builder, amendment, depth + 1);
    }

    private static string Exempt(Item item) => item.Exempt is { } reason ? $" EXEMPT({string.Join(",", reason.Paragraphs)}; {reason.Source})" : "";

    private static void Print(StringBuilder builder, IEnumerable<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            builder.Append(' ', depth * 2).Append(block.GetType().Name.Replace("Block", "", StringComparison.Ordinal));
            if (block.Number is not null)
                builder.Append(' ').Append(block.Number).Append(block.NumberIsTyped ? "" : "(counted)");
            builder.Append(' ').Append(Detail(block)).Append('\n');
            if (block is ListBlock list)
                Print(builder, list.Entries, depth + 1);
            if (block is TableBlock table)
            {
                foreach (var row in table.Rows.Prepend(table.Header))
                    builder.Append(' ', (depth + 1) * 2).AppendJoin(" | ", row.Select(Text)).Append('\n');
            }

            Print(builder, block.Blocks, depth + 1);
        }
    }

    private static string Detail(Block block) => block switch
    {
        ParagraphBlock paragraph => (paragraph.Speaker is { } speaker ? speaker.Typed + " says: " : "") + Text(paragraph.Text),
        HeadingBlock heading => heading.Level + " " + Text(heading.Text),
        ListBlock list => list.Kind.ToString(),
        ListEntry entry => (entry.Marker + " " + Text(entry.Text)).Trim(),
        PointsBlock points => Text(points.Stem),
        PurposeBlock purpose => Text(purpose.Text),
        NoteBlock note => Text(note.Text),
        DecisionBlock decision => $"{decision.Keyword.Text}: {(decision.LeadIn.IsEmpty ? "" : "‹" + Text(decision.LeadIn) + "› ")}{Text(decision.Text)}{Field("no", decision.ResolutionNumber)}",
        ActionBlock action => $"[{string.Join("; ", action.Owners.Select(owner => owner.Typed + "=" + owner.Person?.FullName))}] due={action.Due} {action.DueDate:yyyy-MM-dd} {Text(action.Text)}{Field("progress", action.Progress)}{Field("no", action.ActionNumber)}",
        RollBlock roll => Roll(roll.Roll),
        ExclusionBlock exclusion => $"items={string.Join(",", exclusion.Items)} paragraphs={string.Join(",", exclusion.Paragraphs)} reason={Text(exclusion.Reason)} own={Text(exclusion.OwnWords)}",
        ReadmittedBlock readmitted => Text(readmitted.OwnWords),
        ExemptBlock exempt => string.Join(",", exempt.Paragraphs),
        ClosedBlock closed => $"{closed.Time?.Start:HH:mm} {Text(closed.Text)} {Text(closed.OwnWords)}".Trim(),
        DocumentsBlock documents => Text(documents.Stem) + string.Join("; ", documents.Entries.Select(entry => $"{Text(entry.Text)} -> {entry.Target} ({entry.File?.Length})")),
        VoteBlock vote => $"{vote.Method} {string.Join("; ", vote.Lists.Select(Vote))} {Text(vote.Text)}{Own(vote.OwnWords)}",
        MotionBlock motion => $"{(motion.IsAmendment ? "amendment " + motion.Label : "motion")} by {Person(motion.Mover)}, {Person(motion.Seconder)}: {Text(motion.Text)}",
        OutcomeBlock outcome => outcome.Keyword.Text + Own(outcome.OwnWords),
        QuestionBlock question => $"{question.Keyword.Text} {Person(question.Person)}: {Text(question.Text)}",
        InterestsBlock interests => $"{Text(interests.Stem)}{interests.NilText} {string.Concat(interests.Entries.Select(Interest))}{Own(interests.OwnWords)}",
        PreviousMinutesBlock previous => $"{string.Join(",", previous.Dates.Select(date => date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))} '{previous.DatesText}' {previous.Outcome} {Text(previous.Text)}{Own(previous.OwnWords)}",
        CorrectionBlock correction => $"to {correction.Date} minute {correction.Minute}: {Text(correction.Text)}",
        ProcedureBlock step => $"{step.Keyword.Text} {string.Join("; ", step.Persons.Select(Person))} {step.Time?.Start:HH:mm} for={step.For} {Text(step.Text)}{Own(step.OwnWords)}",
        StatementBlock statement => $"{statement.Keyword.Text}: {Text(statement.Text)}",
        _ => "",
    };

    private static string Roll(Roll roll) =>
        $"{roll.Kind} '{roll.Label}' {(roll.IsNil ? "nil " + roll.NilText : "")}{string.Join("; ", roll.Attendees.Select(Attendee))}{(roll.OwnWords.IsEmpty ? "" : " own=" + Text(roll.OwnWords))}";

    private static string Attendee(Attendee attendee) => attendee.Person is { } person
        ? $"@{person.Handle} {person.FullName}/{person.ShortName}/{person.Role}{(attendee.Capacity.Length > 0 ? " (" + attendee.Capacity + ")" : "")}"
            + (attendee.For is null ? "" : " for " + Person(attendee.For))
        : $"'{attendee.Typed}'{(attendee.Count is { } count ? " count " + count : "")}{(attendee.For is null ? "" : " for " + Person(attendee.For))}";

    private static string Vote(VoteList list) =>
        $"{list.Side} '{list.Label}' {list.Count} [{string.Join(", ", list.Persons.Select(Person))}]{(list.Side == VoteSide.CastingVote ? " " + list.Casting : "")}";

    private static string Interest(InterestEntry entry) => entry.Persons.IsEmpty
        ? $"\n      typed {Text(entry.Typed)}{Own(entry.OwnWords)}"
        : $"\n      {string.Join(", ", entry.Persons.Select(Person))} | {string.Join(", ", entry.References)} | {entry.Type} | {entry.Conduct} | {Text(entry.Text)}{Own(entry.OwnWords)}";

    private static string Person(PersonReference? reference) => reference is null ? "-" : $"{reference.Typed}={reference.Person?.FullName}";

    private static string Own(InlineContent words) => words.IsEmpty ? "" : $" own={Text(words)}";

    private static string Field(string key, string value) => value.Length == 0 ? "" : $" [{key}: {value}]";

    private static string Text(InlineContent content) => Runs(content.Runs);

    private static string Runs(ImmutableArray<Inline> runs) => string.Concat(runs.Select(run => run switch
    {
        TextInline text => text.Text,
        StrongInline strong => $"<b>{Runs(strong.Children)}</b>",
        EmphasisInline emphasis => $"<i>{Runs(emphasis.Children)}</i>",
        LinkInline link => $"<a {link.Target}>{Runs(link.Children)}</a>",
        MentionInline mention => $"<@{mention.Person?.FullName ?? mention.Typed + "?"}{(mention.Form == default ? "" : ":" + mention.Form)}{(mention.BeginsSentence ? " ^" : "")}>",
        MinuteReferenceInline reference => $"<#{reference.Reference} {reference.Meeting:yyyy-MM-dd}{reference.Anchor}>",
        _ => "?",
    }));
}
