using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Renders published minutes as a Word document, from the Word template of a house style.</summary>
internal static class WordRenderer
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None };

    private static readonly XmlReaderSettings ReaderSettings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The document, or messages that say why there is none.</summary>
    public static (byte[]? Content, ImmutableArray<RenderMessage> Messages) Render(PublishedMeeting meeting, HouseStyle style)
    {
        var compiled = style.Word;
        if (compiled.Template is not { } template)
            return (null, compiled.Messages);
        var numberings = new DocumentNumberings(template.Numbering, template.Named, template.Styles);
        var run = TemplateEngine.Instance.RenderWord(new WordRequest(template.EngineText, template.Description, meeting, style, new ValueWriter(template, numberings)));
        if (run.Text is not { } text)
        {
            return run.Problem is { } problem
                ? (null, [WordProblems.Of(template, problem)])
                : (null, []);
        }

        return (Assemble(template, Read(text), meeting, style, numberings), []);
    }

    private static List<XElement> Read(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), ReaderSettings);
        var roots = XElement.Load(reader, LoadOptions.PreserveWhitespace).Elements().ToList();
        roots.ForEach(root => root.Remove());
        return roots;
    }

    private static byte[] Assemble(WordTemplate template, List<XElement> roots, PublishedMeeting meeting, HouseStyle style, DocumentNumberings numberings)
    {
        var anchors = new DocumentAnchors();
        var finisher = new PartFinisher(template, new NumberPins(template, numberings), anchors);
        foreach (var root in roots)
            finisher.Finish(root);
        new ContentsList(template, anchors).Fill(roots[0], finisher.NumberOf);

        var output = new DocumentPackage(template);
        var mark = meeting.Edition == "full" ? new FullEditionMark(template, style.Labels["not_for_publication"]) : null;
        if (mark?.Apply(roots[0], roots.Where(root => root.Name == W.Main + "hdr")) is { } header)
            output.AddHeader(mark.PartName, FullEditionMark.ContentType, Write(header.Root), header.Relationship);
        for (var i = 0; i < roots.Count; i++)
        {
            var name = template.RenderedParts[i];
            var links = new LinkResolver(output.RelationshipsOf(name), anchors);
            links.Resolve(roots[i]);
            output.AddPart(name, Write(roots[i]), links.Relationships);
        }

        output.AddLanguage(DocumentLanguage.Tag(meeting.Language));
        output.AddNumbering(numberings.Write());
        return output.Write(PropertyParts.Of(meeting, style));
    }

    private static Action<Stream> Write(XElement root) => stream =>
    {
        // Our own marks are gone by now; their declaration goes with them.
        root.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Value == W.MarksUri).Remove();
        root.SetAttributeValue(XNamespace.Xmlns + "w", W.Uri);
        root.SetAttributeValue(XNamespace.Xmlns + "r", W.RelationshipsUri);
        using var writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartDocument(standalone: true);
        root.WriteTo(writer);
    };
}
