namespace MinutesDsl.Render.Word;

/// <summary>Refuses what a Word template may not hold, and takes out what no output needs.</summary>
internal static class PackageCleaner
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string StrictUri = "http://purl.oclc.org/ooxml/";
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string TemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    // Notes to the designer, building blocks, a picture of the template's first page, whose properties are not the output's.
    private static readonly HashSet<string> Dropped =
    [
        Office + "comments", Office + "glossaryDocument", Office + "extended-properties", Office + "custom-properties",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "http://schemas.microsoft.com/office/2011/relationships/people",
        "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds", "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible",
        "http://schemas.microsoft.com/office/2020/10/relationships/intelligence", Office + "recipientData",
    ];

    private static readonly Dictionary<string, string> Refused = new()
    {
        [Office + "aFChunk"] = "It holds another file as a whole (an \"altChunk\"). Open it in Word and save it again.",
        [Office + "oleObject"] = "It holds an object of another program, such as an Excel sheet. Put in a picture or a table in its place.",
        [Office + "package"] = "It holds an object of another program, such as an Excel sheet. Put in a picture or a table in its place.",
        [Office + "control"] = "It holds an ActiveX control. Take it out: a document for the public cannot have one.",
        ["http://schemas.microsoft.com/office/2006/relationships/vbaProject"] = "It holds macros. Save it as \"Word Document (*.docx)\", which has none.",
    };

    /// <summary>Refuses or cleans; gives the name of the main part.</summary>
    /// <exception cref="WordTemplateException">The package may not be used.</exception>
    public static string Clean(WordPackage package)
    {
        var main = package.Find("", Office + "officeDocument");
        if (main is null || !package.Parts.ContainsKey(main))
        {
            throw new WordTemplateException(package.RelationshipsOf("").Any(relationship => relationship.Type.StartsWith(StrictUri, StringComparison.Ordinal))
                ? PackageReader.Strict
                : "It is not a Word document. Make one in Word and save it as \"Word Document (*.docx)\".");
        }

        var type = package.TypeOf(main);
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            throw new WordTemplateException(Refused["http://schemas.microsoft.com/office/2006/relationships/vbaProject"]);
        if (type is not (MainType or TemplateType))
            throw new WordTemplateException("It is not a Word document. Make one in Word and save it as \"Word Document (*.docx)\".");
        package.Types[main] = MainType;

        foreach (var (from, relationships) in package.Relationships.ToList())
        {
            foreach (var relationship in relationships)
            {
                if (Refused.TryGetValue(relationship.Type, out var refusal))
                    throw new WordTemplateException(refusal);
                if (relationship.IsExternal && relationship.Type != WordPackage.HyperlinkType)
                    throw new WordTemplateException(External(relationship));
                if (!relationship.IsExternal && Dropped.Contains(relationship.Type))
                    package.Remove(WordPackage.Resolve(from, relationship.Target));
            }
        }

        RemoveUnreachable(package);
        return main;
    }

    private static string External(PackageRelationship relationship)
    {
        if (relationship.Type == Office + "image")
            return $"It shows a linked picture (\"{relationship.Target}\"), which readers would not have. Insert the picture itself (Insert, Pictures, Insert) and take the link away.";
        if (relationship.Type == Office + "attachedTemplate")
            return $"It is attached to another template (\"{relationship.Target}\"), which Word would fetch whenever somebody opens the minutes. Attach it to Normal (Developer, Document Template) and save it.";
        if (relationship.Type.StartsWith(Office + "mailMerge", StringComparison.Ordinal))
            return "It is set up for a mail merge. Choose Mailings, Start Mail Merge, Normal Word Document, and save it.";
        return $"It fetches something from elsewhere (\"{relationship.Target}\"). Everything but links must be inside the document.";
    }

    /// <summary>What nothing leads to any more, such as the pictures of building blocks.</summary>
    private static void RemoveUnreachable(WordPackage package)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([""]);
        while (open.TryPop(out var from))
        {
            foreach (var relationship in package.RelationshipsOf(from).Where(relationship => !relationship.IsExternal))
            {
                var target = WordPackage.Resolve(from, relationship.Target);
                if (package.Parts.ContainsKey(target) && reached.Add(target))
                    open.Push(target);
            }
        }

        foreach (var part in package.Parts.Keys.Where(part => !reached.Contains(part)).ToList())
            package.Remove(part);
        foreach (var type in package.Types.Keys.Where(name => !package.Parts.ContainsKey(name)).ToList())
            package.Types.Remove(type);
    }
}
