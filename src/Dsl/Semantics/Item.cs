using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>An item of business.</summary>
public sealed record Item
{
    /// <summary>Where it stands, its blocks included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The zero-based source line that it begins on.</summary>
    public int Line { get; init; }

    /// <summary>The minute number as typed ("590", "12a", "2(a)") or counted; null where the document does not number.</summary>
    public string? Number { get; init; }

    /// <summary>Whether the number was typed.</summary>
    public bool NumberIsTyped { get; init; }

    /// <summary>The number as it is published, made by the <c>Minute label</c> pattern; null where there is no number.</summary>
    public string? Label { get; init; }

    /// <summary>The anchor in outputs, unique in the document: <c>m590</c>, <c>m2-a</c>, or <c>item-3</c> without number.</summary>
    public required string Anchor { get; init; }

    /// <summary>The number on the agenda (field <c>Agenda</c>), or empty.</summary>
    public string Agenda { get; init; } = "";

    /// <summary>The title.</summary>
    public required InlineContent Title { get; init; }

    /// <summary>The depth: 0 for an item, 1 for a part of one (<c>2(a)</c> after item 2), and so on.</summary>
    public int Depth { get; init; }

    /// <summary>Every field, in typed order.</summary>
    public ImmutableArray<DocumentField> Fields { get; init; } = [];

    /// <summary>The blocks, in order.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>
    /// Facts of the meeting that stand inside an exempt item and are open all the same, without words of their own: that the public came
    /// back, that the meeting closed. They are published after the item.
    /// </summary>
    public ImmutableArray<Block> OpenFacts { get; init; } = [];

    /// <summary>Why the item is exempt; null where it is open.</summary>
    public ExemptReason? Exempt { get; init; }

    /// <summary>The title that the public edition shows of an exempt item (field <c>Public title</c>), or null where the field is missing.</summary>
    public InlineContent? PublicTitle { get; init; }

    /// <summary>Whether even the title is hidden (<c>Public title: withheld</c>).</summary>
    public bool TitleIsWithheld { get; init; }

    /// <summary>What the public edition shows of an exempt item (field <c>Public summary</c>), or empty.</summary>
    public InlineContent PublicSummary { get; init; } = InlineContent.Empty;

    /// <summary>The value of a field by its canonical key, or empty.</summary>
    public string Field(string key) => Fields.FirstOrDefault(field => field.Key == key)?.Text ?? "";
}
