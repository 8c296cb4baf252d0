using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN106: somebody who is present and apologised; MIN107: a chair who is not present; MIN110: a substitute for somebody who is present. What
/// says that it was for a part of the meeting only, in brackets or by ARRIVED and LEFT, is no fault.
/// </summary>
internal sealed class AttendanceRule : IRule
{
    public void Check(RuleContext context)
    {
        var present = new Dictionary<string, Attendee>();
        foreach (var attendee in Attendees(context, RollKind.Present).Concat(Attendees(context, RollKind.Substitutes)))
        {
            if (attendee.Person is { } person)
                present.TryAdd(PersonKey.Of(person), attendee);
        }

        HashSet<string>? moved = null;
        bool HasMoved(Person person) => (moved ??= Moved(context)).Contains(PersonKey.Of(person));
        bool IsForPart(Person person, Attendee away) => IsPart(away) || (present.TryGetValue(PersonKey.Of(person), out var there) && IsPart(there)) || HasMoved(person);
        var chair = context.Document.Meeting.Chair?.Person;
        foreach (var away in Attendees(context, RollKind.Apologies).Concat(Attendees(context, RollKind.Absent)))
        {
            if (away.Person is not { } person || IsForPart(person, away))
                continue;
            if (present.ContainsKey(PersonKey.Of(person)))
                context.Diagnostics.Add(Catalogue.PresentAndAway, away.Span, person.FullName);
            else if (chair is not null && PersonKey.Of(chair) == PersonKey.Of(person) && context.Document.Meeting.Chair is { } typed)
                context.Diagnostics.Add(Catalogue.ChairNotPresent, typed.Span, person.FullName, "sent apologies or was absent. Write in the field 'Chair' who presided, or correct the roll");
        }

        foreach (var substitute in Attendees(context, RollKind.Substitutes))
        {
            if (substitute.For?.Person is { } replaced && present.TryGetValue(PersonKey.Of(replaced), out var there) && !IsPart(there) && !IsPart(substitute) && !HasMoved(replaced))
                context.Diagnostics.Add(Catalogue.SubstituteForPresent, substitute.For.Span, replaced.FullName);
        }

        CheckChairIsListed(context, chair, present);
    }

    /// <summary>The chair counts as present, but belongs on the roll: a list of members that leaves the chair out is published as it stands.</summary>
    private static void CheckChairIsListed(RuleContext context, Person? chair, Dictionary<string, Attendee> present)
    {
        if (context.IsExtract || context.Document.Meeting.Chair is not { } typed || !context.HasRoll)
            return;

        // Somebody whom the roll counts or names in other words may be the chair.
        if (context.Document.Rolls.Any(roll => roll.Kind == RollKind.Present && roll.Attendees.Any(attendee => attendee.Person is null)))
            return;
        if (chair is null)
        {
            CheckUnknownChair(context, typed);
            return;
        }

        if (present.ContainsKey(PersonKey.Of(chair)))
            return;
        var others = context.Document.Rolls.SelectMany(roll => roll.Attendees).Select(attendee => attendee.Person).OfType<Person>();
        if (others.Any(person => PersonKey.Of(person) == PersonKey.Of(chair)))
            return;
        context.Diagnostics.Add(new Diagnostic(Catalogue.ChairNotPresent, typed.Span, chair.FullName, "is not on PRESENT. Add the chair there, or correct the field 'Chair'")
        {
            Fixes = new PresentRoll(context.Tree) is var roll && roll.Insert((typed.Typed.StartsWith('@') ? typed.Typed : chair.FullName) + " (Chair)") is { } change
                ? [new Fix($"Add the chair to {roll.Keyword}", [change])] : [],
        });
    }

    /// <summary>A name that nobody is known by, unless the checks of names have something to say of it or somebody on the roll is in the chair.</summary>
    private static void CheckUnknownChair(RuleContext context, PersonReference typed)
    {
        var name = PersonTitles.Split(typed.Typed);
        var isName = name.Title.Length > 0 && !typed.Typed.StartsWith('@');
        if (!isName || context.Diagnostics.Any(Catalogue.AmbiguousName, typed.Span) || context.Diagnostics.Any(Catalogue.NearName, typed.Span))
            return;
        context.Diagnostics.Add(Catalogue.ChairNotPresent, typed.Span, typed.Typed, "is not on PRESENT. Add the chair there, or correct the field 'Chair'");
    }

    private static HashSet<string> Moved(RuleContext context)
    {
        var moved = new HashSet<string>();
        foreach (var block in context.Blocks())
        {
            if (block is not ProcedureBlock step)
                continue;
            foreach (var reference in step.Persons)
            {
                if (reference.Person is { } person)
                    moved.Add(PersonKey.Of(person));
            }
        }

        return moved;
    }

    private static IEnumerable<Attendee> Attendees(RuleContext context, RollKind kind)
    {
        foreach (var roll in context.Document.Rolls)
        {
            if (roll.Kind != kind)
                continue;
            foreach (var attendee in roll.Attendees)
                yield return attendee;
        }
    }

    private static bool IsPart(Attendee attendee) => attendee.Capacity.Length > 0 && CapacityReader.SpeaksOfTime().IsMatch(attendee.Capacity);
}
