using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>One declaration of interest.</summary>
public sealed record InterestEntry
{
    /// <summary>Who declared it.</summary>
    public required ImmutableArray<PersonReference> Persons { get; init; }

    /// <summary>The items or minutes that it is about, as typed ("item 5", "minute 12a", "#12a", "this item").</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>The type as typed ("pecuniary"), or empty.</summary>
    public string Type { get; init; } = "";

    /// <summary>What the person did as typed ("left the meeting"), or empty.</summary>
    public string Conduct { get; init; } = "";

    /// <summary>The words after the head.</summary>
    public InlineContent Text { get; init; } = InlineContent.Empty;

    /// <summary>The whole entry's words, for what does not parse as a declaration.</summary>
    public required InlineContent Typed { get; init; }

    /// <summary>The minutes' own wording of the entry, or empty.</summary>
    public InlineContent OwnWords { get; init; } = InlineContent.Empty;

    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>
    /// Whether the declaration is of an interest that keeps the person from voting, and speaks of no dispensation (Localism Act 2011
    /// ss. 31 to 33 for pecuniary interests; by custom elsewhere, as are prejudicial ones).
    /// </summary>
    public bool BarsVoting =>
        (Type.Contains("pecuniary", StringComparison.OrdinalIgnoreCase) || Type.Contains("prejudicial", StringComparison.OrdinalIgnoreCase))
        && !Type.Contains("non-p", StringComparison.OrdinalIgnoreCase)
        && !SpeaksOfDispensation(Text) && !SpeaksOfDispensation(OwnWords) && !SpeaksOfDispensation(Typed);

    /// <summary>Whether the person is recorded as having stayed in the meeting.</summary>
    public bool Stayed => Conduct.StartsWith("remained", StringComparison.OrdinalIgnoreCase) || Conduct.StartsWith("stayed", StringComparison.OrdinalIgnoreCase);

    private static bool SpeaksOfDispensation(InlineContent words) => words.ToPlainText().Contains("dispensation", StringComparison.OrdinalIgnoreCase);
}
