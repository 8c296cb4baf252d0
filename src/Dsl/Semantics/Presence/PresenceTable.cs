using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>
/// Who was there when, as the minutes say it: from PRESENT, APOLOGIES, ABSENT, SUBSTITUTES, IN ATTENDANCE and the field Chair, with what their
/// entries say in brackets ("items 5 to 7", "from 10.25am"), and from ARRIVED, LEFT, RETURNED and declarations of interest. Minutes are
/// read in the order in which they stand, which is the order of the meeting. Immutable once made, and safe to share between threads.
/// </summary>
public sealed class PresenceTable
{
    private readonly Dictionary<string, PersonPresence> people;
    private readonly List<TextSpan> adjournments;

    internal PresenceTable(Dictionary<string, PersonPresence> people, List<TextSpan> adjournments, bool hasRoll)
    {
        this.people = people;
        this.adjournments = adjournments;
        HasRoll = hasRoll;
    }

    /// <summary>Whether the minutes have a PRESENT with at least one name: without one, nobody's absence can be told.</summary>
    public bool HasRoll { get; }

    internal static bool IsRolled(Document document)
    {
        foreach (var roll in document.Rolls)
        {
            if (roll.Kind == RollKind.Present && roll.Attendees.Any(static attendee => attendee.Person is not null))
                return true;
        }

        return false;
    }

    /// <summary>Reads a document.</summary>
    public static PresenceTable Of(Document document) => PresenceBuilder.Build(document);

    /// <summary>
    /// Whether the minutes name somebody as having been there at any time: on PRESENT, SUBSTITUTES, IN ATTENDANCE or ALSO PRESENT, in the
    /// field Chair, or by ARRIVED. Who is listed nowhere is of <see cref="Presence.Unknown"/> presence; with <see cref="HasRoll"/> that is
    /// worth a question.
    /// </summary>
    public bool IsListed(Person person) => people.TryGetValue(PersonKey.Of(person), out var known) && known.IsListed;

    /// <summary>Whether somebody was there at a place of the source.</summary>
    /// <param name="person">Whom.</param>
    /// <param name="position">The offset in the source, in UTF-16 units, of the vote, motion or other block that is asked about.</param>
    public Presence At(Person person, int position) => people.TryGetValue(PersonKey.Of(person), out var known) ? known.At(position) : Presence.Unknown;

    /// <summary>Whether somebody was there during an item: present, or absent, the whole time; unknown where it changes or is not said.</summary>
    public Presence During(Person person, Item item)
    {
        if (!people.TryGetValue(PersonKey.Of(person), out var known))
            return Presence.Unknown;
        var all = known.Steps(item.Span).Select(known.At).Distinct().Take(2).ToList();
        return all.Count == 1 ? all[0] : Presence.Unknown;
    }

    /// <summary>
    /// The number of those on PRESENT and SUBSTITUTES and in the chair who were there at a place; null without <see cref="HasRoll"/>.
    /// Whoever ARRIVED and is on no roll counts among the most only.
    /// </summary>
    public PresentCount? CountAt(int position)
    {
        if (!HasRoll)
            return null;
        var (least, most) = (0, 0);
        foreach (var person in people.Values)
        {
            var presence = person.IsCounted || person.HasMoved ? person.At(position) : Presence.Absent;
            least += person.IsCounted && presence == Presence.Present ? 1 : 0;
            most += presence != Presence.Absent ? 1 : 0;
        }

        return new PresentCount(least, most);
    }

    /// <summary>Whether the meeting was adjourned at a place: after ADJOURNED and before RESUMED. Who was there is not changed by it.</summary>
    public bool IsAdjourned(int position) => adjournments.Exists(span => span.Start < position && position < span.End);
}
