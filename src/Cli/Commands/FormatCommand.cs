using System.CommandLine;
using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary><c>minutes format</c>: what can be asked of it.</summary>
internal static class FormatCommand
{
    public const string Name = "format";

    public const string Examples = """
        Examples:
          minutes format july.minutes                 tidy up one file
          minutes format meetings                     all minutes and registers in a folder and below it
          minutes format july.minutes --diff          show what would change
          minutes format meetings --check             fail where a file would change, in CI

        Blank lines, indentation, bullets, tables, and the dates of fields get one layout. Words,
        and the numbers you typed, stay as they are. Each file is written whole or not at all.

        Exit codes: 0 all is in that layout (now), 1 with --check: a file would change; or a file
        is not UTF-8 text, 2 a path is missing, a file could not be written, or the command was
        not understood.
        """;

    public static Command Create(CommandContext? context)
    {
        var paths = CheckCommand.Paths();
        var check = new Option<bool>("--check") { Description = "Write nothing; list the files that would change." };
        var diff = new Option<bool>("--diff") { Description = "Write nothing; show each line that would change." };
        var edition = EditionOption.Create("With --diff: 'public' shows no exempt line, only that it would change; 'full' shows all. [default: public]");
        var command = new Command(Name, "Bring minutes and registers into one tidy layout, without touching a word.") { paths, check, diff, edition };
        if (context is not null)
        {
            command.SetAction(result => new FormatRunner(context, new FormatOptions(
                result.GetValue(check), result.GetValue(diff), result.GetValue(edition) == Edition.Full)).Run(result.GetValue(paths) ?? []));
        }

        return command;
    }
}
