using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Projects;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Tests;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Meetings;

/// <summary>The complete minutes of tests/Corpus/meetings and the examples, each in its project with settings and registers.</summary>
internal static class CorpusProjects
{
    private static readonly PhysicalFiles Files = new();

    public static string MeetingsFolder { get; } = RepositoryPaths.At("tests", "Corpus", "meetings");

    /// <summary>The minutes below a folder of the repository, each path from its root, in order.</summary>
    public static IEnumerable<string> MinutesBelow(string folder) =>
        Directory.EnumerateFiles(RepositoryPaths.At(folder.Split('/')), "*.minutes", SearchOption.AllDirectories)
            .Select(path => ProjectPath.Relative(RepositoryPaths.Root, path)).Order(StringComparer.Ordinal);

    public static SemanticModel Model(string path) => Model(path, Load(path));

    /// <summary>What is said of everything below a folder, as <c>minutes check</c> writes it: of minutes, settings and registers.</summary>
    public static ImmutableArray<string> DiagnosticsBelow(string folder)
    {
        var rows = new List<string>();
        foreach (var project in MinutesBelow(folder).GroupBy(path => ProjectDiscovery.Find(RepositoryPaths.At(path), Files).Root))
        {
            var loaded = Load(project.First());
            foreach (var file in loaded.Files)
                rows.AddRange(file.Diagnostics.Select(diagnostic => Row(file.Path, file.Text, diagnostic)));
            foreach (var path in project)
            {
                var model = Model(path, loaded);
                rows.AddRange(model.Diagnostics.Select(diagnostic => Row(RepositoryPaths.At(path), model.Tree.Text, diagnostic)));
            }
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private static SemanticModel Model(string path, LoadedProject loaded)
    {
        var text = SourceText.From(File.ReadAllText(RepositoryPaths.At(path)), ProjectPath.Relative(loaded.Location.Root, RepositoryPaths.At(path)));
        return SemanticModel.Create(SyntaxTree.Parse(text, loaded.Project.Settings), loaded.Project);
    }

    private static LoadedProject Load(string path) => ProjectLoader.Load(ProjectDiscovery.Find(RepositoryPaths.At(path), Files), Files);

    private static string Row(string path, SourceText text, Diagnostic diagnostic)
    {
        var at = text.GetLinePosition(diagnostic.Span.Start);
        return $"{ProjectPath.Relative(RepositoryPaths.Root, path)}({at.Line + 1},{at.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}";
    }
}
