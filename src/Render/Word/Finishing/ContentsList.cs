using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>
/// Fills lists of contents (the field TOC) with links to the headings. Pages are Word's to count: a list that wants their numbers
/// asks Word to update it.
/// </summary>
internal sealed partial class ContentsList(WordTemplate template, DocumentAnchors anchors)
{
    /// <summary>Fills the lists of the document's text.</summary>
    /// <param name="root">The text.</param>
    /// <param name="numberOf">The number that a heading shows; nothing for none.</param>
    public void Fill(XElement root, Func<XElement, string> numberOf)
    {
        var fields = root.Descendants(W.InstrText).Where(instruction => FieldCleaner.Word(instruction.Value) == "TOC").ToList();
        if (fields.Count == 0)
            return;
        var headings = Headings(root, numberOf);
        foreach (var instruction in fields)
        {
            if (instruction.Ancestors(W.P).FirstOrDefault() is { } paragraph)
                Fill(paragraph, instruction.Value, headings);
        }
    }

    private List<(int Level, string Bookmark, string Number, string Text)> Headings(XElement root, Func<XElement, string> numberOf)
    {
        var found = new List<(int, string, string, string)>();
        foreach (var paragraph in root.Descendants(W.P).ToList())
        {
            if (template.Styles.OutlineLevelOf(paragraph) is not { } level || ParagraphText.Of(paragraph).Trim() is not { Length: > 0 } text)
                continue;
            var bookmark = anchors.SetHeading(found.Count + 1);
            if (paragraph.Element(W.PPr) is { } properties)
                properties.AddAfterSelf(bookmark[0]);
            else
                paragraph.AddFirst(bookmark[0]);
            paragraph.Add(bookmark[1]);
            found.Add((level + 1, bookmark[0].Attribute(W.Name)?.Value ?? "", numberOf(paragraph), text.Replace('\n', ' ')));
        }

        return found;
    }

    private void Fill(XElement field, string instruction, List<(int Level, string Bookmark, string Number, string Text)> headings)
    {
        var levels = Levels().Match(instruction) is { Success: true } range ? int.Parse(range.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 9;
        var wantsPages = !instruction.Contains("\\n", StringComparison.Ordinal);
        var end = field.Descendants(W.FldChar).LastOrDefault(mark => mark.Attribute(W.FldCharType)?.Value == "end")?.Parent;
        var entries = headings.Where(heading => heading.Level <= levels).ToList();
        if (end is null || entries.Count == 0)
            return;
        if (wantsPages)
            field.Descendants(W.FldChar).First().SetAttributeValue(W.Main + "dirty", "true");
        end.Remove();
        var last = field;
        for (var i = 0; i < entries.Count; i++)
        {
            var paragraph = i == 0 ? field : new XElement(W.P);
            ParagraphProperties.SetStyle(paragraph, template.Named.Contents[Math.Clamp(entries[i].Level, 1, template.Named.Contents.Length) - 1]);
            paragraph.Add(Entry(entries[i]));
            if (i > 0)
                last.AddAfterSelf(paragraph);
            last = paragraph;
        }

        last.Add(end);
    }

    private static XElement Entry((int Level, string Bookmark, string Number, string Text) heading)
    {
        var link = new XElement(W.Hyperlink, new XAttribute(W.Anchor, heading.Bookmark), new XAttribute(W.Main + "history", "1"));
        if (heading.Number.Length > 0)
            link.Add(new XElement(W.R, new XElement(W.T, heading.Number)), new XElement(W.R, new XElement(W.Tab)));
        link.Add(new XElement(W.R, new XElement(W.T, new XAttribute(XNamespace.Xml + "space", "preserve"), heading.Text)));
        return link;
    }

    [GeneratedRegex("\\\\o\\s+[\"“]?1-([1-9])")]
    private static partial Regex Levels();
}
