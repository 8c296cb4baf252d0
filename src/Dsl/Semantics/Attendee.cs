using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>One entry of a roll.</summary>
/// <param name="Person">The person in the wording of this roll, or null for a count or words that name nobody.</param>
/// <param name="Capacity">What stands in the last round bracket ("Chairman", "items 5 to 7"), or empty.</param>
/// <param name="Typed">The entry's words, without handle and bracketed fields.</param>
/// <param name="Count">The number of people where the entry is a count ("three members of the public"), else null.</param>
/// <param name="Span">Where the entry stands.</param>
public sealed record Attendee(Person? Person, string Capacity, string Typed, int? Count, TextSpan Span)
{
    /// <summary>Whom the person stands in for (SUBSTITUTES), or null.</summary>
    public PersonReference? For { get; init; }
}
