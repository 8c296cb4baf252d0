using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>The numberings that one document needs beside its template's: a list for each list of the minutes, so that each counts by itself.</summary>
internal sealed class DocumentNumberings(NumberingText template, TemplateStyles styles, StyleTable table)
{
    // One centimetre, where a style for lists says nothing.
    private const int DefaultIndent = 567;

    private readonly StringBuilder definitions = new();
    private readonly StringBuilder lists = new();
    private readonly Dictionary<(int Depth, int Shift), int> bullets = [];
    private int nextList = template.NextList;
    private int nextDefinition = template.NextDefinition;

    /// <summary>The numberings of the template.</summary>
    public NumberingTable Table => template.Table;

    /// <summary>A list of the minutes from an entry on, with the marker as typed, further to the right than its style by a shift; gives its id.</summary>
    public int NewList(PublishedList list, PublishedEntry from, int depth, int shift)
    {
        var format = list.Type switch { "1" => "decimal", "a" => "lowerLetter", "A" => "upperLetter", "i" => "lowerRoman", "I" => "upperRoman", _ => null };
        var text = list.MarkerShape switch { "dot" => "%1.", "paren" => "%1)", "both" => "(%1)", _ => null };
        if (format is null || text is null || from.Value is not { } start)
            (format, text, start) = ("decimal", Escape(from.Marker ?? ""), 1);
        return NewDefinition(Level(0, start, format, text, Place(styles.Numbers, depth, shift)), isSingle: true);
    }

    /// <summary>Bullets like those of the template at a depth, further to the right by a shift; gives the id of their list, 0 where the style has none.</summary>
    public int Bullets(int depth, int shift)
    {
        if (bullets.TryGetValue((depth, shift), out var known))
            return known;
        if (table.NumberingOfStyle(At(styles.Bullets, depth)) is not { } numbering || Table.LevelOf(numbering.List, numbering.Level) is not { } level)
            return 0;
        var copy = new XElement(level);
        copy.SetAttributeValue(W.Ilvl, 0);
        copy.Attributes().Where(attribute => attribute.Name.LocalName is "tplc" or "tentative").Remove();
        copy.Element(W.PStyle)?.Remove();
        var place = Properties(styles.Bullets, depth, shift);
        if (copy.Element(W.PPr) is { } own)
            own.ReplaceWith(place);
        else if (copy.Element(W.RPr) is { } runs)
            runs.AddBeforeSelf(place);
        else
            copy.Add(place);
        return bullets[(depth, shift)] = NewDefinition(PartXml.Write(copy), isSingle: true);
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

    private static string At(ImmutableArray<string> levels, int depth) => levels[Math.Clamp(depth, 0, levels.Length - 1)];

    private string Place(ImmutableArray<string> levels, int depth, int shift) => PartXml.Write(Properties(levels, depth, shift));

    /// <summary>Where lists stand at a depth, as the template's style for them has it, and further to the right.</summary>
    private XElement Properties(ImmutableArray<string> levels, int depth, int shift)
    {
        var style = At(levels, depth);
        var indent = styles.Indents.OfStyle(style);
        indent = (indent == default ? new Indent(DefaultIndent * (depth + 1), -DefaultIndent) : indent).MovedBy(shift);
        var place = table.NumberingOfStyle(style) is { } numbering && Table.LevelOf(numbering.List, numbering.Level)?.Element(W.PPr) is { } own ? new XElement(own) : new XElement(W.PPr);
        foreach (var tab in place.Descendants(W.Tab).Where(tab => tab.Attribute(W.Val)?.Value == "num"))
            tab.SetAttributeValue(W.Main + "pos", indent.Left);
        var old = place.Element(W.Ind);
        if (old is null)
            place.Add(indent.Write(null));
        else
            old.ReplaceWith(indent.Write(old));
        return place;
    }
}
