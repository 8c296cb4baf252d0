using System.Collections.Immutable;
using MinutesDsl.Diagnostics;

namespace MinutesDsl.Semantics;

/// <summary>A project's settings: what minutes.json says.</summary>
public sealed record ProjectSettings
{
    /// <summary>The settings of a project without minutes.json.</summary>
    public static ProjectSettings Default { get; } = new();

    /// <summary>The council's name, or empty.</summary>
    public string Council { get; init; } = "";

    /// <summary>The name of the profile: <c>general</c>, <c>england-principal</c>, <c>england-executive</c>, <c>england-parish</c>, <c>wales</c>, <c>us-roberts</c>.</summary>
    public string Profile { get; init; } = "general";

    /// <summary>The house style's name.</summary>
    public string Style { get; init; } = "standard";

    /// <summary>The language of the outputs' labels, a BCP 47 tag; empty for the minutes' own.</summary>
    public string Language { get; init; } = "";

    /// <summary>The pattern of minute labels, for example <c>{n}/{yy}</c>; empty for the plain number.</summary>
    public string MinuteLabel { get; init; } = "";

    /// <summary>Whether paragraphs without typed number are counted.</summary>
    public bool NumbersParagraphs { get; init; }

    /// <summary>Severities by code, in place of the catalogue's.</summary>
    public ImmutableDictionary<string, DiagnosticSeverity> Severities { get; init; } = ImmutableDictionary<string, DiagnosticSeverity>.Empty;

    /// <summary>Abbreviations and what they stand for.</summary>
    public ImmutableDictionary<string, string> Glossary { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Words that the check of spelling is to know.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Where another word may be put; null where it may not.</summary>
    public NewWordPlace? NewWordPlace { get; init; }

    /// <summary>Keys of a council's own item fields ("Agent", "Trading as").</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>A council's own decision words, in capitals.</summary>
    public ImmutableArray<string> Decisions { get; init; } = [];
}
