using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>What one style.json says; null is what it leaves to the style that it extends.</summary>
internal sealed record StyleSettings
{
    public string? DisplayName { get; init; }

    public string? Extends { get; init; }

    public PersonForm? First { get; init; }

    public PersonForm? Later { get; init; }

    public PersonForm? List { get; init; }

    public string? FullDate { get; init; }

    public string? LongDate { get; init; }

    public string? ShortDate { get; init; }

    public bool? TwentyFourHours { get; init; }

    public string? TimeSeparator { get; init; }

    public bool? ParagraphNumbers { get; init; }

    public bool? DecisionsFirst { get; init; }

    public bool? Contents { get; init; }

    public bool? Signature { get; init; }

    public int? HeadingOffset { get; init; }

    public bool ReplacesCss { get; init; }

    public string? LogoFile { get; init; }

    public string? LogoDescription { get; init; }

    public ImmutableDictionary<string, string> Colours { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableDictionary<string, string> Fonts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The labels in order, with their places.</summary>
    public ImmutableArray<StyleLabel> LabelPlaces { get; init; } = [];

    /// <summary>Labels by language, then by key.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, string>> Labels { get; init; } =
        ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;
}
