using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MinutesDsl.Tests;

/// <summary>
/// The words of a Word document as a reader meets them: a line for each paragraph, before it the number or letter that Word counts
/// (ECMA-376 Part 1, 17.9). An own reading of the file, which shares nothing with the code that wrote it.
/// </summary>
internal sealed partial class WordWords
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Dictionary<string, XElement> styles;
    private readonly XElement? numbering;
    private readonly Dictionary<string, int[]> counts = [];
    private readonly HashSet<string> begun = [];

    private WordWords(byte[] document)
    {
        styles = WordParts.Xml(document, "word/styles.xml").Elements(W + "style").ToDictionary(style => style.Attribute(W + "styleId")?.Value ?? "");
        numbering = WordParts.Read(document).ContainsKey("word/numbering.xml") ? WordParts.Xml(document, "word/numbering.xml") : null;
    }

    /// <summary>The paragraphs of the text.</summary>
    public static IReadOnlyList<string> Lines(byte[] document)
    {
        var reader = new WordWords(document);
        return [.. WordParts.Xml(document).Descendants(W + "p").Select(reader.Line)];
    }

    /// <summary>The number that Word shows before a paragraph; nothing for none, <c>•</c> for a bullet.</summary>
    private string Marker(XElement paragraph)
    {
        if (Numbering(paragraph) is not ({ } list, var level) || list == "0" || Find(list) is not { } num)
            return "";
        var definition = num.Element(W + "abstractNumId")?.Attribute(W + "val")?.Value ?? "";
        var levels = numbering?.Elements(W + "abstractNum").FirstOrDefault(own => own.Attribute(W + "abstractNumId")?.Value == definition)?.Elements(W + "lvl")
            .ToDictionary(own => Int(own.Attribute(W + "ilvl"))) ?? [];
        if (!counts.TryGetValue(definition, out var count))
            counts[definition] = count = [.. Enumerable.Range(0, 9).Select(each => Start(levels, each) - 1)];
        if (begun.Add(list))
        {
            foreach (var change in num.Elements(W + "lvlOverride").Where(change => change.Element(W + "startOverride") is not null))
                count[Int(change.Attribute(W + "ilvl"))] = Int(change.Element(W + "startOverride")?.Attribute(W + "val")) - 1;
        }

        count[level]++;
        for (var below = level + 1; below < count.Length; below++)
            count[below] = Start(levels, below) - 1;
        if (!levels.TryGetValue(level, out var definitionOfLevel))
            return "";
        if (definitionOfLevel.Element(W + "numFmt")?.Attribute(W + "val")?.Value == "bullet")
            return "•";
        var text = definitionOfLevel.Element(W + "lvlText")?.Attribute(W + "val")?.Value ?? "";
        return Place().Replace(text, place => Format(
            levels.GetValueOrDefault(place.Groups[1].Value[0] - '1')?.Element(W + "numFmt")?.Attribute(W + "val")?.Value, count[place.Groups[1].Value[0] - '1']));
    }

    private static string Format(string? format, int number) => format switch
    {
        "lowerLetter" => ((char)('a' + number - 1)).ToString(),
        "upperLetter" => ((char)('A' + number - 1)).ToString(),
        "lowerRoman" => Roman(number),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (digits, worth) in new[] { ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1) })
        {
            for (; number >= worth; number -= worth)
                text.Append(digits);
        }

        return text.ToString();
    }

    private static int Int(XAttribute? attribute) => int.Parse(attribute?.Value ?? "0", CultureInfo.InvariantCulture);

    private static int Start(Dictionary<int, XElement> levels, int level) =>
        levels.GetValueOrDefault(level)?.Element(W + "start")?.Attribute(W + "val") is { } start ? Int(start) : 1;

    private XElement? Find(string list) => numbering?.Elements(W + "num").FirstOrDefault(num => num.Attribute(W + "numId")?.Value == list);

    private (string? List, int Level) Numbering(XElement paragraph)
    {
        var own = paragraph.Element(W + "pPr")?.Element(W + "numPr");
        var list = own?.Element(W + "numId")?.Attribute(W + "val")?.Value;
        if (list is not null)
            return (list, Int(own?.Element(W + "ilvl")?.Attribute(W + "val")));
        for (var id = paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value; id is not null && styles.TryGetValue(id, out var style);)
        {
            var inherited = style.Element(W + "pPr")?.Element(W + "numPr");
            if (inherited?.Element(W + "numId")?.Attribute(W + "val")?.Value is { } found)
                return (found, Int(inherited.Element(W + "ilvl")?.Attribute(W + "val")));
            id = style.Element(W + "basedOn")?.Attribute(W + "val")?.Value;
        }

        return (null, 0);
    }

    private string Line(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var content in paragraph.Descendants(W + "r").Where(run => run.Ancestors(W + "p").First() == paragraph).Elements())
            text.Append(content.Name.LocalName switch { "t" => content.Value, "tab" => "\t", "br" => "\n", _ => "" });
        var marker = Marker(paragraph);
        return marker.Length == 0 ? text.ToString() : $"{marker} {text}";
    }

    [GeneratedRegex("%([1-9])")]
    private static partial Regex Place();
}
