using System.Globalization;
using System.Text;

namespace MinutesDsl.WordTemplates;

/// <summary>The part with the numberings.</summary>
internal static class Numberings
{
    /// <summary>The list of the items' numbers.</summary>
    public const int Items = 3;

    /// <summary>The list of witnesses: (A), (B), …</summary>
    public const int Letters = 5;

    /// <summary>How far the text of a numbered paragraph, and what stands below it, is indented: as the titles of items.</summary>
    public const int NumberIndent = ItemIndent;

    private const int Step = 454;
    private const int ItemIndent = 1021;
    private static readonly string[] Bullets = ["•", "–", "•"];

    /// <summary>The part.</summary>
    public static string Part()
    {
        var text = new StringBuilder("<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        Definition(text, 1, "hybridMultilevel", [.. Enumerable.Range(0, 3).Select(level => Level(level, "bullet", Bullets[level], Step * (level + 1), Step, level == 0 ? "ListBullet" : $"ListBullet{level + 1}"))]);
        Definition(text, 2, "multilevel", [.. Enumerable.Range(0, 3).Select(level => Level(level, "decimal", $"%{level + 1}.", Step * (level + 1), Step, level == 0 ? "ListNumber" : $"ListNumber{level + 1}"))]);
        Definition(text, Items, "singleLevel", Level(0, "decimal", "%1", ItemIndent, ItemIndent, null));
        Definition(text, 4, "singleLevel", Level(0, "decimal", "%1", NumberIndent, NumberIndent, "NumberedParagraph"));
        Definition(text, Letters, "singleLevel", Level(0, "upperLetter", "(%1)", Step, Step, "Witness"));
        for (var list = 1; list <= 5; list++)
            text.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"{list}\"/></w:num>");
        return text.Append("</w:numbering>").ToString();
    }

    private static void Definition(StringBuilder text, int id, string kind, params ReadOnlySpan<string> levels)
    {
        text.Append(CultureInfo.InvariantCulture, $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"{kind}\"/>");
        foreach (var level in levels)
            text.Append(level);
        text.Append("</w:abstractNum>");
    }

    private static string Level(int level, string format, string words, int left, int hanging, string? style) => string.Create(
        CultureInfo.InvariantCulture,
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}<w:lvlText w:val=\"{words}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:tabs><w:tab w:val=\"num\" w:pos=\"{left}\"/></w:tabs><w:ind w:left=\"{left}\" w:hanging=\"{hanging}\"/></w:pPr></w:lvl>");
}
