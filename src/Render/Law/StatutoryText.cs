using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>
/// The law under which a council's minutes withhold text: which words of a house style speak of it, and its list of exempt information.
/// </summary>
public sealed record StatutoryText
{
    // Local Government Act 1972, Schedule 12A Part 1, as varied by SI 2006/88. Wales renumbers the same list from 12 (Part 4, SI 2007/969 (W.)).
    private static readonly ImmutableArray<string> England =
    [
        "Information relating to any individual.",
        "Information which is likely to reveal the identity of an individual.",
        "Information relating to the financial or business affairs of any particular person (including the authority holding that information).",
        "Information relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority.",
        "Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings.",
        "Information which reveals that the authority proposes (a) to give under any enactment a notice under or by virtue of which requirements are imposed on a person; or (b) to make an order or direction under any enactment.",
        "Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime.",
    ];

    private static readonly StatutoryText EnglandLaw = new("england", Number(England, 1));
    private static readonly StatutoryText WalesLaw = new("wales", Number(England.SetItem(0, "Information relating to a particular individual."), 12));
    private static readonly StatutoryText ParishLaw = new("parish", ImmutableDictionary<string, string>.Empty);
    private static readonly StatutoryText CustomLaw = new("custom", ImmutableDictionary<string, string>.Empty);

    private StatutoryText(string key, ImmutableDictionary<string, string> paragraphs)
    {
        Key = key;
        Paragraphs = paragraphs;
    }

    /// <summary>How the keys of its labels end: <c>exclusion_england</c>.</summary>
    public string Key { get; }

    /// <summary>The statutory descriptions by paragraph, word for word.</summary>
    public ImmutableDictionary<string, string> Paragraphs { get; }

    /// <summary>The law of a profile; a profile without one has the custom wording.</summary>
    public static StatutoryText Of(string profile) => Profiles.Of(profile).Wording switch
    {
        "england" => EnglandLaw,
        "wales" => WalesLaw,
        "parish" => ParishLaw,
        _ => CustomLaw,
    };

    private static ImmutableDictionary<string, string> Number(ImmutableArray<string> descriptions, int first) =>
        descriptions.Select((text, index) => KeyValuePair.Create($"{first + index}", text)).ToImmutableDictionary();
}
