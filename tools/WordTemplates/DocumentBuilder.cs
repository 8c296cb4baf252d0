using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MinutesDsl.WordTemplates;

/// <summary>
/// Builds the text of a template, paragraph by paragraph. In the words, <c>**…**</c> is bold, <c>[[address|words]]</c> a link,
/// <c>\t</c> a tab, <c>«PAGE»</c> a field.
/// </summary>
public sealed partial class DocumentBuilder
{
    private readonly StringBuilder body = new();
    private readonly StringBuilder comments = new();
    private readonly List<string> links = [];
    private int nextComment;

    /// <summary>The paragraphs so far.</summary>
    public string Body => body.ToString();

    /// <summary>The comments so far.</summary>
    public string Comments => comments.ToString();

    /// <summary>The addresses of links; their relationships are rIdL1, rIdL2, …</summary>
    public IReadOnlyList<string> Links => links;

    /// <summary>A paragraph in a style.</summary>
    /// <param name="style">The style's id.</param>
    /// <param name="words">Its words.</param>
    /// <param name="note">A comment in the margin, for the designer.</param>
    /// <param name="properties">More properties, as XML, in the order of the schema after the style.</param>
    public DocumentBuilder Add(string style, string words, string? note = null, string properties = "")
    {
        body.Append("<w:p><w:pPr><w:pStyle w:val=\"").Append(style).Append("\"/>").Append(properties).Append("</w:pPr>");
        var comment = note is null ? -1 : AddComment(note);
        if (comment >= 0)
            body.Append(CultureInfo.InvariantCulture, $"<w:commentRangeStart w:id=\"{comment}\"/>");
        foreach (Match part in Parts().Matches(words))
        {
            if (part.Groups["address"].Success)
            {
                links.Add(part.Groups["address"].Value);
                body.Append(CultureInfo.InvariantCulture, $"<w:hyperlink r:id=\"rIdL{links.Count}\" w:history=\"1\">");
                Run(part.Groups["shown"].Value, "<w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr>");
                body.Append("</w:hyperlink>");
            }
            else if (part.Groups["bold"].Success)
            {
                Run(part.Groups["bold"].Value, "<w:rPr><w:b/><w:bCs/></w:rPr>");
            }
            else if (part.Groups["field"].Success)
            {
                Field(part.Groups["field"].Value);
            }
            else
            {
                Run(part.Value, "");
            }
        }

        if (comment >= 0)
            body.Append(CultureInfo.InvariantCulture, $"<w:commentRangeEnd w:id=\"{comment}\"/><w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference w:id=\"{comment}\"/></w:r>");
        body.Append("</w:p>");
        return this;
    }

    /// <summary>A paragraph that holds control tags only, and vanishes.</summary>
    public DocumentBuilder Tag(string tags, string? note = null) => Add("TemplateTag", tags, note);

    /// <summary>A piece for a kind of block.</summary>
    public DocumentBuilder Piece(string kind, params ReadOnlySpan<(string Style, string Words)> paragraphs)
    {
        Tag($"{{{{ block {kind} }}}}");
        foreach (var (style, words) in paragraphs)
            Add(style, words);
        return Tag("{{ end }}");
    }

    /// <summary>XML as it is.</summary>
    public DocumentBuilder Raw(string xml)
    {
        body.Append(xml);
        return this;
    }

    /// <summary>Text as XML.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private void Run(string words, string properties)
    {
        foreach (var part in words.Split('\t').SelectMany((part, i) => i == 0 ? [part] : new[] { "\t", part }).Where(part => part.Length > 0))
        {
            body.Append("<w:r>").Append(properties);
            if (part == "\t")
                body.Append("<w:tab/>");
            else
                body.Append("<w:t xml:space=\"preserve\">").Append(Escape(part)).Append("</w:t>");
            body.Append("</w:r>");
        }
    }

    private void Field(string instruction) => body
        .Append("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ").Append(Escape(instruction))
        .Append(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
        .Append("<w:r><w:t>").Append(instruction.StartsWith("TOC", StringComparison.Ordinal) ? "(the headings of the minutes)" : "1").Append("</w:t></w:r>")
        .Append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");

    private int AddComment(string note)
    {
        comments.Append(CultureInfo.InvariantCulture, $"<w:comment w:id=\"{nextComment}\" w:author=\"Minutes DSL\" w:initials=\"M\"><w:p><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr>")
            .Append("<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:annotationRef/></w:r><w:r><w:t>").Append(Escape(note)).Append("</w:t></w:r></w:p></w:comment>");
        return nextComment++;
    }

    [GeneratedRegex(@"\[\[(?<address>.+?)\|(?<shown>.+?)\]\]|\*\*(?<bold>.+?)\*\*|«(?<field>.+?)»|(?:(?!\[\[|\*\*|«).)+", RegexOptions.Singleline)]
    private static partial Regex Parts();
}
