using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>A Word template, opened, cleaned, its tags found and lifted.</summary>
internal sealed class TemplateSource
{
    private const string Office = W.RelationshipsUri + "/";
    private readonly ImmutableArray<TemplateTag>.Builder tags = ImmutableArray.CreateBuilder<TemplateTag>();
    private readonly List<WordTemplateException> mistakes = [];

    private TemplateSource(WordPackage package, string main, string description)
    {
        Package = package;
        Main = main;
        Description = description;
        Numbering = new NumberingTable(Optional("numbering") ?? new XElement(W.Main + "numbering", Declarations));
        Styles = new StyleTable(Optional("styles") ?? new XElement(W.Main + "styles", Declarations), Numbering);
    }

    /// <summary>The package.</summary>
    public WordPackage Package { get; }

    /// <summary>The name of the part with the text.</summary>
    public string Main { get; }

    /// <summary>How messages name the file.</summary>
    public string Description { get; }

    /// <summary>Its styles.</summary>
    public StyleTable Styles { get; }

    /// <summary>Its numberings.</summary>
    public NumberingTable Numbering { get; }

    /// <summary>The text first, then headers and footers.</summary>
    public ImmutableArray<TemplatePart> Parts { get; private set; } = [];

    /// <summary>The pieces for kinds of blocks.</summary>
    public Dictionary<string, ImmutableArray<XElement>> Pieces { get; } = new(StringComparer.Ordinal);

    /// <summary>Its tags.</summary>
    public IReadOnlyList<TemplateTag> Tags => tags;

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<WordTemplateException> Mistakes => mistakes;

    private static object[] Declarations => [new XAttribute(XNamespace.Xmlns + "w", W.Uri)];

    /// <summary>Reads a template. Mistakes of tags are noted; what is no template at all throws.</summary>
    /// <exception cref="WordTemplateException">The file cannot be used.</exception>
    public static TemplateSource Read(byte[] bytes, string description)
    {
        var package = PackageReader.Read(bytes);
        var main = PackageCleaner.Clean(package);
        var source = new TemplateSource(package, main, description);
        source.ReadParts();
        return source;
    }

    /// <summary>The name of the part that the text refers to by a type; null where there is none.</summary>
    public string? PartOf(string type) => Package.Find(Main, Office + type) is { } name && Package.Parts.ContainsKey(name) ? name : null;

    private XElement? Optional(string type) => PartOf(type) is { } name ? PackageReader.Root(Package.Parts[name], type) : null;

    private void ReadParts()
    {
        var edges = Package.RelationshipsOf(Main)
            .Where(relationship => relationship.Type is Office + "header" or Office + "footer" && !relationship.IsExternal)
            .Select(relationship => (Name: WordPackage.Resolve(Main, relationship.Target), Root: relationship.Type == Office + "header" ? "hdr" : "ftr"))
            .Where(part => Package.Parts.ContainsKey(part.Name)).Distinct().OrderBy(part => part.Name, StringComparer.Ordinal);
        var roots = edges.Prepend((Name: Main, Root: "document")).Select(part => (part.Name, Root: Prepare(part.Name, PackageReader.Root(Package.Parts[part.Name], part.Root)))).ToList();
        if (roots[0].Root.Element(W.Body) is null)
            throw new WordTemplateException("It has no text. Open it in Word and save it as \"Word Document (*.docx)\".");

        // Read when documents are written; a fault is to be told now.
        Optional("settings");
        CleanNotes();
        mistakes.AddRange(LeftTags.Find(roots.Select(part => part.Root)));
        mistakes.AddRange(LeftTags.FindElsewhere(Package, roots.Select(part => part.Name)));
        if (mistakes.Count > 0)
            return;
        var matched = roots.ConvertAll(part => (part.Name, part.Root, Constructs: ConstructMatcher.Match(part.Root, tags, mistakes)));
        if (mistakes.Count > 0)
            return;
        foreach (var (_, root, constructs) in matched)
            new TagLifter(root, tags, mistakes).Lift(constructs);
        if (mistakes.Count > 0)
            return;
        Parts = [.. matched.Select(part => new TemplatePart(part.Name, part.Root, part.Constructs))];
        foreach (var part in Parts)
            TakePieces(part);
    }

    private XElement Prepare(string name, XElement root)
    {
        RevisionCleaner.Accept(root);
        MarkupCleaner.Clean(root);
        FieldCleaner.Clean(root);
        foreach (var link in root.Descendants(W.Hyperlink))
            LinkTags.Convert(link, Package.RelationshipsOf(name));
        try
        {
            new ControlLoops(tags).Mark(root);
        }
        catch (WordTemplateException mistake)
        {
            mistakes.Add(mistake);
        }

        new TagFinder(tags, mistakes).Mark(root);
        return root;
    }

    /// <summary>Footnotes and endnotes have no tags, but tracked changes and fields as the text has.</summary>
    private void CleanNotes()
    {
        foreach (var type in new[] { "footnotes", "endnotes" })
        {
            if (PartOf(type) is not { } name || Optional(type) is not { } root)
                continue;
            RevisionCleaner.Accept(root);
            MarkupCleaner.Clean(root);
            FieldCleaner.Clean(root);
            foreach (var paragraph in root.Descendants(W.P).Where(paragraph => ParagraphText.Of(paragraph).Contains("{{", StringComparison.Ordinal)))
                mistakes.Add(TagClassifier.Wrong($"{ParagraphText.Quote(paragraph)} is a footnote or endnote, where tags are not filled in. Put them into the text."));
            Package.Parts[name] = Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting));
        }
    }

    private void TakePieces(TemplatePart part)
    {
        foreach (var construct in part.Constructs.Where(construct => construct.Open.Keyword == TagClassifier.PieceWord))
        {
            var open = construct.Open;
            var kind = open.Argument;
            if (part.Name != Main || open.Mark.Ancestors(W.Tc).Any() || part.Constructs.Any(other => other != construct && other.Open.Mark.Parent == open.Mark.Parent && other.Open.Mark.IsBefore(open.Mark) && construct.Close.Mark.IsBefore(other.Close.Mark)))
                mistakes.Add(TagClassifier.Wrong($"{open.Quote} begins the piece {open.Shown} inside something else. Put it at the end of the text, after everything else."));
            else if (!BlockKinds.All.Contains(kind))
                mistakes.Add(TagClassifier.Wrong($"{open.Quote} begins a piece for \"{kind}\", and there is no such kind of block. {Remedy(kind)}"));
            else if (Pieces.ContainsKey(kind))
                mistakes.Add(TagClassifier.Wrong($"{open.Quote} begins a second piece for \"{kind}\". Take one of them out."));
            else
                Pieces[kind] = [.. open.Mark.ElementsAfterSelf().TakeWhile(element => element != construct.Close.Mark)];
        }

        // Taken out only now: the order of the text was needed above.
        foreach (var construct in part.Constructs.Where(construct => construct.Open.Keyword == TagClassifier.PieceWord))
        {
            foreach (var element in construct.Open.Mark.ElementsAfterSelf().TakeWhile(element => element != construct.Close.Mark).ToList())
                element.Remove();
            construct.Open.Mark.Remove();
            construct.Close.Mark.Remove();
        }
    }

    private static string Remedy(string kind) => Spelling.Nearest(kind, BlockKinds.All) is { } near
        ? $"Did you mean \"{near}\"?"
        : $"There are {string.Join(", ", BlockKinds.All.Order(StringComparer.Ordinal))}.";
}
