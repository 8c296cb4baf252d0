using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Projects;

/// <summary>Reads projects. What it reads is not kept: whoever needs a project twice keeps it.</summary>
public static class ProjectLoader
{
    /// <summary>Reads the project at a place. Never throws for what the files hold: that is said in diagnostics.</summary>
    public static LoadedProject Load(ProjectLocation location, IProjectFiles files)
    {
        var read = ImmutableArray.CreateBuilder<ProjectFile>();
        var settings = ProjectSettings.Default;
        if (location.SettingsPath is { } path)
        {
            var (text, failure) = SourceReader.Read(path, ProjectDiscovery.SettingsFileName, files);
            var result = failure.IsEmpty ? SettingsFile.Read(text) : new SettingsResult(settings, failure);
            settings = result.Settings;
            read.Add(new ProjectFile(path, text, ChecksSpelling(settings) ? [.. InstalledWordLists.Missing(InstalledWordLists.Folder), .. result.Diagnostics] : result.Diagnostics));
        }

        var registers = ImmutableArray.CreateBuilder<Register>();
        foreach (var register in ProjectWalk.Find(location, ProjectWalk.Registers, files))
            read.Add(ReadRegister(register, location, settings, files, registers));

        var project = new Project
        {
            Settings = settings,
            Registers = registers.ToImmutable(),
            Files = new FileFacts(location.Root, files),
            Meetings = new ProjectMeetings(location, settings, files),
            Words = ChecksSpelling(settings) ? InstalledWordLists.Shared : null,
        };
        return new LoadedProject(location, project, read.ToImmutable());
    }

    private static bool ChecksSpelling(ProjectSettings settings) => settings.Severities.GetValueOrDefault(Catalogue.MisspeltWord.Code, DiagnosticSeverity.Off) != DiagnosticSeverity.Off;

    private static ProjectFile ReadRegister(
        string path, ProjectLocation location, ProjectSettings settings, IProjectFiles files, ImmutableArray<Register>.Builder registers)
    {
        var (text, failure) = SourceReader.Read(path, ProjectPath.Relative(location.Root, path), files);
        if (!failure.IsEmpty)
            return new ProjectFile(path, text, failure);
        registers.Add(SemanticModel.BindRegister(SyntaxTree.Parse(text, settings), out var diagnostics));
        return new ProjectFile(path, text, diagnostics);
    }
}
