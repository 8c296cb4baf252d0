using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;
using MinutesDsl.Projects;

namespace MinutesDsl.Cli;

/// <summary>
/// Finds the files that paths mean: files, folders with all below them, and patterns with <c>*</c> and <c>**</c>, which Windows shells
/// hand on as they are.
/// </summary>
internal sealed class InputFinder(IProjectFiles files, string workingFolder, bool registersToo)
{
    private readonly Dictionary<string, InputFile> found = new(ProjectPath.Comparer);
    private readonly ImmutableArray<string>.Builder problems = ImmutableArray.CreateBuilder<string>();

    private string Sought => registersToo ? ".minutes or .register file" : ".minutes file";

    public InputSet Find(IEnumerable<string> paths)
    {
        foreach (var path in paths)
            Add(path);
        return new InputSet([.. found.Values.OrderBy(file => file.Name, StringComparer.Ordinal)], problems.ToImmutable());
    }

    private void Add(string path)
    {
        if (path.Length == 0)
        {
            problems.Add("An empty path was given. Name a file, a folder or a pattern.");
            return;
        }

        var full = Path.GetFullPath(path, workingFolder);
        if (files.FileExists(full))
            AddFile(path, full);
        else if (files.FolderExists(full))
            AddFolder(path, full);
        else if (path.Contains('*', StringComparison.Ordinal))
            AddPattern(path);
        else
            problems.Add($"There is no file or folder '{path}'. Check the spelling, and the folder that you are in: {workingFolder}");
    }

    private void AddFile(string name, string full)
    {
        if (KindOf(full) is { } kind)
            found.TryAdd(full, new InputFile(name, full, kind, null));
        else
            problems.Add($"'{name}' is not a {Sought}, and was left out.");
    }

    private void AddFolder(string name, string full)
    {
        var before = found.Count;
        var any = Walk(full, name, full);
        if (!any && before == found.Count)
            problems.Add($"There is no {Sought} in the folder '{name}', nor in the folders below it.");
    }

    private bool Walk(string folder, string name, string top)
    {
        var any = false;
        try
        {
            foreach (var file in files.Files(folder))
                any |= AddBelow(file, Join(name, Path.GetFileName(file)), top);
            foreach (var child in files.Folders(folder))
                if (!SourceFolders.AreSkipped(child))
                    any |= Walk(child, Join(name, Path.GetFileName(child)), top);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            problems.Add($"The folder '{name}' could not be looked into. Check that you may open it.");
            return true;
        }

        return any;
    }

    private void AddPattern(string pattern)
    {
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        var end = pattern.AsSpan(0, star).LastIndexOfAny('/', Path.DirectorySeparatorChar) + 1;
        var name = pattern[..end];
        var top = Path.GetFullPath(name.Length == 0 ? "." : name, workingFolder);
        var any = false;
        if (files.FolderExists(top))
        {
            var matcher = new Matcher(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
            matcher.AddInclude(pattern[end..].Replace(Path.DirectorySeparatorChar, '/'));
            foreach (var match in matcher.Execute(new GlobFolder(files, top, null)).Files)
                any |= AddBelow(Path.GetFullPath(match.Path, top), name + match.Path, top);
        }

        if (!any)
            problems.Add($"The pattern '{pattern}' matches no {Sought}. A * stands for part of one name, and ** for any folders: {name}**/*.minutes");
    }

    private bool AddBelow(string full, string name, string top)
    {
        if (KindOf(full) is not { } kind || kind == InputKind.Settings)
            return false;
        found.TryAdd(full, new InputFile(name, full, kind, top));
        return true;
    }

    private InputKind? KindOf(string path)
    {
        if (ProjectPath.HasExtension(path, ".minutes"))
            return InputKind.Minutes;
        if (!registersToo)
            return null;
        if (ProjectPath.HasExtension(path, ".register"))
            return InputKind.Register;
        return Path.GetFileName(path) == ProjectDiscovery.SettingsFileName ? InputKind.Settings : null;
    }

    private static string Join(string folder, string name) =>
        folder == "." ? name : folder[^1] == '/' || folder[^1] == Path.DirectorySeparatorChar ? folder + name : $"{folder}/{name}";
}
