using System.Text;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Render.Tests;

/// <summary>Sample meetings from text, and the files of the examples.</summary>
internal static class Sample
{
    /// <summary>A meeting with something of everything.</summary>
    public static string Text { get; } = File.ReadAllText(RepositoryPaths.At("tests", "Render.Tests", "Golden", "sample.minutes"));

    public static SemanticModel Model(string text, string profile = "england-principal", string council = "", params string[] registers)
    {
        var settings = new ProjectSettings { Profile = profile, Council = council };
        return SemanticModel.Create(SyntaxTree.Parse(SourceText.From(text, "sample.minutes"), settings), new Project
        {
            Settings = settings,
            Registers = [.. registers.Select(register => SemanticModel.BindRegister(SyntaxTree.Parse(SourceText.From(register, "people.register")), out _))],
            Files = new Files(),
        });
    }

    public static string Render(SemanticModel model, OutputFormat format, Edition edition = Edition.Public, HouseStyle? style = null, bool sourceLines = false)
    {
        var content = Bytes(model, format, edition, style, sourceLines);
        return format == OutputFormat.Docx ? WordParts.AllText(content) : Encoding.UTF8.GetString(content);
    }

    public static byte[] Bytes(SemanticModel model, OutputFormat format, Edition edition = Edition.Public, HouseStyle? style = null, bool sourceLines = false)
    {
        var result = Renderer.Render(model, new RenderRequest(format, edition, style ?? Make.Standard(model.Document.Meeting.Language), sourceLines, "0.0.0-test"));
        Assert.True(result.Messages.IsEmpty, string.Join("\n", result.Messages.Select(message => message.Message)));
        Assert.NotNull(result.Output);
        return result.Output.Content;
    }

    /// <summary>The Lewisham example with its own house style.</summary>
    public static (SemanticModel Model, HouseStyle Style) Lewisham()
    {
        string Read(string name) => File.ReadAllText(RepositoryPaths.At("examples", "lewisham", name));
        var loaded = HouseStyles.Load("lewisham", new FolderStyles(RepositoryPaths.At("examples", "lewisham", "styles")), "en-GB");
        Assert.Empty(loaded.Messages);
        Assert.NotNull(loaded.Style);
        return (Model(Read("childrens-social-care-update.minutes"), "england-principal", "Lewisham Council", Read("people.register")), loaded.Style);
    }

    private sealed class Files : IFileFacts
    {
        public FileFact? Find(string? sourcePath, string target) => target.EndsWith(".pdf", StringComparison.Ordinal) ? new FileFact(116 * 1024) : null;
    }

    private sealed class FolderStyles(string root) : IStyleFiles
    {
        public byte[]? Read(string relativePath) => File.Exists(Path.Combine(root, relativePath)) ? File.ReadAllBytes(Path.Combine(root, relativePath)) : null;

        public string Describe(string relativePath) => "styles/" + relativePath;
    }
}
