using MinutesDsl.LanguageServer.Features.Rolls;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>
/// Persons by handle: those present first. Choosing somebody whom only the register knows adds them to the roll that says so beside the
/// name, but only where words say that somebody was there, never from exempt text, and never somebody who sent apologies.
/// </summary>
internal static class PersonCompletion
{
    internal static IEnumerable<CompletionItem> Of(CursorPlace place, TextSpan span)
    {
        var attendance = Attendance.Of(place.Document, place.Offset);
        var isExempt = place.IsExempt;
        var adds = !isExempt && MeansPresence(place);
        var range = place.Document.Positions.ToRange(span);
        var known = KnownPersons.Of(place.Document, inExemptText: isExempt);
        var isRoll = place.Block?.Group == KeywordGroup.Roll;
        var addition = new RollAddition(place.Document, place.Offset);
        return known.Select((entry, index) =>
        {
            var (state, order) = attendance.StateOf(entry.Handle);
            var change = adds && state.Length == 0 && entry.Group is { } group && !attendance.MayName(entry.Person) ? addition.Of(entry, group) : null;
            var label = LabelOf(entry.Person);
            return new CompletionItem
            {
                Label = label,
                Kind = CompletionItemKind.Variable,
                Detail = string.Join(" · ", new[] { "@" + entry.Handle, entry.Person.Role == label ? "" : entry.Person.Role, change is null ? state : $"adds to {change.Value.Roll}" }.Where(part => part.Length > 0)),
                FilterText = FilterOf(entry),
                TextEdit = new TextEdit(range, (NeedsSpace(place, span) ? " @" : "@") + entry.Handle),
                AdditionalTextEdits = change is { } made ? [place.Document.Positions.ToTextEdit(made.Change)] : null,
                Rank = ((!isRoll ? order : state.Length == 0 ? 0 : 1 + order) * 10_000) + (entry.Order * 1000) + Math.Min(index, 999),
            };
        });
    }

    /// <summary>Whether naming somebody here says that they were there: not in rolls, facts of the head, actions, documents, or minutes of other meetings.</summary>
    private static bool MeansPresence(CursorPlace place)
    {
        if (place.Above.FieldOwner is not null && place.Line is { LineKind: LineKind.Field })
            return false;
        return place.Block is not { } block
            || (block.Group is KeywordGroup.Discussion or KeywordGroup.Decision or KeywordGroup.Motion or KeywordGroup.Outcome or KeywordGroup.Conduct
                && block.Kind is not (KeywordKind.Documents or KeywordKind.Purpose));
    }

    private static bool NeedsSpace(CursorPlace place, TextSpan span) => span.IsEmpty && place.Before.Length > 0 && place.Before[^1] is ':' or ',' or ';';

    private static string LabelOf(Person person)
    {
        const string Full = "Councillor ";
        return person.FullName.StartsWith(Full, StringComparison.Ordinal) ? string.Concat("Cllr ", person.FullName.AsSpan(Full.Length)) : person.FullName;
    }

    private static string FilterOf(KnownPerson entry) =>
        string.Join(' ', new[] { "@" + entry.Handle, entry.Person.Name, entry.Person.Surname, entry.Person.Role }.Where(part => part.Length > 0).Distinct());
}
