using System.Collections.Immutable;

namespace MinutesDsl.Render.Word;

/// <summary>Puts a document together of what its template has and what was made for it.</summary>
internal sealed class DocumentPackage(WordTemplate template)
{
    private readonly List<ZipEntryData> entries = [.. template.Fixed];
    private readonly Dictionary<string, string> types = new(template.Package.Types, StringComparer.OrdinalIgnoreCase);
    private readonly List<PackageRelationship> added = [];

    /// <summary>The relationships that a part has so far.</summary>
    public ImmutableArray<PackageRelationship> RelationshipsOf(string part) =>
        part == template.RenderedParts[0] ? [.. template.Package.RelationshipsOf(part), .. added] : template.Package.RelationshipsOf(part);

    /// <summary>Adds a header that the template has not; the text's relationships come to have it.</summary>
    public void AddHeader(string name, string type, Action<Stream> content, PackageRelationship relationship)
    {
        types[name] = type;
        added.Add(relationship);
        entries.Add(ZipEntryData.Compress(name, content));
    }

    /// <summary>Adds a rendered part.</summary>
    public void AddPart(string name, Action<Stream> content, IEnumerable<PackageRelationship> relationships)
    {
        entries.Add(ZipEntryData.Compress(name, content));
        var all = relationships.ToList();
        if (all.Count > 0)
            entries.Add(template.Compress(WordPackage.RelationshipsName(name), PackageText.Relationships(all)));
    }

    /// <summary>Adds what depends on the document's language.</summary>
    public void AddLanguage(string language) => entries.AddRange(template.OfLanguage(language));

    /// <summary>Adds the numberings.</summary>
    public void AddNumbering(byte[] content) => entries.Add(template.Compress(template.NumberingPart, content));

    /// <summary>The archive, with the properties.</summary>
    public byte[] Write(IEnumerable<(string Name, string ContentType, string Relationship, byte[] Content)> properties)
    {
        var package = new WordPackage();
        foreach (var (extension, type) in template.Package.DefaultTypes)
            package.DefaultTypes[extension] = type;
        package.DefaultTypes["rels"] = "application/vnd.openxmlformats-package.relationships+xml";
        package.DefaultTypes["xml"] = "application/xml";
        foreach (var (name, type) in types)
            package.Types[name] = type;
        var root = template.Package.RelationshipsOf("").ToList();
        foreach (var (name, type, relationship, content) in properties)
        {
            package.Types[name] = type;
            root.Add(new PackageRelationship("rIdProperties" + Path.GetFileNameWithoutExtension(name), relationship, name, false));
            entries.Add(ZipEntryData.Compress(name, content));
        }

        entries.Add(template.Compress(WordPackage.RelationshipsName(""), PackageText.Relationships(root)));
        entries.Add(template.Compress(WordPackage.ContentTypesName, PackageText.ContentTypes(package)));
        return ZipWriter.Write(entries);
    }
}
