using System.Collections.Immutable;
using MinutesDsl.Projects;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary>Which file goes where, and why it may not: all of it known before the first is written.</summary>
/// <param name="Outputs">What is to be written.</param>
/// <param name="Refusals">Why nothing may be written, in full sentences; empty where all is well.</param>
internal sealed record OutputPlan(ImmutableArray<PlannedOutput> Outputs, ImmutableArray<string> Refusals)
{
    public static OutputPlan Make(InputSet inputs, ProjectCache projects, RenderOptions options, CommandContext context)
    {
        var folder = Path.GetFullPath(options.Out, context.WorkingFolder);
        if (OutputPath.FileOnTheWay(folder, context.Files) is { } file)
            return new OutputPlan([], [$"--out should be a folder, and '{context.Display(file)}' is a file. Nothing was written. Name another folder."]);

        var outputs = inputs.Files.SelectMany(input => PlanFor(input, folder, projects, options)).ToImmutableArray();
        return new OutputPlan(outputs, [.. OntoSources(outputs, inputs, projects, context), .. Twice(outputs)]);
    }

    private static IEnumerable<PlannedOutput> PlanFor(InputFile input, string folder, ProjectCache projects, RenderOptions options)
    {
        var from = input.Base ?? projects.Of(input.Path).Location.Root;
        foreach (var format in options.Formats)
        {
            var relative = OutputPath.Below(from, input.Path, format, options.Edition);
            yield return new PlannedOutput(input, format, Path.GetFullPath(relative, folder), $"{options.Out.TrimEnd('/', Path.DirectorySeparatorChar)}/{relative}");
        }
    }

    private static IEnumerable<string> OntoSources(ImmutableArray<PlannedOutput> outputs, InputSet inputs, ProjectCache projects, CommandContext context)
    {
        var sources = inputs.Files.Select(input => input.Path).Concat(projects.All.SelectMany(project => project.Files).Select(file => file.Path));
        var refused = OutputPath.OntoSources(outputs.Select(output => output.Path), sources, context.Files).ToHashSet();
        return outputs
            .Where(output => refused.Contains(output.Path))
            .Select(output => $"'{output.Input.Name}' would be written onto '{output.Name}', which is a source or the name of a project's settings. Nothing was written. Name another folder with --out, or rename the minutes.");
    }

    private static IEnumerable<string> Twice(ImmutableArray<PlannedOutput> outputs) =>
        outputs.GroupBy(output => output.Path, ProjectPath.Comparer)
            .Where(group => group.Count() > 1)
            .Select(group => $"{string.Join(" and ", group.Select(output => $"'{output.Input.Name}'"))} would both be written to '{group.First().Name}'. Nothing was written. Name the folder that they have in common instead, or render them one by one.");
}
