using System.Diagnostics;
using System.Text;
using MinutesDsl.LanguageServer.Features.Export;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Tests;

namespace MinutesDsl.LanguageServer.Tests.Executable;

/// <summary>What an editor exports, against what <c>minutes render</c> writes.</summary>
public sealed class ExportTests
{
    private static readonly string Minutes = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "minutes.exe" : "minutes");

    [Theory]
    [InlineData("examples/worcestershire", "2023-07-07.minutes", "html", "public")]
    [InlineData("examples/lewisham", "childrens-social-care-update.minutes", "json", "full")]
    [InlineData("tests/Corpus/minutes", "exempt.minutes", "html", "public")]
    [InlineData("tests/Corpus/minutes", "exempt.minutes", "json", "full")]
    [InlineData("tests/Corpus/minutes", "cymraeg.minutes", "html", "public")]
    public void The_files_are_the_same_byte_for_byte(string project, string name, string format, string edition)
    {
        var folder = Directory.CreateTempSubdirectory("minutes-export-");
        try
        {
            var (byCommand, byEditor) = (Copy(project, folder, "command"), Copy(project, folder, "editor"));

            Render(byCommand, name, format, edition);
            var result = Export(Path.Combine(byEditor, name), format, edition);

            Assert.True(result.Files is [{ Status: "written" }], string.Join('\n', result.Messages.Select(message => message.Text)));
            var written = Outputs(byCommand);
            Assert.NotEmpty(written);
            Assert.Equal(written.Keys, Outputs(byEditor).Keys);
            Assert.All(written, file => Assert.Equal(file.Value, Outputs(byEditor)[file.Key]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Copy(string project, DirectoryInfo folder, string name)
    {
        var from = Path.Combine(RepositoryPaths.Root, project);
        var to = folder.CreateSubdirectory(name).FullName;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? to);
            File.Copy(file, copy);
        }

        return to;
    }

    private static SortedDictionary<string, byte[]> Outputs(string folder) =>
        new(Directory.EnumerateFiles(Path.Combine(folder, "out"), "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllBytes), StringComparer.Ordinal);

    private static void Render(string folder, string name, string format, string edition)
    {
        var start = new ProcessStartInfo(Minutes, ["render", name, "--to", format, "--edition", edition])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("minutes could not be started.");
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
    }

    private static ExportResult Export(string path, string format, string edition)
    {
        var open = new OpenWorkspace(new PhysicalFiles());
        open.Open(DocumentPath.ToUri(path), "minutes", 1, File.ReadAllText(path, Encoding.UTF8));
        var document = Assert.Single(open.Current.Documents).Value;
        return ExportFeature.Write(document, new ExportParams(new TextDocumentIdentifier(document.Uri), format, edition), open.Current, PositionEncoding.Utf16, CancellationToken.None);
    }
}
