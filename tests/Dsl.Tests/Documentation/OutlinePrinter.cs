using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Documentation;

/// <summary>Prints a document for people who read the language reference: what each line was understood as.</summary>
internal static class OutlinePrinter
{
    public static string Print(Document document)
    {
        var builder = new StringBuilder();
        var meeting = document.Meeting;
        if (meeting.Kind != MeetingKind.Extract)
        {
            builder.Append(CultureInfo.InvariantCulture, $"meeting of {meeting.Body}\n");
            foreach (var field in meeting.Fields)
                Line(builder, 1, $"{field.Key} = {Text(field.Value)}");
            if (meeting.Date is { } date)
                Line(builder, 1, date.Day.ToString("'on' dddd d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")));
            if (meeting.Time is { } time)
                Line(builder, 1, $"due to begin at {time.Start:HH:mm}{(time.End is { } end ? $" and to end at {end:HH:mm}" : "")}");
            Line(builder, 1, $"status {meeting.Status.ToString().ToLowerInvariant()}");
        }

        Print(builder, document.Preamble, 0, document.ExemptSpans);
        foreach (var item in document.Items)
        {
            Line(builder, item.Depth, $"item {item.Label ?? "without number"}{(item.NumberIsTyped || item.Number is null ? "" : " (counted)")}: {Text(item.Title)}{Exempt(item)}");
            foreach (var field in item.Fields)
                Line(builder, item.Depth + 1, $"{field.Key} = {Text(field.Value)}");
            Print(builder, item.Blocks, item.Depth + 1, document.ExemptSpans);
            foreach (var proposal in Proposal.Find(item.Blocks))
                Print(builder, proposal, item.Depth + 1);
        }

        return builder.ToString();
    }

    private static void Print(StringBuilder builder, IEnumerable<Block> blocks, int depth, ImmutableArray<TextSpan> spans)
    {
        foreach (var block in blocks)
        {
            var number = block.Number is { } own ? $"{own} " : "";
            var words = Words(block);
            var isHidden = block is not ExemptBlock && spans.Any(span => span.Contains(block.Span.Start));
            Line(builder, depth, number + (words.EndsWith(": ", StringComparison.Ordinal) ? words[..^2] : words.TrimEnd()) + (isHidden ? " [exempt]" : ""));
            foreach (var detail in Details(block))
                Line(builder, depth + 1, detail);
            if (block is ListBlock list)
                Print(builder, list.Entries, depth + 1, spans);
            Print(builder, block.Blocks, depth + 1, spans);
        }
    }

    private static void Print(StringBuilder builder, Proposal proposal, int depth)
    {
        if (proposal.Motion is { } motion)
            Line(builder, depth, $"=> the {(motion.IsAmendment ? "amendment" : "motion")} on line {motion.Line + 1}: {proposal.Result.ToString().ToLowerInvariant()}");
        foreach (var amendment in proposal.Amendments)
            Print(builder, amendment, depth + 1);
    }

    private static void Line(StringBuilder builder, int depth, string words) => builder.Append(' ', depth * 2).Append(words).Append('\n');

    private static string Words(Block block) => block switch
    {
        ParagraphBlock { Speaker: { } speaker } paragraph => $"paragraph: {speaker.Person?.FullName ?? speaker.Typed} says: {Text(paragraph.Text)}",
        ParagraphBlock paragraph => $"paragraph: {Text(paragraph.Text)}",
        HeadingBlock heading => $"sub-heading {heading.Level}: {Text(heading.Text)}",
        ListBlock list => $"list ({list.Kind.ToString().ToLowerInvariant()})",
        ListEntry { Speaker: { } speaker } entry => $"entry {entry.Marker} {speaker.Person?.FullName ?? speaker.Typed} says: {Text(entry.Text)}".Replace("  ", " ", StringComparison.Ordinal),
        ListEntry entry => $"entry {entry.Marker} {Text(entry.Text)}".Replace("  ", " ", StringComparison.Ordinal),
        PointsBlock points => $"points: {Text(points.Stem)}",
        PurposeBlock purpose => $"purpose: {Text(purpose.Text)}",
        NoteBlock note => $"note: {Text(note.Text)}",
        DecisionBlock decision => $"decision {decision.Keyword.Text}{Head(decision.ResolutionNumber, "number")}: {(decision.LeadIn.IsEmpty ? "" : $"({Text(decision.LeadIn)}) ")}{Text(decision.Text)}",
        ActionBlock action => $"action{Head(string.Join(", ", action.Owners.Select(Person)), "for")}{Head(action.DueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? action.Due, "by")}: {Text(action.Text)}{Head(action.Progress, "progress")}{Head(action.ActionNumber, "number")}",
        RollBlock roll => $"roll {KindOf(roll.Roll)}{Head(roll.Roll.Label, "labelled")}: {(roll.Roll.IsNil ? "nobody" : "")}",
        ExclusionBlock exclusion => $"exclusion{Head(string.Join(", ", exclusion.Items), "of item")}{Head(string.Join(", ", exclusion.Paragraphs), "paragraph")}: {Text(exclusion.Reason)}",
        ExemptBlock exempt => $"exempt{Head(string.Join(", ", exempt.Paragraphs), "paragraph")}",
        ClosedBlock closed => $"closed{Time(closed.Time)}",
        DocumentsBlock documents => $"documents: {Text(documents.Stem)}",
        VoteBlock vote => $"vote ({(vote.Method == VoteMethod.ShowOfHands ? "show of hands" : vote.Method.ToString().ToLowerInvariant())}): {Text(vote.Text)}{Own(vote.OwnWords)}",
        MotionBlock motion => $"{(motion.IsAmendment ? "amendment" : "motion")}{Head(motion.Label, "labelled")}{Head(Person(motion.Mover), "by")}{Head(Person(motion.Seconder), "seconded by")}: {Text(motion.Text)}",
        OutcomeBlock outcome => $"outcome {outcome.Keyword.Text}{Own(outcome.OwnWords)}",
        QuestionBlock question => $"{question.Keyword.Text.ToLowerInvariant()}{Head(Person(question.Person), "of")}: {Text(question.Text)}",
        InterestsBlock interests => $"interests: {Text(interests.Stem)}{interests.NilText}",
        PreviousMinutesBlock previous => $"previous minutes{Head(previous.DatesText, "of")}: {previous.Outcome} {Text(previous.Text)}".TrimEnd(),
        CorrectionBlock correction => $"correction{Head(correction.Date, "to")}{Head(correction.Minute, "minute")}: {Text(correction.Text)}",
        ProcedureBlock step => $"{step.Keyword.Text.ToLowerInvariant()}{Head(string.Join(", ", step.Persons.Select(Person)), "who")}{Time(step.Time)}{Head(step.For, "for")}",
        StatementBlock statement => $"{statement.Keyword.Text.ToLowerInvariant()}: {Text(statement.Text)}",
        QuotationBlock => "quotation",
        TableBlock => "table",
        ReadmittedBlock => "readmitted",
        _ => block.GetType().Name.Replace("Block", "", StringComparison.Ordinal).ToLowerInvariant(),
    };

    private static IEnumerable<string> Details(Block block) => block switch
    {
        RollBlock roll => roll.Roll.Attendees.Select(Attendee),
        DocumentsBlock documents => documents.Entries.Select(entry => $"document: {Text(entry.Text)}"),
        VoteBlock vote => vote.Lists.Select(Vote),
        InterestsBlock interests => interests.Entries.Select(entry => entry.Persons.IsEmpty
            ? $"as typed: {Text(entry.Typed)}"
            : string.Join(" | ", new[] { string.Join(", ", entry.Persons.Select(Person)), string.Join(", ", entry.References), entry.Type, entry.Conduct, Text(entry.Text) }.Where(part => part.Length > 0))),
        TableBlock table => table.Rows.Prepend(table.Header).Select(row => string.Join(" | ", row.Select(Text))),
        _ => [],
    };

    private static string KindOf(Roll roll) => roll.Kind switch
    {
        RollKind.InAttendance => "in attendance",
        RollKind.AlsoPresent => "also present",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    private static string Attendee(Attendee attendee) =>
        $"{(attendee.Person is { } person ? Name(person) : attendee.Typed)}{Head(attendee.Capacity, "capacity")}{Head(attendee.Count?.ToString(CultureInfo.InvariantCulture) ?? "", "count")}{Head(Person(attendee.For), "for")}";

    private static string Name(Person person) =>
        person.FullName + (person.Role.Length > 0 && person.Role != person.FullName ? ", " + person.Role : "") + (person.Handle is { } handle ? $" (@{handle})" : "");

    private static string Vote(VoteList list)
    {
        var side = list.Side switch
        {
            VoteSide.Option => list.Label,
            VoteSide.CastingVote => "casting vote",
            VoteSide.NotVoting => "not voting",
            var other => other.ToString().ToLowerInvariant(),
        };
        return $"{side}: {list.Total}{Head(string.Join(", ", list.Persons.Select(Person)), "namely")}{(list.Side == VoteSide.CastingVote ? $" [{list.Casting.ToString().ToLowerInvariant()}]" : "")}";
    }

    private static string Exempt(Item item) => item.Exempt is { } reason ? $" [exempt{(reason.Paragraphs.IsEmpty ? "" : " under " + string.Join(", ", reason.Paragraphs))}]" : "";

    private static string Time(MinutesTime? time) => time is null ? "" : $" [at {time.Start:HH:mm}]";

    private static string Own(InlineContent words) => words.IsEmpty ? "" : $" in own words: {Text(words)}";

    private static string Head(string? value, string what) => string.IsNullOrEmpty(value) ? "" : $" [{what} {value}]";

    private static string Person(PersonReference? reference) => reference is null ? "" : reference.Person?.FullName ?? reference.Typed;

    private static string Text(InlineContent content) => Runs(content.Runs);

    private static string Runs(ImmutableArray<Inline> runs) => string.Concat(runs.Select(run => run switch
    {
        TextInline text => text.Text,
        StrongInline strong => $"«strong {Runs(strong.Children)}»",
        EmphasisInline emphasis => $"«emphasis {Runs(emphasis.Children)}»",
        LinkInline link => $"«link {Runs(link.Children)} to {link.Target}»",
        MentionInline mention => $"«{mention.Person?.FullName ?? mention.Typed}{(mention.Form == default ? "" : ", " + mention.Form.ToString().ToLowerInvariant())}»",
        MinuteReferenceInline reference => $"«minute {reference.Reference}»",
        _ => "?",
    }));
}
