namespace MinutesDsl.Render;

/// <summary>A date, in every form.</summary>
public sealed record PublishedDate : PublishedPart
{
    private static readonly PartShape PartShape = Render.PartShape.Of<PublishedDate>(
        "date",
        ("iso", part => part.Iso),
        ("full", part => part.Full),
        ("long", part => part.Long),
        ("short", part => part.Short),
        ("weekday", part => part.Weekday),
        ("day", part => part.Day),
        ("month", part => part.Month),
        ("year", part => part.Year),
        ("typed", part => part.Typed));

    /// <summary><c>2023-07-07</c>: for <c>datetime</c> attributes.</summary>
    public required string Iso { get; init; }

    /// <summary>With its weekday: <c>Friday 7 July 2023</c>.</summary>
    public required string Full { get; init; }

    /// <summary><c>7 July 2023</c>.</summary>
    public required string Long { get; init; }

    /// <summary><c>07/07/2023</c>.</summary>
    public required string Short { get; init; }

    /// <summary><c>Friday</c>.</summary>
    public required string Weekday { get; init; }

    /// <summary>The day of the month.</summary>
    public required int Day { get; init; }

    /// <summary>The month's name: <c>July</c>.</summary>
    public required string Month { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The words as typed.</summary>
    public required string Typed { get; init; }

    internal override PartShape Shape => PartShape;
}
