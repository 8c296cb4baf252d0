using System.Globalization;
using System.Text;

namespace MinutesDsl.WordTemplates;

/// <summary>The part with the styles.</summary>
internal static class StyleSheet
{
    /// <summary>The part, in the colours of a design.</summary>
    public static string Part(Design design)
    {
        var text = new StringBuilder("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>")
            .Append("<w:rFonts w:ascii=\"Arial\" w:eastAsia=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:color w:val=\"").Append(design.Text)
            .Append("\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"en-GB\" w:eastAsia=\"en-GB\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>")
            .Append("<w:pPrDefault><w:pPr><w:spacing w:after=\"160\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>");
        Paragraph(text, "Normal", "Normal", null, "", "", isDefault: true);
        text.Append("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>");
        text.Append("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>")
            .Append("<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        text.Append("<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/></w:style>");
        Titles(text, design);
        Lists(text);
        Blocks(text, design);
        Contents(text, design);
        Tables(text, design);
        Designers(text, design);
        return text.Append("</w:styles>").ToString();
    }

    private static void Titles(StringBuilder text, Design design)
    {
        Paragraph(text, "Title", "Title", "Normal", Spacing(0, 240, 252), Run(design.Accent, 44, bold: true), next: "Normal");
        int[] sizes = [32, 28, 26, 24, 24, 24];
        for (var level = 1; level <= 6; level++)
        {
            var border = level == 1 && design.RuleAboveItems ? $"<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"8\" w:color=\"{design.Line}\"/></w:pBdr>" : "";
            Paragraph(text, $"Heading{level}", $"heading {level}", "Normal",
                "<w:keepNext/><w:keepLines/>" + border + Spacing(level > 1 ? 280 : design.RuleAboveItems ? 400 : 60, 120, 252) + $"<w:outlineLvl w:val=\"{level - 1}\"/>",
                Run(level < 4 ? design.Accent : design.Text, sizes[level - 1], bold: true, italic: level == 5), next: "Normal");
        }

        Paragraph(text, "Council", "Council", "Normal", Spacing(0, 60, 252), Run(design.Muted, 28));
        Paragraph(text, "Kicker", "Kicker", "Normal", "<w:keepNext/>" + Spacing(240, 0, 276), Run(design.Muted, 24));
        Paragraph(text, "Fact", "Fact", "Normal", "<w:tabs><w:tab w:val=\"left\" w:pos=\"2268\"/></w:tabs>" + Spacing(0, 80, 264) + Indent(2268, 2268), "");
        Paragraph(text, "ItemFact", "Item Fact", "Normal", "<w:keepNext/>" + Spacing(0, 80, 264), Run(design.Muted, 24));
        Paragraph(text, "Notice", "Notice", "Normal", Border("left", design.Warning, 24) + Shade(design.WarningBackground) + Spacing(0, 240, 276) + Indent(200, 0), Run(design.Warning, 24));
    }

    private static void Lists(StringBuilder text)
    {
        for (var level = 1; level <= 3; level++)
        {
            var (id, name) = level == 1 ? ("", "") : ($"{level}", $" {level}");
            Paragraph(text, "ListBullet" + id, "List Bullet" + name, "Normal", Numbered(1, level - 1) + Spacing(0, 100, 276), "");
            Paragraph(text, "ListNumber" + id, "List Number" + name, "Normal", Numbered(2, level - 1) + Spacing(0, 100, 276), "");
            Paragraph(text, "ListContinue" + id, "List Continue" + name, "Normal", Spacing(0, 100, 276) + Indent(454 * level, 0), "");
        }

        Paragraph(text, "NumberedParagraph", "Numbered Paragraph", "Normal", Numbered(4, 0) + Spacing(160, 160, 276), "");
        Paragraph(text, "NumberedContinue", "Numbered Continue", "Normal", Spacing(0, 160, 276) + Indent(Numberings.NumberIndent, 0), "");
        Paragraph(text, "Witness", "Witness", "Normal", Numbered(Numberings.Letters, 0) + Spacing(0, 100, 276), "");
    }

    private static void Blocks(StringBuilder text, Design design)
    {
        Paragraph(text, "Quote", "Quote", "Normal", Border("left", design.Line, 18) + Spacing(0, 160, 276) + Indent(567, 0, 567), "");
        Paragraph(text, "Stem", "Stem", "Normal", "<w:keepNext/>" + Spacing(80, 100, 276), "");
        Paragraph(text, "Decision", "Decision", "Normal", Border("left", design.Accent, 24) + Shade(design.Decision) + Spacing(120, 160, 276) + Indent(200, 0), "");
        Paragraph(text, "Action", "Action", "Normal", Border("left", design.Muted, 24) + Spacing(80, 160, 276) + Indent(200, 0), "");
        Paragraph(text, "Note", "Note", "Normal", Shade(design.Panel) + Spacing(80, 160, 276), "");
        Paragraph(text, "Vote", "Vote", "Normal", Spacing(0, 100, 276) + Indent(567, 0), "");
        Paragraph(text, "Exempt", "Exempt", "Normal", Border("left", design.Warning, 24) + Shade(design.WarningBackground) + Spacing(80, 160, 276) + Indent(200, 0), "");
        Paragraph(text, "Purpose", "Purpose", "Normal", Spacing(0, 160, 276), Run(design.Muted, 24));
        Paragraph(text, "SummaryItem", "Summary Item", "Normal", "<w:keepNext/>" + Spacing(160, 60, 276), "");
        Paragraph(text, "SignatureLine", "Signature Line", "Normal",
            "<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val=\"left\" w:pos=\"2835\"/><w:tab w:val=\"left\" w:leader=\"underscore\" w:pos=\"7938\"/></w:tabs>" + Spacing(400, 0, 276), "");
        Paragraph(text, "Header", "header", "Normal", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9354\"/></w:tabs>" + Spacing(0, 0, 252), Run(design.Muted, 24));
        Paragraph(text, "Footer", "footer", "Normal", $"<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"{design.Line}\"/></w:pBdr><w:tabs><w:tab w:val=\"right\" w:pos=\"9354\"/></w:tabs>" + Spacing(0, 0, 252), Run(design.Muted, 24));
        Paragraph(text, "NotForPublication", "Not For Publication", "Header", "<w:jc w:val=\"center\"/>", Run(design.Warning, 24, bold: true));
        Character(text, "Hyperlink", "Hyperlink", $"<w:color w:val=\"{design.Accent}\"/><w:u w:val=\"single\"/>");
    }

    private static void Contents(StringBuilder text, Design design)
    {
        Paragraph(text, "TOCHeading", "TOC Heading", "Normal", "<w:keepNext/>" + Spacing(360, 100, 252), Run(design.Accent, 28, bold: true));
        for (var level = 1; level <= 3; level++)
        {
            var left = 1021 + (397 * (level - 1));
            Paragraph(text, $"TOC{level}", $"toc {level}", "Normal", $"<w:tabs><w:tab w:val=\"left\" w:pos=\"{left}\"/></w:tabs>" + Spacing(0, 60, 264) + Indent(left, level == 1 ? 1021 : 0), "");
        }
    }

    private static void Tables(StringBuilder text, Design design)
    {
        Paragraph(text, "Caption", "caption", "Normal", "<w:keepNext/>" + Spacing(160, 80, 264), Run(design.Text, 24, bold: true));
        Paragraph(text, "TableText", "Table Text", "Normal", Spacing(40, 40, 264), "");
        text.Append("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"MinutesTable\"><w:name w:val=\"Minutes Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>");
        foreach (var edge in new[] { "top", "left", "bottom", "right", "insideH", "insideV" })
            text.Append(CultureInfo.InvariantCulture, $"<w:{edge} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{design.Line}\"/>");
        text.Append(CultureInfo.InvariantCulture, $"</w:tblBorders></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{design.Panel}\"/></w:tcPr></w:tblStylePr></w:style>");
    }

    /// <summary>What only the designer sees.</summary>
    private static void Designers(StringBuilder text, Design design)
    {
        Paragraph(text, "TemplateTag", "Template Tag", "Normal", Spacing(0, 0, 240), "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/>" + Run(design.Muted, 18));
        Paragraph(text, "CommentText", "annotation text", "Normal", Spacing(0, 0, 240), "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>");
        Character(text, "CommentReference", "annotation reference", "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>");
    }

    private static void Paragraph(StringBuilder text, string id, string name, string? basedOn, string properties, string run, string? next = null, bool isDefault = false)
    {
        var isBuiltIn = name is "Normal" or "Title" or "Quote" or "caption" or "header" or "footer" or "TOC Heading" or "annotation text"
            || name.StartsWith("heading", StringComparison.Ordinal) || name.StartsWith("toc", StringComparison.Ordinal) || name.StartsWith("List", StringComparison.Ordinal);
        text.Append("<w:style w:type=\"paragraph\"").Append(isDefault ? " w:default=\"1\"" : "").Append(isBuiltIn ? "" : " w:customStyle=\"1\"")
            .Append(" w:styleId=\"").Append(id).Append("\"><w:name w:val=\"").Append(name).Append("\"/>");
        if (basedOn is not null)
            text.Append("<w:basedOn w:val=\"").Append(basedOn).Append("\"/>");
        if (next is not null)
            text.Append("<w:next w:val=\"").Append(next).Append("\"/>");
        text.Append("<w:qFormat/>");
        if (properties.Length > 0)
            text.Append("<w:pPr>").Append(properties).Append("</w:pPr>");
        if (run.Length > 0)
            text.Append("<w:rPr>").Append(run).Append("</w:rPr>");
        text.Append("</w:style>");
    }

    private static void Character(StringBuilder text, string id, string name, string run) => text
        .Append("<w:style w:type=\"character\" w:styleId=\"").Append(id).Append("\"><w:name w:val=\"").Append(name)
        .Append("\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:rPr>").Append(run).Append("</w:rPr></w:style>");

    private static string Run(string colour, int size, bool bold = false, bool italic = false) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(bold ? "<w:b/><w:bCs/>" : "")}{(italic ? "<w:i/><w:iCs/>" : "")}<w:color w:val=\"{colour}\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");

    private static string Spacing(int before, int after, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"<w:spacing w:before=\"{before}\" w:after=\"{after}\" w:line=\"{line}\" w:lineRule=\"auto\"/>");

    private static string Indent(int left, int hanging, int right = 0) => string.Create(
        CultureInfo.InvariantCulture, $"<w:ind w:left=\"{left}\"{(right > 0 ? $" w:right=\"{right}\"" : "")}{(hanging > 0 ? $" w:hanging=\"{hanging}\"" : "")}/>");

    private static string Numbered(int list, int level) => string.Create(CultureInfo.InvariantCulture, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static string Border(string edge, string colour, int size) =>
        string.Create(CultureInfo.InvariantCulture, $"<w:pBdr><w:{edge} w:val=\"single\" w:sz=\"{size}\" w:space=\"8\" w:color=\"{colour}\"/></w:pBdr>");

    private static string Shade(string colour) => $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{colour}\"/>";
}
