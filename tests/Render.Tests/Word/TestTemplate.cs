using System.Text;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Word templates made for one test: the built-in one with another text.</summary>
internal static class TestTemplate
{
    private const string Names = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Section = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1276\" w:bottom=\"1418\" w:left=\"1276\" w:header=\"680\" w:footer=\"680\" w:gutter=\"0\"/></w:sectPr>";

    private static readonly SortedDictionary<string, byte[]> Standard = WordParts.Read(WordTemplates.Templates.All[0].Content());

    /// <summary>A template with this text, without headers and footers, and with other parts changed.</summary>
    public static byte[] With(string body, params (string Part, Func<string, string> Change)[] changes)
    {
        var parts = new SortedDictionary<string, byte[]>(Standard, StringComparer.Ordinal)
        {
            ["word/document.xml"] = Encoding.UTF8.GetBytes($"<w:document{Names}><w:body>{body}{(body.Contains("<w:sectPr", StringComparison.Ordinal) ? "" : Section)}</w:body></w:document>"),
        };
        foreach (var (part, change) in changes)
            parts[part] = Encoding.UTF8.GetBytes(change(parts.TryGetValue(part, out var old) ? Encoding.UTF8.GetString(old) : ""));
        return WordParts.Write(parts);
    }

    /// <summary>A paragraph of words.</summary>
    public static string P(string words, string properties = "") => $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{R(words)}</w:p>";

    /// <summary>A run of words.</summary>
    public static string R(string words, string properties = "") =>
        $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t xml:space=\"preserve\">{words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</w:t></w:r>";

    /// <summary>A cell of paragraphs.</summary>
    public static string Tc(params string[] content) => $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>{string.Concat(content)}</w:tc>";

    /// <summary>A row.</summary>
    public static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A table.</summary>
    public static string Tbl(params string[] rows) => $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>{string.Concat(rows)}</w:tbl>";

    /// <summary>A house style with this Word template.</summary>
    public static HouseStyle Style(byte[] template, string name = "minutes.docx") =>
        HouseStyles.Load("own", new Files(template, name), "en-GB").Style ?? throw new InvalidOperationException("The style does not load.");

    /// <summary>What comes of a template with this text for small minutes.</summary>
    public static byte[] Fill(string body, PublishedMeeting? meeting = null)
    {
        var style = Style(With(body));
        var result = Renderer.Render(meeting ?? Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0"));
        Assert.True(result.Messages.IsEmpty, string.Join("\n", result.Messages.Select(message => message.Message)));
        Assert.NotNull(result.Output);
        return result.Output.Content;
    }

    /// <summary>The paragraphs of that, those without words left out.</summary>
    public static string[] Lines(string body, PublishedMeeting? meeting = null) => [.. WordWords.Lines(Fill(body, meeting)).Where(line => line.Trim().Length > 0)];

    /// <summary>What is said of a template with this text.</summary>
    public static string[] Messages(byte[] template)
    {
        var style = Style(template);
        return [.. Renderer.Render(Meeting(style), new RenderRequest(OutputFormat.Docx, Edition.Public, style, false, "0")).Messages.Select(message => $"{message.Code}: {message.Message}")];
    }

    /// <summary>Two items, the second with a list and a table.</summary>
    public static PublishedMeeting Meeting(HouseStyle? style = null) => Make.Publish(
        Make.Document(
            Make.Item("5", "Budget", Make.Paragraph("First & last.")),
            Make.Item("5A", "Roads", Make.Paragraph("Gritting."), Make.Decision(Syntax.KeywordKind.Resolved, "that roads be gritted"))),
        style: style);

    private sealed class Files(byte[] template, string name) : IStyleFiles
    {
        public byte[]? Read(string relativePath) => relativePath switch
        {
            "own/style.json" => "{ \"model\": 1 }"u8.ToArray(),
            _ => relativePath == "own/" + name ? template : null,
        };

        public string Describe(string relativePath) => "styles/" + relativePath;
    }
}
