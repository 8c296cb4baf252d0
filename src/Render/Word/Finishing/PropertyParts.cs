using System.Text;

namespace MinutesDsl.Render.Word;

/// <summary>The document's properties: title, language, publisher, and what tells which text and tool it was made with. No dates: same input, same bytes.</summary>
internal static class PropertyParts
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Package = "application/vnd.openxmlformats-package.";
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    /// <summary>The parts: name, content type, relationship type, content.</summary>
    public static IEnumerable<(string Name, string ContentType, string Relationship, byte[] Content)> Of(PublishedMeeting meeting, HouseStyle style) =>
    [
        ("docProps/core.xml", Package + "core-properties+xml", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", Core(meeting, style)),
        ("docProps/app.xml", Office + "extended-properties+xml", W.RelationshipsUri + "/extended-properties", App(meeting)),
        ("docProps/custom.xml", Office + "custom-properties+xml", W.RelationshipsUri + "/custom-properties", Custom(meeting)),
    ];

    private static byte[] Core(PublishedMeeting meeting, HouseStyle style)
    {
        var text = new StringBuilder(Declaration);
        text.Append("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        var title = style.Labels.Fill("minutes_of", ("body", meeting.Title));
        Element(text, "dc:title", meeting.Council is { } council ? $"{title} – {council}" : title);
        if (meeting.Edition == "full")
            Element(text, "dc:subject", style.Labels["not_for_publication"]);
        Element(text, "dc:creator", meeting.Council ?? meeting.Body);
        if (meeting.Reference is { } reference)
            Element(text, "dc:identifier", reference);
        Element(text, "dc:language", DocumentLanguage.Tag(meeting.Language));
        Element(text, "cp:contentStatus", meeting.Status.Label);
        return Encoding.UTF8.GetBytes(text.Append("</cp:coreProperties>").ToString());
    }

    private static byte[] App(PublishedMeeting meeting)
    {
        var text = new StringBuilder(Declaration).Append("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">");
        Element(text, "Application", "Minutes DSL");
        if (meeting.Council is { } council)
            Element(text, "Company", council);
        return Encoding.UTF8.GetBytes(text.Append("</Properties>").ToString());
    }

    private static byte[] Custom(PublishedMeeting meeting)
    {
        var text = new StringBuilder(Declaration);
        text.Append("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        var id = 2;
        foreach (var (name, value) in new[]
        {
            ("Edition", meeting.Edition), ("Status", meeting.Status.Key), ("Generator", "Minutes DSL " + meeting.ToolVersion), ("Source SHA-256", meeting.SourceHash),
        })
        {
            text.Append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"").Append(id++).Append("\" name=\"").Append(name).Append("\">");
            Element(text, "vt:lpwstr", value);
            text.Append("</property>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</Properties>").ToString());
    }

    private static void Element(StringBuilder text, string name, string value) =>
        text.Append('<').Append(name).Append('>').Append(PackageText.Attribute(value)).Append("</").Append(name).Append('>');
}
