using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>The labels that the program itself prints, in what it makes ready for templates: a style may change them though no template names them.</summary>
internal static class ProgramLabels
{
    /// <summary>Labels that the program asks for by their whole key.</summary>
    public static ImmutableHashSet<string> Keys { get; } =
    [
        "and", "article", "closed", "closed_at", "closed_with", "draft", "following_business", "midnight", "minute_number", "minute_of", "minutes", "minutes_of",
        "name_withheld", "noon", "not_for_publication", "page", "page_of", "paragraphs_of", "points_stem", "readmitted", "substitute_for", "table_caption", "table_caption_of",
    ];

    /// <summary>Beginnings of keys that the program puts together, as of <c>roll_present</c> for a roll of those present.</summary>
    public static ImmutableArray<string> Families { get; } =
    [
        "amendment", "correction", "decision_", "exclusion_", "exempt_", "field_", "interest_", "item", "kind_", "motion", "outcome_", "paragraph", "previous_minutes",
        "procedure_", "question_", "roll_", "statement_", "status_", "titles_", "vote_",
    ];

    /// <summary>Labels that begin like a family and are of templates alone.</summary>
    private static readonly ImmutableHashSet<string> OfTemplates = ["exempt_item", "exempt_passage", "roll_nil", "roll_sentence_apologies", "vote_nobody"];

    /// <summary>Whether the program prints a label, or may.</summary>
    public static bool Print(string key) =>
        Keys.Contains(key) || (!OfTemplates.Contains(key) && Families.Any(family => key.StartsWith(family, StringComparison.Ordinal)));
}
