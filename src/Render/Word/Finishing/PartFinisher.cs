using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Finishes a part that the engine has written: takes empty paragraphs away, numbers, sets bookmarks, mends.</summary>
internal sealed class PartFinisher(WordTemplate template, NumberPins pins, DocumentAnchors anchors)
{
    private static readonly HashSet<string> Keeps = ["drawing", "pict", "object", "sectPr", "footnoteReference", "endnoteReference"];
    private readonly Dictionary<XElement, string> numbers = [];
    private int nextDrawing = 1;
    private int nextControl = 1;

    /// <summary>The number that a heading shows; nothing for none.</summary>
    public string NumberOf(XElement paragraph) => numbers.GetValueOrDefault(paragraph, "");

    /// <summary>Finishes a part but for its links, which may lead to a part that comes later.</summary>
    public void Finish(XElement root)
    {
        RemoveEmpty(root);
        EndSections(root);
        new Indentation(template).Apply(root);
        new Neighbours(template).Mend(root);
        foreach (var element in root.Descendants().ToList())
        {
            if (element.Name == W.Restart)
                Restart(element);
            else if (element.Name == W.P)
                Number(element);
            else if (element.Name.LocalName == "docPr")
                element.SetAttributeValue("id", (nextDrawing++).ToString(CultureInfo.InvariantCulture));
            else if (element.Name == W.Id && element.Parent?.Name == W.SdtPr)
                element.SetAttributeValue(W.Val, (nextControl++).ToString(CultureInfo.InvariantCulture));
        }

        anchors.Renumber(root);
        SetAnchors(root);
        TableRepairs.Mend(root);
    }

    /// <summary>A paragraph whose values are all empty goes, its other words with it.</summary>
    private static void RemoveEmpty(XElement root)
    {
        foreach (var paragraph in root.Descendants(W.P).Where(paragraph => paragraph.Attribute(W.HasValues) is not null).ToList())
        {
            paragraph.Attribute(W.HasValues)?.Remove();
            var marks = paragraph.Descendants().Where(element => element.Name == W.Filled || element.Name == W.Empty)
                .Where(mark => mark.Ancestors(W.P).First() == paragraph).ToList();
            var isEmpty = marks.Count > 0 && marks.TrueForAll(mark => mark.Name == W.Empty);
            if (!isEmpty || paragraph.Descendants().Any(element => Keeps.Contains(element.Name.LocalName)))
                marks.ForEach(mark => mark.Remove());
            else if (paragraph.Elements(W.Number).Any(number => number.Attribute("block") is not null))
                KeepNumber(paragraph);
            else
                paragraph.Remove();
        }
    }

    /// <summary>The number of a block in the minutes is not lost with the words before it: the next paragraph has it, or it stands alone.</summary>
    private static void KeepNumber(XElement paragraph)
    {
        var marks = paragraph.Elements().Where(element => element.Name == W.Number || element.Name == W.AnchorMark).ToList();
        marks.ForEach(mark => mark.Remove());
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is { } next && next.Name == W.P && next.Attribute(W.Placed) is null && !next.Elements(W.Number).Any())
        {
            ParagraphProperties.Of(next).AddAfterSelf(marks);
            paragraph.Remove();
            return;
        }

        paragraph.Elements().Where(element => element.Name != W.PPr).ToList().ForEach(element => element.Remove());
        paragraph.Add(marks);
    }

    /// <summary>The paragraph before it ends a section, where there is one: nothing is printed for a paragraph that only does that.</summary>
    private static void EndSections(XElement root)
    {
        foreach (var paragraph in root.Descendants(W.P).Where(paragraph => paragraph.Attribute(W.Section) is not null).ToList())
        {
            paragraph.Attribute(W.Section)?.Remove();
            if (paragraph.ElementsBeforeSelf().LastOrDefault() is not { } before || before.Name != W.P || before.Element(W.PPr)?.Element(W.SectPr) is not null)
                continue;
            ParagraphProperties.Of(before).Add(paragraph.Element(W.PPr)?.Element(W.SectPr));
            paragraph.Remove();
        }
    }

    private void Restart(XElement mark)
    {
        pins.Restart(mark.Attribute("value")?.Value ?? "");
        mark.Remove();
    }

    private void Number(XElement paragraph)
    {
        if (Take(paragraph, W.Heading) is { } heading && int.TryParse(heading, NumberStyles.None, CultureInfo.InvariantCulture, out var level))
            ParagraphProperties.SetStyle(paragraph, template.Named.Headings[Math.Clamp(level, 1, template.Named.Headings.Length) - 1]);
        if (Take(paragraph, W.Number) is { } number)
            numbers[paragraph] = pins.Pin(paragraph, number.Trim());
        else
            pins.Count(paragraph);
    }

    private static string? Take(XElement paragraph, XName name)
    {
        var marks = paragraph.Elements(name).ToList();
        marks.ForEach(mark => mark.Remove());
        return marks.Count == 0 ? null : marks[0].Attribute("value")?.Value ?? "";
    }

    private void SetAnchors(XElement root)
    {
        foreach (var mark in root.Descendants(W.AnchorMark).ToList())
        {
            if (anchors.Set(mark.Attribute("value")?.Value ?? "") is { } bookmark)
                mark.ReplaceWith(bookmark);
            else
                mark.Remove();
        }
    }
}
