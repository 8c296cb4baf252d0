using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Refuses fields that fetch from elsewhere, and drops the results that Word has kept of lists of contents and cross-references.</summary>
internal static class FieldCleaner
{
    private static readonly HashSet<string> Refused = ["DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "LINK", "IMPORT", "DATABASE", "EMBED", "MACROBUTTON", "RD"];

    private static readonly HashSet<string> Recomputed = ["TOC", "REF", "PAGEREF", "NOTEREF"];

    /// <summary>Cleans a part.</summary>
    /// <exception cref="WordTemplateException">A field may not be there.</exception>
    public static void Clean(XElement root)
    {
        foreach (var simple in root.Descendants(W.FldSimple))
            Check(simple.Attribute(W.Instr)?.Value ?? "", simple);
        var open = new Stack<Field>();
        foreach (var element in root.Descendants().ToList())
        {
            if (element.Name == W.InstrText && open.TryPeek(out var inside) && inside.Separator is null)
            {
                inside.Instruction += element.Value;
            }
            else if (element.Name == W.FldChar)
            {
                switch (element.Attribute(W.FldCharType)?.Value)
                {
                    case "begin":
                        open.Push(new Field(element));
                        break;
                    case "separate" when open.TryPeek(out var current):
                        current.Separator = element;
                        break;
                    case "end" when open.TryPop(out var ended):
                        Check(ended.Instruction, ended.Begin);
                        if (Recomputed.Contains(Word(ended.Instruction)) && ended.Separator is { } separator && open.Count == 0)
                            DropResult(root, separator, element);
                        break;
                }
            }
        }

        // One that never ends is looked at, too: what a program makes of it is not known.
        foreach (var unfinished in open)
            Check(unfinished.Instruction, unfinished.Begin);
    }

    /// <summary>The first word of a field's instruction: <c>TOC</c>.</summary>
    public static string Word(string instruction) => instruction.Trim().Split(' ', '\t', '\\')[0].ToUpperInvariant();

    private static void Check(string instruction, XElement at)
    {
        if (Refused.Contains(Word(instruction)))
            throw new WordTemplateException($"{ParagraphText.Quote(at)} holds the field {Word(instruction)}, which fetches from elsewhere or runs a program. Take it out (Alt+F9 shows fields).");
    }

    /// <summary>Everything between the separator and the end goes; a field over several paragraphs becomes one paragraph.</summary>
    private static void DropResult(XElement root, XElement separator, XElement end)
    {
        if (separator.Parent is not { } separatorRun || end.Parent is not { } endRun)
            return;
        var first = separatorRun.Ancestors(W.P).FirstOrDefault();
        var last = endRun.Ancestors(W.P).FirstOrDefault();
        if (first is null || last is null)
            return;
        var between = false;
        var doomed = new List<XElement>();
        foreach (var element in root.Descendants())
        {
            if (element == endRun)
                break;
            if (between && element.Name == W.R && !element.Ancestors().Any(doomed.Contains))
                doomed.Add(element);
            if (element == separatorRun)
                between = true;
        }

        doomed.ForEach(run => run.Remove());
        if (first != last)
        {
            foreach (var paragraph in first.ElementsAfterSelf(W.P).TakeWhile(paragraph => paragraph != last && paragraph.IsBefore(last)).ToList())
                paragraph.Remove();
            endRun.Remove();
            (first.Elements().LastOrDefault() ?? first).AddAfterSelf(endRun);
            if (ParagraphText.Of(last).Length == 0 && last.Element(W.PPr)?.Element(W.SectPr) is null && !last.Descendants(W.FldChar).Any())
                last.Remove();
        }

        foreach (var link in first.Descendants(W.Hyperlink).Where(link => !link.HasElements).ToList())
            link.Remove();
    }

    private sealed class Field(XElement begin)
    {
        public XElement Begin => begin;

        public XElement? Separator { get; set; }

        public string Instruction { get; set; } = "";
    }
}
