using System.Diagnostics;
using System.Text.RegularExpressions;
using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Another program opens the documents: LibreOffice makes tagged PDFs of them, whose text and structure are read again.</summary>
public sealed partial class WordPdfTests(WordPdfTests.Pdfs pdfs) : IClassFixture<WordPdfTests.Pdfs>
{
    private const string FullCouncil = "full-council";

    public static TheoryData<string> Names()
    {
        var data = new TheoryData<string> { FullCouncil, "sample" };
        foreach (var (_, file) in WordSamples.All())
            data.Add(file);
        return data;
    }

    [LibreOfficeTheory]
    [MemberData(nameof(Names))]
    public void Everything_in_a_document_is_in_the_pages(string name)
    {
        var (document, text, structure) = pdfs.Of(name);
        var place = 0;
        var pages = Words(text);
        foreach (var line in WordWords.Lines(document).Select(Words).Where(line => line.Length > 0))
        {
            // A bullet is drawn; and page ends put headers and footers between.
            var words = line.Split(' ').Where(word => word != "•").ToArray();
            var beginning = string.Join(' ', words.Take(4));
            var found = pages.IndexOf(beginning, place, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{beginning}' of '{line}' is not in the pages after '{pages[Math.Max(0, place - 60)..place]}'");
            place = found + 1;
        }

        Assert.Contains("Page 1 of ", pages, StringComparison.Ordinal);
        Assert.Matches(@"\bH1\b", structure);
    }

    [LibreOfficeTheory]
    [InlineData("sample", "H1", "H2", "H3", "L", "LI", "LBody", "Table", "TH", "TD", "TOC", "Link")]
    [InlineData(FullCouncil, "H1", "H2", "L", "LI", "TOC")]
    public void The_structure_has_headings_lists_and_header_cells(string name, params string[] elements)
    {
        var structure = pdfs.Of(name).Structure;
        Assert.All(elements, element => Assert.Matches($@"(?m)^\s*{element}\b", structure));
    }

    private static string Words(string text) => White().Replace(text.Replace('\u00A0', ' ').Replace('\u2011', '-'), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    /// <summary>All documents, converted by one start of LibreOffice.</summary>
    public sealed class Pdfs : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("minutes-word-").FullName;
        private readonly Dictionary<string, byte[]> documents = [];
        private bool isConverted;

        public (byte[] Document, string Text, string Structure) Of(string name)
        {
            Convert();
            var pdf = Path.Combine(folder, Path.ChangeExtension(name, ".pdf"));
            Assert.True(File.Exists(pdf), $"LibreOffice made no PDF of {name}.");
            return (documents[Path.GetFileNameWithoutExtension(name)], Run("pdftotext", "-raw", pdf, "-"), Run("pdfinfo", "-struct-text", pdf));
        }

        public void Dispose() => Directory.Delete(folder, recursive: true);

        private void Convert()
        {
            if (isConverted)
                return;
            documents["sample"] = Sample.Bytes(Sample.Model(Sample.Text), OutputFormat.Docx);
            documents[FullCouncil] = Sample.Bytes(Sample.Model(File.ReadAllText(RepositoryPaths.At("tests", "Corpus", "minutes", FullCouncil + ".minutes"))), OutputFormat.Docx);
            foreach (var (council, file) in WordSamples.All())
                documents[Path.GetFileNameWithoutExtension(file)] = WordSamples.Render(council, file);
            foreach (var (name, document) in documents)
                File.WriteAllBytes(Path.Combine(folder, name + ".docx"), document);
            // A profile of its own: another LibreOffice may be running.
            Run("soffice", [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to",
                "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}", "--outdir", folder, .. documents.Keys.Select(name => Path.Combine(folder, name + ".docx"))]);
            isConverted = true;
        }

        private static string Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
                ?? throw new InvalidOperationException($"{program} did not start.");
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program}: {error.Result}");
            return output;
        }
    }
}
