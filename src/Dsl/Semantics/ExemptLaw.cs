using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>The law's list of exempt information for a profile.</summary>
/// <param name="Name">The list's name, for messages.</param>
/// <param name="Part">The part of Schedule 12A to the Local Government Act 1972.</param>
/// <param name="Paragraphs">The numbers of its paragraphs.</param>
public sealed record ExemptLaw(string Name, int Part, ImmutableArray<string> Paragraphs)
{
    /// <summary>England, principal councils: LGA 1972 Schedule 12A Part 1, as varied by SI 2006/88.</summary>
    public static ExemptLaw England { get; } = new("Part 1 of Schedule 12A to the Local Government Act 1972", 1, ["1", "2", "3", "4", "5", "6", "7"]);

    /// <summary>Wales, principal councils: LGA 1972 Schedule 12A Part 4, SI 2007/969 (W.).</summary>
    public static ExemptLaw Wales { get; } = new("Part 4 of Schedule 12A to the Local Government Act 1972", 4, ["12", "13", "14", "15", "16", "17", "18"]);

    /// <summary>The list of a profile; null where its law has none (parishes, others).</summary>
    public static ExemptLaw? Of(string profile) => Profiles.Of(profile).ExemptLaw;
}
