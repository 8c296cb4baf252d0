using System.Globalization;
using System.Runtime.InteropServices;

namespace MinutesDsl.Benchmarks;

/// <summary>A folder of its own: a project with many copies of examples/bromley's minutes, the same words as Markdown, and what is made of them.</summary>
internal sealed class BatchFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("minutes-batch-").FullName;

    internal BatchFolder(int copies)
    {
        var example = Repository.At("examples", "bromley");
        var minutes = Directory.GetFiles(example, "*.minutes").Single();
        foreach (var path in Directory.EnumerateFiles(example, "*", SearchOption.AllDirectories).Where(path => path != minutes))
            Copy(path, Path.Combine(Project, Path.GetRelativePath(example, path)));
        for (var i = 0; i < copies; i++)
            Copy(minutes, Path.Combine(Project, string.Create(CultureInfo.InvariantCulture, $"meeting-{i:000}.minutes")));
        File.WriteAllText(Markdown, ToMarkdown(File.ReadAllText(minutes)));
    }

    /// <summary>The project.</summary>
    internal string Project => Path.Combine(root, "meetings");

    /// <summary>The same words as Markdown.</summary>
    internal string Markdown => Path.Combine(root, "bromley.md");

    /// <summary>A path for what is made.</summary>
    internal string At(string name) => Path.Combine(root, name);

    /// <summary>The program as users get it, made here.</summary>
    internal string Publish()
    {
        var folder = At("published");
        TimedShell.Run("""dotnet publish "$1" -c Release -r "$2" --self-contained -o "$3" -v quiet -nologo""", Repository.At("src", "Cli"), RuntimeInformation.RuntimeIdentifier, folder);
        return Path.Combine(folder, "minutes");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to) ?? to);
        File.Copy(from, to);
    }

    /// <summary>Keywords and fields become paragraphs, items headings.</summary>
    private static string ToMarkdown(string minutes) => string.Join(
        '\n', minutes.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.StartsWith("ITEM ", StringComparison.Ordinal) ? "# " + line["ITEM ".Length..] : line));
}
