using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Reads Word documents. They come from outside: sizes are bounded and no XML may define entities.</summary>
internal static class PackageReader
{
    /// <summary>Of a file that is saved in the strict form of the standard.</summary>
    public const string Strict = "It is saved as \"Strict Open XML Document\". Save it as \"Word Document (*.docx)\".";

    private const string StrictUri = "http://purl.oclc.org/ooxml/";
    private const string Damaged = "It is not a Word document, or it is damaged. Open it in Word and save it as \"Word Document (*.docx)\".";
    private const int MaxDepth = 256;
    private const long MaxBytes = 64 * 1024 * 1024;
    private const int MaxParts = 2_000;
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    // What a file of the old binary format, or one with a password, begins with (MS-CFB).
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>The package.</summary>
    /// <exception cref="WordTemplateException">It is no Word document that can be read; the message says why.</exception>
    public static WordPackage Read(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(CompoundFile))
            throw new WordTemplateException("It is protected by a password, or is an old .doc file. Open it in Word, take the password off, and save it as \"Word Document (*.docx)\".");
        try
        {
            return ReadParts(bytes);
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            throw new WordTemplateException(Damaged);
        }
    }

    /// <summary>The XML of a part.</summary>
    /// <exception cref="WordTemplateException">It is not XML, it may not be read, or it is nested without end.</exception>
    public static XDocument Xml(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            return new XDocument(Read(reader));
        }
        catch (XmlException)
        {
            throw new WordTemplateException(Damaged);
        }
    }

    /// <summary>The root of a part of WordprocessingML, which must be the element that the part is for.</summary>
    /// <exception cref="WordTemplateException">The part cannot be used.</exception>
    public static XElement Root(byte[] bytes, string name)
    {
        var root = Xml(bytes).Root;
        if (root?.Name == W.Main + name)
            return root;
        throw new WordTemplateException(root?.Name.NamespaceName.StartsWith(StrictUri, StringComparison.Ordinal) == true ? Strict : Damaged);
    }

    /// <summary>The element that a reader comes to. What walks over elements calls itself for those inside, so they may not nest without end.</summary>
    private static XElement? Read(XmlReader reader)
    {
        XElement? root = null;
        XElement? open = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth > MaxDepth)
                        throw new WordTemplateException(Damaged);
                    var isEmpty = reader.IsEmptyElement;
                    var element = Start(reader);
                    if (open is null)
                        root = element;
                    else
                        open.Add(element);
                    open = isEmpty ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    open?.Add(new XText(reader.Value));
                    break;
            }
        }

        return root;
    }

    private static XElement Start(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
            element.Add(new XAttribute(XName.Get(reader.LocalName, reader.Prefix.Length == 0 ? "" : reader.NamespaceURI), reader.Value));
        return element;
    }

    private static WordPackage ReadParts(byte[] bytes)
    {
        var package = new WordPackage();
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (archive.Entries.Count > MaxParts)
            throw new WordTemplateException($"It has more than {MaxParts} parts. Copy its content into a new document.");
        long total = 0;
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = stream.Read(buffer)) > 0; content.Write(buffer, 0, read))
            {
                if ((total += read) > MaxBytes)
                    throw new WordTemplateException($"It is larger than {MaxBytes / 1024 / 1024} MB. Make its pictures smaller (Picture Format, Compress Pictures).");
            }

            package.Parts[entry.FullName.TrimStart('/')] = content.ToArray();
        }

        ReadTypes(package);
        foreach (var name in package.Parts.Keys.Where(name => name.EndsWith(".rels", StringComparison.Ordinal)).ToList())
        {
            package.Relationships[Owner(name)] = [.. Xml(package.Parts[name]).Root?.Elements().Select(element => new PackageRelationship(
                element.Attribute("Id")?.Value ?? "", element.Attribute("Type")?.Value ?? "", element.Attribute("Target")?.Value ?? "", element.Attribute("TargetMode")?.Value == "External")) ?? []];
            package.Parts.Remove(name);
        }

        return package;
    }

    private static void ReadTypes(WordPackage package)
    {
        if (!package.Parts.Remove(WordPackage.ContentTypesName, out var types))
            throw new WordTemplateException("It is not a Word document. Make one in Word and save it as \"Word Document (*.docx)\".");
        foreach (var element in Xml(types).Root?.Elements() ?? [])
        {
            var type = element.Attribute("ContentType")?.Value ?? "";
            if (element.Name == Types + "Default")
                package.DefaultTypes[element.Attribute("Extension")?.Value ?? ""] = type;
            else
                package.Types[(element.Attribute("PartName")?.Value ?? "").TrimStart('/')] = type;
        }
    }

    /// <summary>The part whose relationships a part holds: <c>word/_rels/document.xml.rels</c> are those of <c>word/document.xml</c>.</summary>
    private static string Owner(string name) => name.Replace("_rels/", "", StringComparison.Ordinal)[..^".rels".Length];
}
