using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>A tag in a template, while that is compiled.</summary>
internal sealed class TemplateTag
{
    /// <summary>Its place among the tags of the template.</summary>
    public required int Index { get; init; }

    /// <summary>What it does.</summary>
    public required TagKind Kind { get; init; }

    /// <summary>Its first word: <c>for</c>, <c>number</c>; for a value too.</summary>
    public required string Keyword { get; init; }

    /// <summary>Its code, without braces, quotes and dashes made straight.</summary>
    public required string Code { get; init; }

    /// <summary>The paragraph that it was typed in, as messages quote it.</summary>
    public required string Quote { get; init; }

    /// <summary>The mark that stands in its place.</summary>
    public required XElement Mark { get; init; }

    /// <summary>The format of its first character, an <c>w:rPr</c>; null where it has none of its own.</summary>
    public XElement? RunProperties { get; init; }

    /// <summary>Whether the mark stands between paragraphs, rows or runs already, because a content control was there.</summary>
    public bool IsPlaced { get; set; }

    /// <summary>The paragraph that it stands in; null once it has been lifted out.</summary>
    public XElement? Paragraph => IsPlaced ? null : Mark.Ancestors(W.P).FirstOrDefault();

    /// <summary>Whether it prints nothing and says nothing of its paragraph.</summary>
    public bool IsControl => Kind is not (TagKind.Value or TagKind.Mark);

    /// <summary>The tag as messages show it.</summary>
    public string Shown => "{{ " + Code + " }}";

    /// <summary>The rest of the code after the first word.</summary>
    public string Argument => Code[Keyword.Length..].Trim();
}
