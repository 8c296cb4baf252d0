using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Where in its paragraph or row a tag stands.</summary>
internal static class TagPlace
{
    private static readonly HashSet<string> Weightless = ["pPr", "bookmarkStart", "bookmarkEnd"];

    /// <summary>Whether a paragraph holds control tags and nothing else: such a paragraph vanishes.</summary>
    public static bool IsBare(XElement paragraph, IReadOnlyList<TemplateTag> tags) =>
        paragraph.Elements(W.TagMark).Any() && paragraph.Element(W.PPr)?.Element(W.SectPr) is null
        && paragraph.Elements().All(child => IsNothing(child) || IsControl(child, tags));

    /// <summary>Whether a row's paragraphs are all bare or empty, and one is bare.</summary>
    public static bool IsBareRow(XElement row, IReadOnlyList<TemplateTag> tags) =>
        !row.Descendants(W.Tbl).Any() && row.Descendants(W.P).Any(paragraph => IsBare(paragraph, tags))
        && row.Descendants(W.P).All(paragraph => IsBare(paragraph, tags) || IsEmpty(paragraph));

    /// <summary>Whether nothing but other control tags stands before a tag in its paragraph.</summary>
    public static bool IsAtStart(TemplateTag tag, XElement paragraph, IReadOnlyList<TemplateTag> tags) =>
        tag.Mark.Parent == paragraph && tag.Mark.ElementsBeforeSelf().All(child => IsNothing(child) || IsControl(child, tags));

    /// <summary>Whether nothing but other control tags stands after a tag in its paragraph.</summary>
    public static bool IsAtEnd(TemplateTag tag, XElement paragraph, IReadOnlyList<TemplateTag> tags) =>
        tag.Mark.Parent == paragraph && tag.Mark.ElementsAfterSelf().All(child => IsNothing(child) || IsControl(child, tags));

    /// <summary>Whether a tag is the first thing of its row.</summary>
    public static bool IsAtRowStart(TemplateTag tag, XElement row, IReadOnlyList<TemplateTag> tags)
    {
        if (IsBareRow(row, tags))
            return true;
        var paragraph = tag.Paragraph;
        return paragraph is not null && IsAtStart(tag, paragraph, tags) && paragraph.Ancestors(W.Tr).FirstOrDefault() == row
            && row.Descendants(W.P).TakeWhile(other => other != paragraph).All(other => IsBare(other, tags))
            && paragraph.Ancestors(W.Tc).FirstOrDefault() == row.Descendants(W.Tc).FirstOrDefault();
    }

    /// <summary>Whether a tag is the last thing of its row.</summary>
    public static bool IsAtRowEnd(TemplateTag tag, XElement row, IReadOnlyList<TemplateTag> tags)
    {
        if (IsBareRow(row, tags))
            return true;
        var paragraph = tag.Paragraph;
        return paragraph is not null && IsAtEnd(tag, paragraph, tags) && paragraph.Ancestors(W.Tr).FirstOrDefault() == row
            && row.Descendants(W.P).SkipWhile(other => other != paragraph).Skip(1).All(other => IsBare(other, tags))
            && paragraph.Ancestors(W.Tc).FirstOrDefault() == row.Elements(W.Tc).LastOrDefault();
    }

    private static bool IsEmpty(XElement paragraph) => paragraph.Elements().All(IsNothing);

    private static bool IsControl(XElement child, IReadOnlyList<TemplateTag> tags) =>
        child.Name == W.TagMark && tags[(int?)child.Attribute("n") ?? 0].IsControl;

    private static bool IsNothing(XElement child) =>
        (child.Name.Namespace == W.Main && Weightless.Contains(child.Name.LocalName))
        || (child.Name == W.R && child.Elements().All(content => content.Name == W.RPr || (content.Name == W.T && string.IsNullOrWhiteSpace(content.Value)) || content.Name == W.Tab));
}
