using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting.Meaning;

/// <summary>What binding makes of a tree beyond the tree: which blocks become one, which numbers are counted. Their words are compared on the tree.</summary>
internal static class DocumentSkeleton
{
    /// <summary>The first block of the old document that the new one has not, or null.</summary>
    internal static TextSpan? FirstDifference(Document before, Document after)
    {
        if (Facts(before.Meeting) != Facts(after.Meeting) || People(before.People.Values) != People(after.People.Values))
            return new TextSpan(0, 0);
        var old = Bones(before).ToList();
        var now = Bones(after).ToList();
        for (var i = 0; i < old.Count; i++)
        {
            if (i >= now.Count || old[i].Bone != now[i].Bone)
                return new TextSpan(old[i].Span.Start, 0);
        }

        return old.Count == now.Count ? null : new TextSpan(0, 0);
    }

    private static string Facts(Meeting meeting) =>
        Words($"{meeting.Body}|{meeting.Council}|{meeting.Kind}|{meeting.Date?.Day:O}|{meeting.Date?.Weekday}|{meeting.Time?.Start:O}|{meeting.Time?.End:O}|{meeting.Status}|{meeting.Language}|{meeting.NumbersParagraphs}");

    /// <summary>All that is known of persons, whatever their order.</summary>
    internal static string People(IEnumerable<Person> people) => Words(string.Join('\n', people.Select(Person).Order(StringComparer.Ordinal)));

    private static IEnumerable<(string Bone, TextSpan Span)> Bones(Document document) =>
        Bones(document.Preamble, 0).Concat(document.Items.SelectMany(item =>
            Bones(item.Blocks, 1).Concat(Bones(item.OpenFacts, 1))
                .Prepend((Words($"item {item.Number}|{item.NumberIsTyped}|{item.Label}|{item.Anchor}|{item.Agenda}|{item.Depth}|{item.Fields.Length}|{item.TitleIsWithheld}|{Reason(item.Exempt)}"), item.Span))));

    private static IEnumerable<(string Bone, TextSpan Span)> Bones(ImmutableArray<Block> blocks, int depth) =>
        blocks.SelectMany(block => Inner(block, depth + 1).Prepend(($"{depth} {block.GetType().Name} {block.Number}|{block.NumberIsTyped}|{Own(block)}", block.Span)));

    private static IEnumerable<(string Bone, TextSpan Span)> Inner(Block block, int depth) =>
        (block is ListBlock list ? Bones([.. list.Entries], depth) : []).Concat(Bones(block.Blocks, depth));

    private static string Own(Block block) => block switch
    {
        DecisionBlock decision => Words(decision.LeadIn.ToPlainText()),
        ListEntry entry => entry.Marker,
        ActionBlock action => Words($"{string.Join(';', action.Owners.Select(owner => owner.Typed))}|{action.DueDate:O}|{action.Progress}|{action.ActionNumber}"),
        RollBlock { Roll: var roll } => Words($"{roll.Label}|{roll.IsNil}|{string.Join(';', roll.Attendees.Select(Attendee))}"),
        _ => "",
    };

    private static string Attendee(Attendee attendee) => $"{Person(attendee.Person)}({attendee.Capacity}){attendee.Count}";

    private static string Person(Person? person) =>
        person is null ? "" : $"{person.Handle}|{person.Title}|{person.Name}|{person.Surname}|{person.Role}|{person.ShortForm}|{person.Organisation}|{person.Party}|{person.Ward}|{person.From:O}|{person.To:O}";

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Reason(ExemptReason? reason) => reason is null ? "" : $"{string.Join(',', reason.Paragraphs)} {reason.Source}";
}
