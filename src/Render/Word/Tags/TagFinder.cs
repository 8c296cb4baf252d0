using System.Collections.Immutable;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Finds the tags in a part's paragraphs, whatever runs they are cut into, and puts a mark in the place of each.</summary>
internal sealed class TagFinder(ImmutableArray<TemplateTag>.Builder tags, List<WordTemplateException> mistakes)
{
    private const string Begin = "{{";
    private const string End = "}}";

    /// <summary>Marks the tags of a part, in document order. A paragraph with a mistake is noted and left alone.</summary>
    public void Mark(XElement root)
    {
        foreach (var paragraph in root.Descendants(W.P).ToList())
        {
            var text = ParagraphText.Of(paragraph);
            try
            {
                if (text.Contains(Begin, StringComparison.Ordinal) || text.Contains(End, StringComparison.Ordinal))
                    Mark(paragraph, text);
            }
            catch (WordTemplateException mistake)
            {
                mistakes.Add(mistake);
            }
        }
    }

    private void Mark(XElement paragraph, string text)
    {
        var quote = ParagraphText.Quote(text);
        var found = new List<(int Start, int End)>();
        for (var at = 0; ;)
        {
            var start = text.IndexOf(Begin, at, StringComparison.Ordinal);
            var stray = text.IndexOf(End, at, StringComparison.Ordinal);
            if (stray >= 0 && (start < 0 || stray < start))
                throw TagClassifier.Wrong($"{quote} has }}}} without {{{{ before it. A tag begins with {{{{ and ends with }}}} in the same paragraph.");
            if (start < 0)
                break;
            var end = EndOf(text, start + Begin.Length);
            if (end < 0)
                throw TagClassifier.Wrong($"{quote} has {{{{ without }}}} after it. A tag begins with {{{{ and ends with }}}} in the same paragraph.");
            found.Add((start, end + End.Length));
            at = end + End.Length;
        }

        var read = found.ConvertAll(tag =>
        {
            var code = TagText.Straighten(text[(tag.Start + Begin.Length)..(tag.End - End.Length)]);
            return (Code: code, Class: TagClassifier.Classify(code, quote), tag.Start);
        });
        RefuseSymbols(paragraph, found, quote);
        Explode(paragraph);
        foreach (var (code, (kind, keyword), start) in read)
        {
            var mark = new XElement(W.TagMark, new XAttribute("n", tags.Count));
            tags.Add(new TemplateTag { Index = tags.Count, Kind = kind, Keyword = keyword, Code = code, Quote = quote, Mark = mark, RunProperties = PropertiesAt(paragraph, start) });
        }

        // From the last to the first, so that the places of the others stay true.
        for (var i = found.Count - 1; i >= 0; i--)
            Replace(paragraph, found[i].Start, found[i].End, tags[tags.Count - found.Count + i].Mark);
    }

    /// <summary>Where a tag ends: not inside a text in quotes, unless that is never closed; -1 where another begins before.</summary>
    private static int EndOf(string text, int from)
    {
        var quote = '\0';
        for (var i = from; i < text.Length - 1; i++)
        {
            var c = text[i] switch { '“' or '”' => '"', '‘' or '’' => '\'', var other => other };
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '}' && text[i + 1] == '}')
                return i;
            else if (c == '{' && text[i + 1] == '{')
                return -1;
        }

        var end = text.IndexOf(End, from, StringComparison.Ordinal);
        return end >= 0 && text.IndexOf(Begin, from, end - from, StringComparison.Ordinal) >= 0 ? -1 : end;
    }

    /// <summary>Gives every child of a run a run of its own, so that a place in the text is a place between runs or inside one text.</summary>
    private static void Explode(XElement paragraph)
    {
        foreach (var run in ParagraphText.Content(paragraph).Select(content => content.Parent).OfType<XElement>().Distinct().ToList())
        {
            var content = run.Elements().Where(child => child.Name != W.RPr).ToList();
            if (content.Count < 2)
                continue;
            var properties = run.Element(W.RPr);
            run.ReplaceWith(content.Select(child => new XElement(W.R, properties, child)));
        }
    }

    /// <summary>A sign of a symbol font is a picture to us: the tag would be read without it.</summary>
    private static void RefuseSymbols(XElement paragraph, List<(int Start, int End)> found, string quote)
    {
        var at = 0;
        foreach (var content in ParagraphText.Content(paragraph))
        {
            if (content.Name == W.Main + "sym" && found.Exists(tag => tag.Start < at && at < tag.End))
                throw TagClassifier.Wrong($"{quote} has a sign of a symbol font inside a tag. Type the tag again, with the keyboard alone.");
            at += ParagraphText.TextOf(content).Length;
        }
    }

    private static XElement? PropertiesAt(XElement paragraph, int place) =>
        Texts(paragraph).First(text => place < text.Start + text.Length).Element.Parent?.Element(W.RPr);

    private static IEnumerable<(XElement Element, int Start, int Length)> Texts(XElement paragraph)
    {
        var at = 0;
        foreach (var content in ParagraphText.Content(paragraph))
        {
            var length = ParagraphText.TextOf(content).Length;
            if (length > 0)
                yield return (content, at, length);
            at += length;
        }
    }

    private static void Replace(XElement paragraph, int start, int end, XElement mark)
    {
        var isFirst = true;
        foreach (var (element, at, length) in Texts(paragraph).Where(text => text.Start < end && text.Start + text.Length > start).ToList())
        {
            if (element.Parent is not { } run)
                continue;
            var text = ParagraphText.TextOf(element);
            var before = text[..Math.Max(0, start - at)];
            var after = text[Math.Min(length, end - at)..];
            var parts = new List<XElement>();
            if (before.Length > 0)
                parts.Add(Run(run, before));
            if (isFirst)
                parts.Add(mark);
            if (after.Length > 0)
                parts.Add(Run(run, after));
            isFirst = false;
            run.ReplaceWith(parts);
        }
    }

    private static XElement Run(XElement like, string text) =>
        new(W.R, like.Element(W.RPr), new XElement(W.T, new XAttribute(XNamespace.Xml + "space", "preserve"), text));
}
