using System.Text.RegularExpressions;
using System.Xml.Linq;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>What must hold of every Word document for those who do not see it, or not well.</summary>
internal sealed partial class WordStructure
{
    private const double LeastContrast = 4.5;
    private const int TwelvePoints = 24;
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly HashSet<string> BoldOnPurpose = ["title", "toc heading", "caption", "not for publication"];
    private readonly SortedDictionary<string, byte[]> parts;
    private readonly XElement text;
    private readonly XElement styleSheet;
    private readonly Dictionary<string, XElement> styles;
    private readonly List<string> faults = [];

    private WordStructure(byte[] document)
    {
        parts = WordParts.Read(document);
        text = WordParts.Xml(document);
        styleSheet = WordParts.Xml(document, "word/styles.xml");
        styles = styleSheet.Elements(W + "style").ToDictionary(style => style.Attribute(W + "styleId")?.Value ?? "");
    }

    /// <summary>The faults, each beginning with the name of its check.</summary>
    public static IReadOnlyList<string> Faults(byte[] document)
    {
        var structure = new WordStructure(document);
        structure.Document();
        structure.Headings();
        foreach (var paragraph in structure.text.Descendants(W + "p"))
            structure.Paragraph(paragraph);
        structure.Tables();
        structure.Pictures();
        structure.PageNumbers();
        return structure.faults;
    }

    private static string Words(XElement element) => string.Concat(element.Descendants(W + "t").Select(words => words.Value)).Trim();

    private void Document()
    {
        var title = parts.TryGetValue("docProps/core.xml", out var core)
            ? XElement.Parse(System.Text.Encoding.UTF8.GetString(core)).Elements().FirstOrDefault(element => element.Name.LocalName == "title")?.Value
            : null;
        if (string.IsNullOrWhiteSpace(title))
            faults.Add("title: the document's properties have none");
        var language = styleSheet.Element(W + "docDefaults")?.Element(W + "rPrDefault")?.Element(W + "rPr")?.Element(W + "lang")?.Attribute(W + "val")?.Value;
        if (string.IsNullOrWhiteSpace(language))
            faults.Add("language: the styles' defaults have none");
    }

    private void Headings()
    {
        var before = -1;
        foreach (var paragraph in text.Descendants(W + "p").Where(paragraph => Words(paragraph).Length > 0))
        {
            if (Outline(paragraph) is not { } level)
                continue;
            if (level > before + 1)
                faults.Add($"outline: '{Words(paragraph)}' is of level {level + 1} after {before + 1}");
            if (Property(paragraph, "keepNext") is null)
                faults.Add($"keep-with-next: '{Words(paragraph)}' may stand at the foot of a page");
            before = level;
        }
    }

    private void Paragraph(XElement paragraph)
    {
        var words = Words(paragraph);
        if (words.Length == 0)
            return;
        var style = styles.GetValueOrDefault(StyleOf(paragraph) ?? "")?.Element(W + "name")?.Attribute(W + "val")?.Value?.ToLowerInvariant() ?? "";
        var runs = paragraph.Descendants(W + "r").Where(run => run.Elements(W + "t").Any(part => part.Value.Trim().Length > 0)).ToList();
        if (Outline(paragraph) is null && !BoldOnPurpose.Contains(style) && !words.EndsWith(':') && runs.TrueForAll(run => IsBold(run, paragraph)))
            faults.Add($"pseudo-heading: '{words}' is all bold and no heading");
        if (TypedMarker().IsMatch(words))
            faults.Add($"typed-list: '{words}'");
        foreach (var run in runs)
        {
            if (Size(run, paragraph) < TwelvePoints)
                faults.Add($"size: '{Words(run)}' is smaller than 12 points");
            if (Contrast(run, paragraph) is var contrast && contrast < LeastContrast)
                faults.Add($"contrast: '{Words(run)}' has {contrast:0.0} to 1");
        }

        faults.AddRange(paragraph.Descendants(W + "hyperlink").Where(link => Words(link).Length == 0).Select(_ => $"link: one without words in '{words}'"));
    }

    private void Tables()
    {
        foreach (var table in text.Descendants(W + "tbl"))
        {
            if (table.Elements(W + "tr").FirstOrDefault()?.Element(W + "trPr")?.Element(W + "tblHeader") is null)
                faults.Add("header-row: a table has none");
            if (table.Elements(W + "tr").Any(row => row.Element(W + "trPr")?.Element(W + "cantSplit") is null))
                faults.Add("row: one may be split by the end of a page");
            if (table.Descendants(W + "gridSpan").Concat(table.Descendants(W + "vMerge")).Any())
                faults.Add("merged-cells: a table has some");
        }
    }

    private void Pictures() => faults.AddRange(text.Descendants().Where(element => element.Name.LocalName == "docPr" && string.IsNullOrWhiteSpace(element.Attribute("descr")?.Value))
        .Select(_ => "alt-text: a picture has none"));

    private void PageNumbers()
    {
        var footers = parts.Where(part => part.Key.StartsWith("word/footer", StringComparison.Ordinal)).Select(part => System.Text.Encoding.UTF8.GetString(part.Value));
        if (!footers.Any(footer => PageField().IsMatch(footer)))
            faults.Add("page-field: no footer counts pages");
    }

    private string? StyleOf(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value
        ?? styles.Values.FirstOrDefault(style => style.Attribute(W + "type")?.Value == "paragraph" && style.Attribute(W + "default") is not null)?.Attribute(W + "styleId")?.Value;

    private IEnumerable<XElement> Chain(string? id)
    {
        for (; id is not null && styles.TryGetValue(id, out var style); id = style.Element(W + "basedOn")?.Attribute(W + "val")?.Value)
            yield return style;
    }

    private XElement? Property(XElement paragraph, string name) =>
        paragraph.Element(W + "pPr")?.Element(W + name) ?? Chain(StyleOf(paragraph)).Select(style => style.Element(W + "pPr")?.Element(W + name)).FirstOrDefault(found => found is not null);

    private XElement? RunProperty(XElement run, XElement paragraph, string name) =>
        run.Element(W + "rPr")?.Element(W + name)
        ?? Chain(run.Element(W + "rPr")?.Element(W + "rStyle")?.Attribute(W + "val")?.Value).Concat(Chain(StyleOf(paragraph))).Select(style => style.Element(W + "rPr")?.Element(W + name)).FirstOrDefault(found => found is not null)
        ?? styleSheet.Element(W + "docDefaults")?.Element(W + "rPrDefault")?.Element(W + "rPr")?.Element(W + name);

    private int? Outline(XElement paragraph) => Property(paragraph, "outlineLvl")?.Attribute(W + "val")?.Value is { } level && level != "9" ? int.Parse(level, System.Globalization.CultureInfo.InvariantCulture) : null;

    private bool IsBold(XElement run, XElement paragraph) => RunProperty(run, paragraph, "b") is { } bold && bold.Attribute(W + "val")?.Value is not ("0" or "false");

    private int Size(XElement run, XElement paragraph) =>
        int.TryParse(RunProperty(run, paragraph, "sz")?.Attribute(W + "val")?.Value, out var size) ? size : 20;

    private double Contrast(XElement run, XElement paragraph)
    {
        var front = RunProperty(run, paragraph, "color")?.Attribute(W + "val")?.Value is { } colour && colour != "auto" ? colour : "000000";
        var back = Property(paragraph, "shd")?.Attribute(W + "fill")?.Value is { } fill && fill != "auto" ? fill : "FFFFFF";
        return StyleColours.Contrast("#" + front, "#" + back);
    }

    [GeneratedRegex(@"^([•·▪◦*–-]\s|\(?([0-9]{1,2}|[a-z]|[ivx]{1,4})[.)]\s)")]
    private static partial Regex TypedMarker();

    [GeneratedRegex(@"instr(Text[^>]*>|=""|"")?\s*PAGE\s")]
    private static partial Regex PageField();
}
