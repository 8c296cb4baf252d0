using System.Collections.Immutable;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Content controls whose tag is a control tag (<c>for d in documents</c>) repeat what they hold; the control itself goes.</summary>
internal sealed class ControlLoops(ImmutableArray<TemplateTag>.Builder tags)
{
    /// <summary>Replaces such controls by marks around their content.</summary>
    public void Mark(XElement root)
    {
        foreach (var control in root.Descendants(W.Sdt).ToList())
        {
            var typed = control.Element(W.SdtPr).ValueOf(W.ControlTag)?.Trim();
            if (typed is null || control.Element(W.SdtContent) is not { } content)
                continue;
            var code = TagText.Straighten(typed.Replace("{{", "", StringComparison.Ordinal).Replace("}}", "", StringComparison.Ordinal));
            var first = code.Split(' ')[0];
            if (first is not ("for" or "if" or "while" or "with") || code.Length == first.Length)
                continue;
            var quote = ParagraphText.Quote(content.DescendantsAndSelf(W.P).FirstOrDefault() ?? control);
            if (content.Elements(W.Tc).Any())
                throw TagClassifier.Wrong($"{quote} is in a content control tagged \"{typed}\" around a single cell. A cell cannot be repeated: put the control around the whole row.");
            control.ReplaceByContent(content, Add(TagKind.Open, first, code, quote), Add(TagKind.Close, "end", "end", quote));
        }
    }

    private XElement Add(TagKind kind, string keyword, string code, string quote)
    {
        var mark = new XElement(W.TagMark, new XAttribute("n", tags.Count));
        tags.Add(new TemplateTag { Index = tags.Count, Kind = kind, Keyword = keyword, Code = code, Quote = quote, Mark = mark, IsPlaced = true });
        return mark;
    }
}
