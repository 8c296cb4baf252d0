using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>A paragraph or larger part of minutes, as it is published.</summary>
public abstract record Block
{
    /// <summary>Where it stands in the source, its nested blocks included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The zero-based source line that it begins on.</summary>
    public int Line { get; init; }

    /// <summary>The paragraph number, typed ("5.1") or counted; null for none.</summary>
    public string? Number { get; init; }

    /// <summary>Whether the number was typed.</summary>
    public bool NumberIsTyped { get; init; }

    /// <summary>The blocks inside it.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];
}
