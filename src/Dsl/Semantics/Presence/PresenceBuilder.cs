using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>Gathers who was there when.</summary>
internal sealed class PresenceBuilder
{
    private readonly Document document;
    private readonly ItemsNamed named;
    private readonly MeetingClock clock;
    private readonly Dictionary<string, PersonPresence> people = [];
    private readonly List<TextSpan> adjournments = [];
    private readonly List<(PersonPresence Person, int At)> returns = [];
    private int adjourned = -1;

    private PresenceBuilder(Document document)
    {
        this.document = document;
        named = new ItemsNamed(document);
        clock = new MeetingClock(document);
    }

    internal static PresenceTable Build(Document document)
    {
        var builder = new PresenceBuilder(document);
        builder.ReadRolls();
        var interests = new List<InterestsBlock>();
        var rolls = new HashSet<Roll>(document.Rolls, ReferenceEqualityComparer.Instance);
        foreach (var block in document.DescendantBlocks())
        {
            if (block is ProcedureBlock step)
                builder.ReadStep(step);
            else if (block is InterestsBlock declared)
                interests.Add(declared);
            else if (block is RollBlock { Roll: var roll } && !rolls.Contains(roll))
                builder.ReadItemRoll(roll);
        }

        // Last, because they speak of items that come later: whoever came and went in between was away for these all the same.
        builder.ReadInterests(interests);
        if (builder.adjourned >= 0)
            builder.adjournments.Add(TextSpan.FromBounds(builder.adjourned, int.MaxValue));
        return new PresenceTable(builder.people, builder.adjournments, PresenceTable.IsRolled(document));
    }

    private PersonPresence Of(Person person)
    {
        var key = PersonKey.Of(person);
        return people.TryGetValue(key, out var known) ? known : people[key] = new PersonPresence();
    }

    private void ReadRolls()
    {
        foreach (var roll in document.Rolls.Where(roll => roll.Kind is not (RollKind.Apologies or RollKind.Absent)))
        {
            foreach (var attendee in roll.Attendees)
            {
                if (attendee.Person is { } person)
                    Attends(person, attendee, isCounted: roll.Kind is RollKind.Present or RollKind.Substitutes);
            }
        }

        if (document.Meeting.Chair?.Person is { } chair)
            Attends(chair, null, isCounted: true);
        foreach (var roll in document.Rolls)
        {
            foreach (var attendee in roll.Attendees)
            {
                if (roll.Kind is RollKind.Apologies or RollKind.Absent && attendee.Person is { } person)
                    IsAway(person, attendee.Capacity);
                else if (roll.Kind == RollKind.Substitutes && attendee.For?.Person is { } replaced)
                    IsAway(replaced, "");
            }
        }
    }

    private void Attends(Person person, Attendee? attendee, bool isCounted)
    {
        var known = Of(person);
        known.IsListed = true;
        known.IsCounted |= isCounted;
        known.Otherwise = Presence.Present;
        CapacityReader.Read(named, clock, attendee?.Capacity ?? "", known, attendee?.Span.Start ?? 0);
    }

    /// <summary>Apologies "for lateness" do not say that somebody was not there; nor do they where PRESENT says the opposite.</summary>
    private void IsAway(Person person, string note)
    {
        var known = Of(person);
        known.Otherwise = known.IsListed || CapacityReader.SpeaksOfTime().IsMatch(note) ? Presence.Unknown : Presence.Absent;
    }

    private void ReadStep(ProcedureBlock step)
    {
        switch (step.Keyword.Kind)
        {
            case KeywordKind.Adjourned:
                adjourned = step.Span.Start;
                break;
            case KeywordKind.Resumed when adjourned >= 0:
                adjournments.Add(TextSpan.FromBounds(adjourned, step.Span.Start));
                adjourned = -1;
                break;
            case KeywordKind.Arrived or KeywordKind.Returned or KeywordKind.Left:
                foreach (var person in step.Persons.Select(reference => reference.Person).OfType<Person>())
                    Move(Of(person), step);
                break;
            default:
                break;
        }
    }

    private void Move(PersonPresence known, ProcedureBlock step)
    {
        var at = step.Span.Start;
        if (step.Keyword.Kind == KeywordKind.Left)
        {
            Leave(known, step);
        }
        else
        {
            // Who arrived was not there before; who returned had been, but nobody says when.
            if (!known.HasMoved && step.Keyword.Kind == KeywordKind.Arrived)
                known.Say(new TextSpan(0, at), Presence.Absent);
            known.IsListed = true;
            known.Say(at, Presence.Present);
            returns.Add((known, at));
        }

        known.HasMoved = true;
    }

    /// <summary>"LEFT … for minute 594": away during it, and back after it without a word. "For" anything else ends nobody knows when.</summary>
    private void Leave(PersonPresence known, ProcedureBlock step)
    {
        var at = step.Span.Start;
        if (step.For.Length == 0)
        {
            known.Say(at, Presence.Absent);
            return;
        }

        var items = named.Find(step.For, at);
        if (items.IsEmpty)
        {
            var end = named.At(at)?.Span.End ?? at + 1;
            known.Say(end, Presence.Unknown);
            known.Say(TextSpan.FromBounds(at, end), Presence.Absent);
        }

        foreach (var item in items.Where(item => item.Span.End > at))
            known.Say(TextSpan.FromBounds(Math.Max(at, item.Span.Start), item.Span.End), Presence.Absent);
    }

    /// <summary>
    /// Who declared an interest and left the meeting was away for the item, until RETURNED in it; who spoke first, for an unknown part of it.
    /// </summary>
    private void ReadInterests(List<InterestsBlock> interests)
    {
        foreach (var entry in interests.SelectMany(block => block.Entries))
        {
            var conduct = entry.Conduct.ToLowerInvariant();
            if (!conduct.Contains("left", StringComparison.Ordinal))
                continue;
            var presence = conduct.StartsWith("left", StringComparison.Ordinal) ? Presence.Absent : Presence.Unknown;
            var persons = entry.Persons.Select(reference => reference.Person).OfType<Person>().Select(Of).ToList();
            foreach (var item in entry.References.SelectMany(reference => named.Find(reference, entry.Span.Start)))
            {
                foreach (var person in persons)
                    person.Say(TextSpan.FromBounds(item.Span.Start, EndOf(person, item.Span)), presence);
            }
        }
    }

    private int EndOf(PersonPresence person, TextSpan item)
    {
        foreach (var back in returns)
        {
            if (ReferenceEquals(back.Person, person) && item.Start <= back.At && back.At < item.End)
                return back.At;
        }

        return item.End;
    }

    /// <summary>IN ATTENDANCE and its like inside an item are for that item.</summary>
    private void ReadItemRoll(Roll roll)
    {
        var item = named.At(roll.Span.Start);
        foreach (var person in roll.Attendees.Select(attendee => attendee.Person).OfType<Person>())
        {
            var known = Of(person);
            known.IsListed = true;
            if (item is not null)
                known.Say(item.Span, Presence.Present);
        }
    }
}
