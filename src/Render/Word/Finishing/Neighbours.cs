using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Mends what stands before a list and after a table, which the styles of the two cannot say.</summary>
internal sealed class Neighbours(WordTemplate template)
{
    /// <summary>Mends a part, and takes the marks of lists and tables away.</summary>
    public void Mend(XElement root)
    {
        foreach (var element in root.Descendants().Where(element => element.Attribute(W.Placed) is not null).ToList())
        {
            if (element.Name == W.P && element.ElementsBeforeSelf().LastOrDefault() is { } before && before.Name == W.P && before.Attribute(W.Placed) is null)
                KeepWithNext(before);
            else if (element.Name == W.Tbl && element.ElementsAfterSelf().FirstOrDefault() is { } after && after.Name == W.P)
                SetApart(after);
        }

        foreach (var mark in root.Descendants().Attributes(W.Placed).ToList())
            mark.Remove();
    }

    /// <summary>Words that lead in to a list ("Resolved:") are not left alone at the foot of a page.</summary>
    private void KeepWithNext(XElement paragraph)
    {
        if (paragraph.Element(W.PPr)?.Element(W.KeepNext) is null && !template.Styles.PropertyOfStyle(StyleOf(paragraph), W.KeepNext).IsOn())
            ParagraphProperties.KeepWithNext(paragraph);
    }

    /// <summary>What follows a table is as far from it as it is from what follows itself: Word has no space after tables.</summary>
    private void SetApart(XElement paragraph)
    {
        var own = paragraph.Element(W.PPr)?.Element(W.Spacing);
        var inherited = template.Styles.PropertiesOfStyle(StyleOf(paragraph), W.Spacing).ToList();
        var before = Read(own, "before") ?? inherited.Select(spacing => Read(spacing, "before")).FirstOrDefault(value => value is not null) ?? 0;
        var after = Read(own, "after") ?? inherited.Select(spacing => Read(spacing, "after")).FirstOrDefault(value => value is not null) ?? 0;
        if (before < after)
            ParagraphProperties.SetSpaceBefore(paragraph, after);
    }

    private string? StyleOf(XElement paragraph) => paragraph.Element(W.PPr).ValueOf(W.PStyle) ?? template.Styles.Default;

    private static int? Read(XElement? spacing, string name) =>
        int.TryParse(spacing?.Attribute(W.Main + name)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
