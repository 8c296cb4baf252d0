using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Words why something is exempt, and the resolution that excludes the public, by the profile's law.</summary>
internal sealed class ExemptWording(StatutoryText law, Labels labels)
{
    /// <summary>Why an item or passage is exempt.</summary>
    public PublishedExempt Reason(ImmutableArray<string> paragraphs, bool titleIsWithheld = false) => new()
    {
        Paragraphs = Paragraphs(paragraphs),
        TitleIsWithheld = titleIsWithheld,
        Sentence = paragraphs.IsEmpty
            ? labels[$"exempt_{law.Key}_unnamed"]
            : labels.Fill($"exempt_{law.Key}", ("paragraphs", Count("paragraph", paragraphs))),
    };

    /// <summary>The paragraphs with the law's own words.</summary>
    public ImmutableArray<PublishedExemptParagraph> Paragraphs(ImmutableArray<string> numbers) =>
        [.. numbers.Select(number => new PublishedExemptParagraph { Number = number, Description = law.Paragraphs.GetValueOrDefault(number) })];

    /// <summary>The resolution, without the word that resolves.</summary>
    public string Resolution(ExclusionBlock block, PublishedText? reason)
    {
        var items = block.Items.IsEmpty ? labels["following_business"] : Count("item", block.Items);
        var paragraphs = block.Paragraphs.IsEmpty ? "" : labels.Fill("paragraphs_of", ("paragraphs", Count("paragraph", block.Paragraphs)));
        return labels.Fill(
            ResolutionKey(block),
            ("items", items),
            ("paragraphs", paragraphs),
            ("reason", reason is null ? "" : ": " + reason.Plain.TrimEnd('.')));
    }

    /// <summary>The language of the resolution where it is not the style's.</summary>
    public string? ResolutionLanguage(ExclusionBlock block) => labels.ForeignLanguage(ResolutionKey(block));

    private string ResolutionKey(ExclusionBlock block) => block.Items.Length > 1 ? $"exclusion_{law.Key}_many" : $"exclusion_{law.Key}";

    private string Count(string key, ImmutableArray<string> numbers) =>
        labels.Fill(numbers.Length == 1 ? key : key + "s", ("numbers", Listing.Join(numbers, labels["and"])));
}
