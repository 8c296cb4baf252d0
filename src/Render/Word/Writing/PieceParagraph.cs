namespace MinutesDsl.Render.Word;

/// <summary>Puts a number or a list's marker onto the first paragraph of a rendered piece.</summary>
internal static class PieceParagraph
{
    private const string PropertiesEnd = "</w:pPr>";
    private const string Placed = " mx:placed=\"1\"";

    /// <summary>
    /// The piece with the marks of a number in its first paragraph, unless it puts that number somewhere itself; null where it begins with
    /// something that cannot bear a number: an entry of a list, a table, nothing.
    /// </summary>
    public static string? WithNumber(string piece, string marks, string number)
    {
        if (piece.Contains($"<mx:number value=\"{PackageText.Attribute(number)}\"", StringComparison.Ordinal))
            return piece;
        var inside = Inside(piece);
        if (inside < 0 || piece.AsSpan(0, inside).Contains(Placed, StringComparison.Ordinal))
            return null;
        if (piece.AsSpan(inside).StartsWith("<w:pPr>"))
            inside = piece.IndexOf(PropertiesEnd, inside, StringComparison.Ordinal) + PropertiesEnd.Length;
        else if (piece.AsSpan(inside).StartsWith("<w:pPr/>"))
            inside += "<w:pPr/>".Length;
        return piece.Insert(inside, marks);
    }

    /// <summary>The piece whose first paragraph is an entry of a list; null where it has numbering of its own, or no paragraph in front.</summary>
    public static string? AsEntry(string piece, string numbering)
    {
        var inside = Inside(piece);
        if (inside < 0 || piece.AsSpan(0, inside).Contains(Placed, StringComparison.Ordinal))
            return null;
        piece = piece.Insert("<w:p".Length, Placed);
        inside += Placed.Length;
        if (!piece.AsSpan(inside).StartsWith("<w:pPr>"))
            return piece.AsSpan(inside).StartsWith("<w:pPr/>") ? null : piece.Insert(inside, $"<w:pPr>{numbering}{PropertiesEnd}");
        var end = piece.IndexOf(PropertiesEnd, inside, StringComparison.Ordinal);
        var properties = piece.AsSpan(inside, end - inside);
        var style = properties.IndexOf("<w:pStyle ");
        // Among the properties only the style is known to stand before a numbering.
        if (properties.Contains("<w:numPr>", StringComparison.Ordinal) || style != "<w:pPr>".Length)
            return null;
        return piece.Insert(piece.IndexOf("/>", inside + style, StringComparison.Ordinal) + 2, numbering);
    }

    /// <summary>Where the inside of the first paragraph begins; -1 where something else stands first.</summary>
    private static int Inside(string piece) =>
        piece.StartsWith("<w:p>", StringComparison.Ordinal) || piece.StartsWith("<w:p ", StringComparison.Ordinal) ? piece.IndexOf('>', StringComparison.Ordinal) + 1 : -1;
}
