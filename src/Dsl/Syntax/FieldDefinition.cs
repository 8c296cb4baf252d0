using System.Collections.Immutable;

namespace MinutesDsl.Syntax;

/// <summary>One row of the field table.</summary>
/// <param name="Key">The key in its canonical spelling.</param>
/// <param name="Owner">The keyword that the field belongs to.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Welsh">The Welsh key, or empty.</param>
public sealed record FieldDefinition(string Key, KeywordKind Owner, FieldKind Kind, string Welsh = "")
{
    /// <summary>The words that a choice offers, in canonical spelling.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];
}
