using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>One side or option of a vote.</summary>
/// <param name="Side">Which side; <see cref="VoteSide.Option"/> for a line with any other label.</param>
/// <param name="Label">The label as typed, without count.</param>
/// <param name="Count">The count as typed, or null.</param>
/// <param name="Persons">Who voted so, in typed order; empty where only a count was typed. The list may be partial.</param>
/// <param name="Casting">For <see cref="VoteSide.CastingVote"/>, which way it was cast; else <see cref="VoteSide.Option"/>.</param>
/// <param name="Span">Where it stands.</param>
public sealed record VoteList(VoteSide Side, string Label, int? Count, ImmutableArray<PersonReference> Persons, VoteSide Casting, TextSpan Span)
{
    /// <summary>Whether words stand for the persons without naming them ("All members"): they are published as typed, and count nobody.</summary>
    public bool IsCollective { get; init; }

    /// <summary>The typed count, or else the number of names; 0 where neither is known.</summary>
    public int Total => Count ?? (IsCollective ? 0 : Persons.Length);
}
