using MinutesDsl.Projects;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.Cli;

/// <summary>Reads and binds one file of minutes.</summary>
internal static class MinutesReader
{
    /// <summary>The bound minutes; or, where the file cannot be read, null and what is to be said.</summary>
    public static SemanticModel? Read(InputFile input, LoadedProject project, IProjectFiles files, out FileReport? failure)
    {
        var (text, problems) = SourceReader.Read(input.Path, ProjectPath.Relative(project.Location.Root, input.Path), files);
        if (!problems.IsEmpty)
        {
            failure = FileReport.Of(input.Name, text, problems);
            return null;
        }

        failure = null;
        return SemanticModel.Create(SyntaxTree.Parse(text, project.Project.Settings), project.Project);
    }
}
