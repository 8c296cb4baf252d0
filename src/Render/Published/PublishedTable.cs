using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>A table.</summary>
public sealed record PublishedTable : PublishedBlock
{
    private static readonly PartShape BlockShape = ShapeOf<PublishedTable>(
        "table",
        ("caption", part => part.Caption),
        ("header", part => part.Header),
        ("rows", part => part.Rows));

    /// <summary>What it is called.</summary>
    public required string Caption { get; init; }

    /// <summary>The header row; empty where the table has none.</summary>
    public ImmutableArray<PublishedCell> Header { get; init; } = [];

    /// <summary>The other rows.</summary>
    public ImmutableArray<PublishedRow> Rows { get; init; } = [];

    /// <inheritdoc/>
    public override string Kind => "table";

    internal override PartShape Shape => BlockShape;
}
