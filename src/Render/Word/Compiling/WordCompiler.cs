using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Makes a house style's <c>minutes.docx</c> ready to render with.</summary>
internal static class WordCompiler
{
    /// <summary>The template's name in the style's folder.</summary>
    public const string FileName = "minutes.docx";

    private static readonly ImmutableArray<string> OtherNames = ["minutes.dotx", "minutes.docm", "minutes.dotm", "minutes.doc", "minutes.dot", "minutes.odt", "minutes.rtf"];

    private const string NumberingType = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

    private const string StylesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

    /// <summary>The template, or what is wrong with it.</summary>
    public static WordTemplateResult Compile(HouseStyle style)
    {
        var sources = ImmutableArray.CreateBuilder<TemplateSource>();
        foreach (var folder in style.Folders.All)
        {
            if (folder.Read(FileName) is not { } bytes)
            {
                if (Misnamed(folder) is not { } other)
                    continue;
                return new WordTemplateResult(null, [RenderCatalogue.WordTemplateRefused.About(
                    folder.Describe(other), $"A style's Word template is called \"{FileName}\". Open it in Word and save it under that name, as \"Word Document (*.docx)\".")]);
            }

            var description = folder.Describe(FileName);
            try
            {
                var source = TemplateSource.Read(folder.Name == EmbeddedStyleFiles.Standard ? StandardColours.Apply(bytes, style) : bytes, description);
                if (source.Mistakes.Count > 0)
                    return new WordTemplateResult(null, [.. source.Mistakes.Select(mistake => mistake.Rule.About(description, mistake.Message)).Distinct()]);
                sources.Add(source);
            }
            catch (WordTemplateException refusal)
            {
                return new WordTemplateResult(null, [refusal.Rule.About(description, refusal.Message)]);
            }
        }

        return Compile(sources.ToImmutable());
    }

    /// <summary>Whether a folder of a project has a Word template, under whatever name.</summary>
    public static bool HasTemplate(StyleFolder folder) =>
        folder.Name != EmbeddedStyleFiles.Standard && (folder.Read(FileName) is not null || Misnamed(folder) is not null);

    /// <summary>A template that was saved as something else, and would be passed over without a word.</summary>
    private static string? Misnamed(StyleFolder folder) =>
        folder.Name == EmbeddedStyleFiles.Standard ? null : OtherNames.FirstOrDefault(name => folder.Read(name) is not null);

    private static WordTemplateResult Compile(ImmutableArray<TemplateSource> sources)
    {
        var main = sources[0];
        var mistakes = new List<WordTemplateException>();
        var text = new TemplateText();
        text.Text.Append(TemplateEngine.Instance.WordPrelude);
        var slots = new List<WordSlot>();
        var named = new TemplateStyles(main.Styles, main.Numbering, [.. sources.Skip(1).Select(source => source.Styles)]);
        WritePieces(sources, text, slots, mistakes);
        var piecesEnd = text.Text.Length;
        text.Text.Append(CultureInfo.InvariantCulture, $"<mx:parts xmlns:w=\"{W.Uri}\" xmlns:r=\"{W.RelationshipsUri}\" xmlns:mx=\"{W.MarksUri}\">");
        foreach (var part in main.Parts)
        {
            var numberings = new LoopNumberings();
            numberings.Add(Inside(part.Root, part.Constructs), main.Styles);
            new PartSerializer(text, main.Tags, slots, numberings, main.Styles.Language, mistakes).Write(part.Root);
        }

        text.Text.Append("</mx:parts>");
        if (mistakes.Count > 0)
            return new WordTemplateResult(null, [.. mistakes.Select(mistake => mistake.Rule.About(main.Description, mistake.Message)).Distinct()]);

        var stylesPart = Ensure(main, "styles", StylesType);
        var numberingPart = Ensure(main, "numbering", NumberingType);
        var engineText = text.Text.ToString();
        var template = new WordTemplate
        {
            Description = main.Description,
            Text = text,
            EngineText = engineText,
            PiecesEnd = piecesEnd,
            Slots = [.. slots],
            RenderedParts = [.. main.Parts.Select(part => part.Name)],
            Package = main.Package,
            Styles = main.Styles,
            Named = named,
            Numbering = new NumberingText(main.Numbering),
            StylesPart = stylesPart,
            NumberingPart = numberingPart,
            TextWidth = PageSize.TextWidth(main.Parts[0].Root),
            HasEvenPages = TemplateSettings.HasEvenPages(main),
            Fixed = FixedParts(main, stylesPart, numberingPart),
        };
        var problems = TemplateEngine.Instance.CheckWord(engineText, main.Description);
        return problems.IsEmpty
            ? new WordTemplateResult(template, [])
            : new WordTemplateResult(null, [.. problems.Select(problem => RenderCatalogue.TemplateSyntax.About(main.Description, WordProblems.Say(template, problem.Offset, problem.Message))).Distinct()]);
    }

    /// <summary>Each piece as a function of the template language, from the nearest template that has it.</summary>
    private static void WritePieces(ImmutableArray<TemplateSource> sources, TemplateText text, List<WordSlot> slots, List<WordTemplateException> mistakes)
    {
        var main = sources[0];
        foreach (var kind in BlockKinds.All)
        {
            var source = sources.FirstOrDefault(source => source.Pieces.TryGetValue(kind, out var own) && (source == main || PieceImport.IsPossible(own)));
            if (source is null)
                continue;
            var piece = source.Pieces[kind];
            var holder = new XElement(W.Body, source.Parts[0].Root.Attributes().Where(attribute => attribute.IsNamespaceDeclaration), piece);
            var numberings = new LoopNumberings();
            if (source != main)
                PieceImport.Adapt(holder, main, source);
            numberings.Add(Inside(holder, source.Parts[0].Constructs), main.Styles);
            text.Text.Append(CultureInfo.InvariantCulture, $"{{{{ func w_piece_{kind}(block) }}}}");
            new PartSerializer(text, source.Tags, slots, numberings, source.Styles.Language, mistakes).Write(holder.Elements());
            text.Text.Append(CultureInfo.InvariantCulture, $"{{{{ end; w_piece '{kind}' @w_piece_{kind} }}}}");
        }
    }

    /// <summary>The constructs that stand below an element: those of pieces are not in the text any more.</summary>
    private static ImmutableArray<Construct> Inside(XElement root, ImmutableArray<Construct> constructs) =>
        [.. constructs.Where(construct => construct.Open.Mark.Ancestors().Contains(root))];

    /// <summary>The part of a type, which is added where the template has none.</summary>
    private static string Ensure(TemplateSource main, string type, string contentType)
    {
        if (main.PartOf(type) is { } name)
            return name;
        name = $"word/{type}.xml";
        var package = main.Package;
        package.Parts[name] = [];
        package.Types[name] = contentType;
        package.Relationships[main.Main] = package.RelationshipsOf(main.Main).Add(
            new PackageRelationship($"rIdMinutes{type}", $"{W.RelationshipsUri}/{type}", WordPackage.Resolve("", "/" + type + ".xml"), false));
        return name;
    }

    private static ImmutableArray<ZipEntryData> FixedParts(TemplateSource main, string stylesPart, string numberingPart)
    {
        var rendered = main.Parts.Select(part => part.Name).ToHashSet();
        var settings = main.PartOf("settings");
        var entries = ImmutableArray.CreateBuilder<ZipEntryData>();
        foreach (var (name, bytes) in main.Package.Parts)
        {
            if (!rendered.Contains(name) && name != stylesPart && name != numberingPart)
                entries.Add(ZipEntryData.Compress(name, name == settings ? TemplateSettings.Clean(bytes) : bytes));
        }

        foreach (var (name, relationships) in main.Package.Relationships)
        {
            if (name.Length > 0 && !rendered.Contains(name) && relationships.Length > 0)
                entries.Add(ZipEntryData.Compress(WordPackage.RelationshipsName(name), PackageText.Relationships(relationships)));
        }

        return entries.ToImmutable();
    }
}
