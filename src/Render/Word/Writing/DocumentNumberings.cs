using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>The numberings that one document needs beside its template's: a list for each list of the minutes, so that each counts by itself.</summary>
internal sealed class DocumentNumberings(NumberingText template, TemplateStyles styles, StyleTable table)
{
    private readonly StringBuilder definitions = new();
    private readonly StringBuilder lists = new();
    private readonly string?[] indents = new string?[3];
    private int nextList = template.NextList;
    private int nextDefinition = template.NextDefinition;

    /// <summary>The numberings of the template.</summary>
    public NumberingTable Table => template.Table;

    /// <summary>A list of the minutes from an entry on, with the marker as typed; gives its id.</summary>
    public int NewList(PublishedList list, PublishedEntry from, int depth)
    {
        var format = list.Type switch { "1" => "decimal", "a" => "lowerLetter", "A" => "upperLetter", "i" => "lowerRoman", "I" => "upperRoman", _ => null };
        var text = list.MarkerShape switch { "dot" => "%1.", "paren" => "%1)", "both" => "(%1)", _ => null };
        if (format is null || text is null || from.Value is not { } start)
            (format, text, start) = ("decimal", Escape(from.Marker ?? ""), 1);
        return NewDefinition(Level(0, start, format, text, Indent(depth)), isSingle: true);
    }

    /// <summary>A list made of the same definition as another whose level begins at a number; gives its id.</summary>
    public int NewStart(int list, int level, int start)
    {
        Add(Table.DefinitionOf(list) ?? 0, string.Create(CultureInfo.InvariantCulture, $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>"));
        return nextList++;
    }

    /// <summary>A list like another whose level has a text of its own; gives its id.</summary>
    public int NewText(int list, int level, int start, string text)
    {
        var levels = new StringBuilder();
        foreach (var own in Table.LevelsOf(list))
        {
            var number = own.Attribute(W.Ilvl)?.Value ?? "0";
            var copy = new XElement(own);
            copy.Element(W.PStyle)?.Remove();
            copy.Attributes().Where(attribute => attribute.Name.LocalName is "tplc" or "tentative").Remove();
            if (number == level.ToString(CultureInfo.InvariantCulture))
            {
                copy.Element(W.Main + "lvlRestart")?.Remove();
                copy.Element(W.Main + "isLgl")?.Remove();
                copy.Element(W.Main + "start")?.Remove();
                copy.AddFirst(new XElement(W.Main + "start", new XAttribute(W.Val, start)));
                copy.Element(W.Main + "numFmt")?.SetAttributeValue(W.Val, "decimal");
                copy.Element(W.Main + "lvlText")?.SetAttributeValue(W.Val, text);
            }

            levels.Append(PartXml.Write(copy));
        }

        return NewDefinition(levels.ToString(), isSingle: false);
    }

    /// <summary>The part with these added.</summary>
    public byte[] Write() => template.With(definitions, lists);

    /// <summary>Text of a marker in which no sign is read as the place of a number.</summary>
    public static string Escape(string marker) => marker.Replace("%", "%\u2060", StringComparison.Ordinal);

    private static string Level(int level, int start, string format, string text, string indent) => string.Create(
        CultureInfo.InvariantCulture,
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{PackageText.Attribute(text)}\"/><w:lvlJc w:val=\"left\"/>{indent}</w:lvl>");

    private int NewDefinition(string levels, bool isSingle)
    {
        definitions.Append(CultureInfo.InvariantCulture, $"<w:abstractNum w:abstractNumId=\"{nextDefinition}\"><w:multiLevelType w:val=\"{(isSingle ? "singleLevel" : "multilevel")}\"/>{levels}</w:abstractNum>");
        Add(nextDefinition++, "");
        return nextList++;
    }

    private void Add(int definition, string overrides) =>
        lists.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{nextList}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>");

    /// <summary>The indentation of numbered lists at a depth, as the template's style for them has it.</summary>
    private string Indent(int depth)
    {
        var place = Math.Clamp(depth, 0, indents.Length - 1);
        return indents[place] ??= table.NumberingOfStyle(styles.Numbers[place]) is { } numbering && Table.LevelOf(numbering.List, numbering.Level)?.Element(W.PPr) is { } properties
            ? PartXml.Write(properties)
            : string.Create(CultureInfo.InvariantCulture, $"<w:pPr><w:ind w:left=\"{567 * (place + 1)}\" w:hanging=\"567\"/></w:pPr>");
    }
}
