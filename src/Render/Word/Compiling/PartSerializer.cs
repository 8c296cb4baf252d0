using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Writes a part as text for the engine: marks become its tags, values go through our own functions, everything else is literal.</summary>
internal sealed class PartSerializer(
    TemplateText output, IReadOnlyList<TemplateTag> tags, List<WordSlot> slots, LoopNumberings numberings, string? language, List<WordTemplateException> mistakes)
{
    private static readonly HashSet<string> Notes = ["footnoteReference", "endnoteReference"];
    private readonly Stack<TemplateTag> loops = new();

    private StringBuilder Text => output.Text;

    /// <summary>Writes elements, one after the other.</summary>
    public void Write(IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
            Write(element);
    }

    /// <summary>Writes an element.</summary>
    public void Write(XElement element)
    {
        if (element.Name == W.TagMark)
            WriteTag(tags[(int?)element.Attribute("n") ?? 0], element);
        else if (element.Name == W.P && Alone(element) is { } alone)
            WriteAlone(alone, element);
        else
            WriteLiteral(element);
    }

    private void WriteLiteral(XElement element)
    {
        if (element.Name.Namespace == W.Main && Notes.Contains(element.Name.LocalName) && loops.TryPeek(out var loop))
            mistakes.Add(TagClassifier.Wrong($"{Quote(element)} has a footnote and is repeated by {loop.Shown}. A footnote cannot be repeated: take it out, or put its words into the text."));
        if (element.Attribute(W.Target) is { } target)
        {
            WriteLink(element, target.Value);
            return;
        }

        PartXml.WriteStart(Text, element);
        if (element.Name == W.P && HasValue(element))
            Text.Append(" mx:values=\"1\"");
        WriteContent(element);
    }

    private void WriteContent(XElement element)
    {
        if (!element.Nodes().Any())
        {
            Text.Append("/>");
            return;
        }

        Text.Append('>');
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
                Write(child);
            else if (node is XText words)
                Text.Append(PartXml.Literal(words.Value));
        }

        Text.Append("</").Append(PartXml.Name(element, element.Name)).Append('>');
    }

    /// <summary>A link whose address holds tags.</summary>
    private void WriteLink(XElement link, string target)
    {
        Text.Append("<w:hyperlink w:history=\"1\" mx:target=\"");
        for (var at = 0; at < target.Length;)
        {
            var start = target.IndexOf("{{", at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : target.IndexOf("}}", start, StringComparison.Ordinal);
            if (end < 0)
            {
                Text.Append(PartXml.Literal(target[at..]));
                break;
            }

            Text.Append(PartXml.Literal(target[at..start]));
            var code = TagText.Straighten(target[(start + 2)..end]);
            var tag = new TemplateTag { Index = -1, Kind = TagKind.Value, Keyword = "", Code = code, Quote = ParagraphText.Quote(link).Replace("paragraph", "link in the paragraph", StringComparison.Ordinal), Mark = link };
            output.Note(tag);
            Text.Append("{{ w_address (").Append(code).Append(") }}");
            at = end + 2;
        }

        Text.Append('"');
        WriteContent(link);
    }

    private void WriteTag(TemplateTag tag, XElement mark)
    {
        switch (tag.Kind)
        {
            case TagKind.Value:
                WriteValue("w_value", tag, new WordSlot(tag, tag.RunProperties, null, language) { IsInLink = mark.Ancestors(W.Hyperlink).Any() });
                break;
            case TagKind.Mark:
                output.Note(tag);
                Text.Append("{{ w_mark '").Append(tag.Keyword).Append("' (").Append(tag.Argument).Append(") }}");
                break;
            case TagKind.Open:
                if (tag.Keyword is "for" or "while")
                {
                    loops.Push(tag);
                    if (numberings.RestartedBy(tag) is { Length: > 0 } restarted)
                        Text.Append("<mx:restart value=\"").AppendJoin(' ', restarted).Append("\"/>");
                }

                WriteCode(tag);
                break;
            case TagKind.Close:
                if (loops.TryPeek(out var loop) && numberings.Closes(tag, loop))
                    loops.Pop();
                WriteCode(tag);
                break;
            case TagKind.Middle or TagKind.Assignment:
                WriteCode(tag);
                break;
        }
    }

    private void WriteCode(TemplateTag tag)
    {
        output.Note(tag);
        Text.Append("{{ ").Append(tag.Code).Append(" }}");
    }

    private void WriteValue(string function, TemplateTag tag, WordSlot slot)
    {
        output.Note(tag);
        Text.Append("{{ ").Append(function).Append(' ').Append(slots.Count.ToString(CultureInfo.InvariantCulture)).Append(" (").Append(tag.Code).Append(") }}");
        slots.Add(slot);
    }

    /// <summary>Where a section ends, a paragraph of its own ends it after all that the value gives.</summary>
    private void WriteAlone(TemplateTag tag, XElement paragraph)
    {
        var properties = paragraph.Element(W.PPr);
        var end = properties?.Element(W.SectPr) is null ? "" : $"<w:p mx:section=\"1\">{PartXml.Write(properties)}</w:p>";
        if (end.Length > 0)
        {
            properties = new XElement(properties ?? new XElement(W.PPr));
            properties.Element(W.SectPr)?.Remove();
        }

        WriteValue("w_paragraph", tag, new WordSlot(tag, tag.RunProperties, properties, language) { IsAlone = true });
        Text.Append(end);
    }

    /// <summary>The value that is all that a paragraph holds.</summary>
    private TemplateTag? Alone(XElement paragraph)
    {
        TemplateTag? found = null;
        foreach (var child in paragraph.Elements().Where(child => child.Name != W.PPr))
        {
            if (child.Name == W.TagMark && tags[(int?)child.Attribute("n") ?? 0] is { Kind: TagKind.Value } tag && found is null)
                found = tag;
            else if (child.Name != W.R || child.Elements().Any(content => content.Name != W.RPr && (content.Name != W.T || !string.IsNullOrWhiteSpace(content.Value))))
                return null;
        }

        return found;
    }

    /// <summary>A paragraph as its designer typed it: marks read as their tags.</summary>
    private string Quote(XElement inside) => ParagraphText.Quote(string.Concat((inside.Ancestors(W.P).FirstOrDefault() ?? inside).Descendants().Select(element =>
        element.Name == W.TagMark ? tags[(int?)element.Attribute("n") ?? 0].Shown : ParagraphText.TextOf(element))));

    private bool HasValue(XElement paragraph) =>
        paragraph.Descendants(W.TagMark).Any(mark => mark.Ancestors(W.P).First() == paragraph && tags[(int?)mark.Attribute("n") ?? 0].Kind == TagKind.Value);
}
