using System.Globalization;
using System.Text;
using MinutesDsl.Render.Word;

namespace MinutesDsl.WordTemplates;

/// <summary>Puts the parts of a template into a file. Nothing is compressed, so that it is the same on every machine.</summary>
internal static class PackageFile
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Names = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    // A4, 2.2 cm at the sides: 9,354 twentieths of a point for the text.
    private const string Page = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1276\" w:bottom=\"1418\" w:left=\"1276\" w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/>";

    /// <summary>The file.</summary>
    public static byte[] Make(string title, Design design, DocumentBuilder text, string firstHeader, string header, string footer)
    {
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["word/document.xml"] = $"<w:document{Names}><w:body>{text.Body}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:headerReference w:type=\"first\" r:id=\"rId5\"/>"
                + $"<w:footerReference w:type=\"default\" r:id=\"rId6\"/><w:footerReference w:type=\"first\" r:id=\"rId6\"/>{Page}<w:titlePg/></w:sectPr></w:body></w:document>",
            ["word/styles.xml"] = StyleSheet.Part(design),
            ["word/numbering.xml"] = Numberings.Part(),
            ["word/settings.xml"] = $"<w:settings{Names}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
                + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"en-GB\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>",
            ["word/header1.xml"] = $"<w:hdr{Names}>{header}</w:hdr>",
            ["word/header2.xml"] = $"<w:hdr{Names}>{firstHeader}</w:hdr>",
            ["word/footer1.xml"] = $"<w:ftr{Names}>{footer}</w:ftr>",
            ["word/comments.xml"] = $"<w:comments{Names}>{text.Comments}</w:comments>",
            ["docProps/core.xml"] = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + $"<dc:title>{DocumentBuilder.Escape(title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>",
        };
        var package = new WordPackage();
        package.DefaultTypes["rels"] = "application/vnd.openxmlformats-package.relationships+xml";
        package.DefaultTypes["xml"] = "application/xml";
        foreach (var name in parts.Keys)
            package.Types[name] = TypeOf(name);
        package.Relationships[""] =
        [
            new("rId1", Office + "officeDocument", "word/document.xml", false),
            new("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml", false),
        ];
        package.Relationships["word/document.xml"] =
        [
            new("rId1", Office + "styles", "styles.xml", false), new("rId2", Office + "numbering", "numbering.xml", false), new("rId3", Office + "settings", "settings.xml", false),
            new("rId4", Office + "header", "header1.xml", false), new("rId5", Office + "header", "header2.xml", false), new("rId6", Office + "footer", "footer1.xml", false),
            new("rId7", Office + "comments", "comments.xml", false),
            .. text.Links.Select((address, i) => new PackageRelationship(string.Create(CultureInfo.InvariantCulture, $"rIdL{i + 1}"), WordPackage.HyperlinkType, Uri.EscapeDataString(address), true)),
        ];
        var entries = parts.Select(part => ZipEntryData.Store(part.Key, Encoding.UTF8.GetBytes(Declaration + part.Value))).ToList();
        entries.Add(ZipEntryData.Store(WordPackage.ContentTypesName, PackageText.ContentTypes(package)));
        foreach (var (part, relationships) in package.Relationships)
            entries.Add(ZipEntryData.Store(WordPackage.RelationshipsName(part), PackageText.Relationships(relationships)));
        return ZipWriter.Write(entries);
    }

    private static string TypeOf(string name) => Path.GetFileNameWithoutExtension(name).TrimEnd('1', '2') switch
    {
        "document" => Word + "document.main+xml",
        "core" => "application/vnd.openxmlformats-package.core-properties+xml",
        var part => $"{Word}{part}+xml",
    };
}
