using MinutesDsl.Projects;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Render.Tests;

/// <summary>The examples, each in its council's own style.</summary>
public static class WordSamples
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var (council, file) in All())
            data.Add(council, file);
        return data;
    }

    /// <summary>The examples: the council's folder and the file.</summary>
    public static IEnumerable<(string Council, string File)> All() =>
        Directory.EnumerateFiles(RepositoryPaths.At("examples"), "*.minutes", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(Path.GetDirectoryName(path)) ?? "", Path.GetFileName(path)));

    /// <summary>The Word document of an example.</summary>
    public static byte[] Render(string council, string file)
    {
        var (model, style) = Open(council, file);
        return Sample.Bytes(model, OutputFormat.Docx, style: style);
    }

    /// <summary>An example with its project, and its council's style.</summary>
    public static (SemanticModel Model, HouseStyle Style) Open(string council, string file)
    {
        var path = RepositoryPaths.At("examples", council, file);
        var files = new PhysicalFiles();
        var project = ProjectLoader.Load(ProjectDiscovery.Find(path, files), files).Project;
        var loaded = HouseStyles.Load(project.Settings.Style, new FolderStyles(RepositoryPaths.At("examples", council, "styles")), "en-GB");
        Assert.NotNull(loaded.Style);
        return (SemanticModel.Create(SyntaxTree.Parse(SourceText.From(File.ReadAllText(path), file), project.Settings), project), loaded.Style);
    }

    /// <summary>House styles in a folder.</summary>
    internal sealed class FolderStyles(string root) : IStyleFiles
    {
        public byte[]? Read(string relativePath) => File.Exists(Path.Combine(root, relativePath)) ? File.ReadAllBytes(Path.Combine(root, relativePath)) : null;

        public string Describe(string relativePath) => "styles/" + relativePath;
    }
}
