using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Mends what loops and empty values leave behind, so that Word opens the document without complaint.</summary>
internal static class TableRepairs
{
    /// <summary>Mends a part.</summary>
    public static void Mend(XElement root)
    {
        foreach (var table in root.Descendants(W.Tbl).Reverse().ToList())
        {
            foreach (var cell in table.Elements(W.Tr).Elements(W.Tc).Where(cell => cell.Elements().LastOrDefault()?.Name is not { } last || (last != W.P && last != W.Sdt)).ToList())
                cell.Add(new XElement(W.P));
            if (!table.Descendants(W.Tr).Any(row => row.Descendants(W.Tc).Any()))
                table.Remove();
            else if (table.ElementsAfterSelf().FirstOrDefault() is not { } next || next.Name == W.Tbl || next.Name == W.SectPr)
                table.AddAfterSelf(Spacer());
        }

        // A header, a footer, a text and a control hold a paragraph at least.
        if (!root.Descendants(W.P).Any())
            (root.Element(W.Body) ?? root).AddFirst(new XElement(W.P));
        foreach (var content in root.Descendants(W.SdtContent).Where(content => !content.HasElements).ToList())
            content.Parent?.Remove();
    }

    /// <summary>A paragraph of no height to speak of: Word makes one table of two that touch.</summary>
    private static XElement Spacer() => new(
        W.P,
        new XElement(W.PPr, new XElement(W.Main + "spacing", new XAttribute(W.Main + "before", "0"), new XAttribute(W.Main + "after", "0"), new XAttribute(W.Main + "line", "120"), new XAttribute(W.Main + "lineRule", "exact"))));
}
