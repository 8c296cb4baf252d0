using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Microsoft's own validator finds nothing in what we write, and nothing new in what comes of a template that another program has saved.</summary>
public sealed class WordValidatorTests
{
    public static TheoryData<string> Versions() => [nameof(FileFormatVersions.Office2019), nameof(FileFormatVersions.Microsoft365)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Documents_of_the_standard_style_are_valid(string version)
    {
        foreach (var path in Directory.EnumerateFiles(RepositoryPaths.At("tests", "Corpus", "minutes"), "*.minutes").Order(StringComparer.Ordinal))
        {
            var model = Sample.Model(File.ReadAllText(path));
            Assert.Empty(Errors(Sample.Bytes(model, OutputFormat.Docx, Edition.Full), version));
        }

        Assert.Empty(Errors(Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx), version));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void The_templates_are_valid(string version) =>
        Assert.All(WordTemplates.Templates.All, template => Assert.Empty(Errors(template.Content(), version)));

    [Theory]
    [MemberData(nameof(WordSamples.Examples), MemberType = typeof(WordSamples))]
    public void The_examples_are_valid_in_their_own_styles(string council, string file) =>
        Assert.Empty(Errors(WordSamples.Render(council, file), nameof(FileFormatVersions.Microsoft365)));

    /// <summary>The template was opened in LibreOffice 7.4 and saved again as .docx: <c>soffice --convert-to docx</c>.</summary>
    [Theory]
    [MemberData(nameof(Versions))]
    public void A_template_saved_by_LibreOffice_gives_no_new_kind_of_error(string version)
    {
        var template = File.ReadAllBytes(RepositoryPaths.At("tests", "Render.Tests", "Word", "saved-by-libreoffice.docx"));
        var style = TestTemplate.Style(template);
        var document = Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx, style: style);

        Assert.Empty(Kinds(document, version).Except(Kinds(template, version)));
        var standard = WordWords.Lines(Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx)).Where(line => line.Trim().Length > 0);
        Assert.Equal(standard, WordWords.Lines(document).Where(line => line.Trim().Length > 0));
    }

    [Fact]
    public void The_validator_finds_what_is_wrong()
    {
        var parts = WordParts.Read(Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx));
        var text = System.Text.Encoding.UTF8.GetString(parts["word/document.xml"]);
        parts["word/document.xml"] = System.Text.Encoding.UTF8.GetBytes(text.Replace("<w:sectPr>", "<w:r/><w:sectPr>", StringComparison.Ordinal));
        Assert.NotEmpty(Errors(WordParts.Write(parts), nameof(FileFormatVersions.Office2019)));
    }

    internal static IReadOnlyList<string> Errors(byte[] document, string version) =>
        [.. Validate(document, version, error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Take(5)];

    private static HashSet<string> Kinds(byte[] document, string version) => [.. Validate(document, version, error => $"{error.Id} {error.Node?.LocalName}")];

    private static List<string> Validate(byte[] document, string version, Func<ValidationErrorInfo, string> describe)
    {
        using var stream = new MemoryStream(document);
        using var package = WordprocessingDocument.Open(stream, false);
        return [.. new OpenXmlValidator(Enum.Parse<FileFormatVersions>(version)).Validate(package).Select(describe)];
    }
}
