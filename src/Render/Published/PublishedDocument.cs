namespace MinutesDsl.Render;

/// <summary>A document that the minutes link to.</summary>
public sealed record PublishedDocument : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedDocument>(
        "document",
        ("text", part => part.Text),
        ("target", part => part.Target),
        ("format", part => part.Format),
        ("size", part => part.Size),
        ("bytes", part => part.Bytes),
        ("note", part => part.Note));

    /// <summary>What it is called.</summary>
    public required PublishedText Text { get; init; }

    /// <summary>The address to link to; nothing where none was given.</summary>
    public string? Target { get; init; }

    /// <summary><c>PDF</c>, from the address.</summary>
    public string? Format { get; init; }

    /// <summary><c>116 KB</c>, where the file is there.</summary>
    public string? Size { get; init; }

    /// <summary>The size in bytes, where the file is there.</summary>
    public int? Bytes { get; init; }

    /// <summary>Format and size: <c>PDF, 116 KB</c>.</summary>
    public string? Note { get; init; }

    internal override PartShape Shape => PartShape;
}
