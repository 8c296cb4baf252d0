using System.Text;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>The documents of every style hold for everybody; and each check fails where a document is made faulty.</summary>
public sealed class WordStructureTests
{
    private const string Picture = "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:docPr id=\"9\" name=\"Logo\"/></wp:inline></w:drawing></w:r></w:p>";

    public static TheoryData<string, Edition> Texts() => new()
    {
        { Sample.Text, Edition.Public },
        { Sample.Text, Edition.Full },
        { File.ReadAllText(RepositoryPaths.At("tests", "Corpus", "minutes", "full-council.minutes")), Edition.Public },
        { File.ReadAllText(RepositoryPaths.At("tests", "Corpus", "minutes", "cymraeg.minutes")), Edition.Public },
    };

    /// <summary>A fault, the part that it is put into, and how.</summary>
    public static TheoryData<string, string, string, string> Mutations() => new()
    {
        { "title", "docProps/core.xml", "<dc:title>[^<]*</dc:title>", "<dc:title></dc:title>" },
        { "language", "word/styles.xml", "<w:lang [^>]*/>", "" },
        { "outline", "word/document.xml", "<w:pStyle w:val=\"Heading2\"", "<w:pStyle w:val=\"Heading3\"" },
        { "keep-with-next", "word/styles.xml", "<w:keepNext ?/>", "" },
        { "pseudo-heading", "word/document.xml", "<w:sectPr>", "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Any other business</w:t></w:r></w:p><w:sectPr>" },
        { "typed-list", "word/document.xml", "<w:sectPr>", "<w:p><w:r><w:t>• a point</w:t></w:r></w:p><w:sectPr>" },
        { "typed-list", "word/document.xml", "<w:sectPr>", "<w:p><w:r><w:t>(a) a point</w:t></w:r></w:p><w:sectPr>" },
        { "header-row", "word/document.xml", "<w:tblHeader ?/>", "" },
        { "row", "word/document.xml", "<w:cantSplit ?/>", "" },
        { "merged-cells", "word/document.xml", "<w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"2\"/>" },
        { "alt-text", "word/document.xml", "<w:sectPr>", Picture + "<w:sectPr>" },
        { "contrast", "word/styles.xml", "<w:color w:val=\"1B1F23\" ?/>", "<w:color w:val=\"999999\"/>" },
        { "size", "word/styles.xml", "<w:sz w:val=\"24\" ?/>", "<w:sz w:val=\"22\"/>" },
        { "link", "word/document.xml", "<w:sectPr>", "<w:p><w:r><w:t>See</w:t></w:r><w:hyperlink w:anchor=\"m590\"/></w:p><w:sectPr>" },
        { "page-field", "word/footer1.xml", " PAGE ", " DATE " },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_document_of_the_standard_style_has_no_fault(string minutes, Edition edition) =>
        Assert.Empty(WordStructure.Faults(Sample.Bytes(Sample.Model(minutes), OutputFormat.Docx, edition)));

    [Theory]
    [MemberData(nameof(WordSamples.Examples), MemberType = typeof(WordSamples))]
    public void The_examples_have_no_fault_in_their_own_styles(string council, string file) =>
        Assert.Empty(WordStructure.Faults(WordSamples.Render(council, file)));

    [Theory]
    [MemberData(nameof(Mutations))]
    public void A_faulty_document_is_found(string fault, string part, string pattern, string replacement)
    {
        var parts = WordParts.Read(Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx));
        var before = Encoding.UTF8.GetString(parts[part]);
        var after = System.Text.RegularExpressions.Regex.Replace(before, pattern, replacement);
        Assert.NotEqual(before, after);
        parts[part] = Encoding.UTF8.GetBytes(after);

        var faults = WordStructure.Faults(WordParts.Write(parts));
        Assert.NotEmpty(faults);
        Assert.All(faults, found => Assert.StartsWith(fault + ":", found, StringComparison.Ordinal));
    }
}
