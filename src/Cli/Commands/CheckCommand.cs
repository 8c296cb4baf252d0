using System.CommandLine;
using System.Globalization;

namespace MinutesDsl.Cli;

/// <summary><c>minutes check</c>: what can be asked of it.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public const string Examples = """
        Examples:
          minutes check july.minutes                  one file
          minutes check meetings                      all minutes and registers in a folder and below it
          minutes check "meetings/**/2023*.minutes"   those that match a pattern
          minutes check meetings --max-warnings 0     fail on warnings too, in CI
          minutes check styles/ours                   a house style: its settings and its templates

        Each message says where it is: july.minutes(12,5): error MIN203: ...

        Exit codes: 0 no errors, 1 errors found (or more warnings than allowed), 2 a path is
        missing or the command was not understood.
        """;

    /// <summary>The argument of files, folders and patterns, the same in every command.</summary>
    public static Argument<string[]> Paths() => new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, folders (with all below them) or patterns: * stands for part of a name, ** for any folders.",
    };

    public static Command Create(CommandContext? context)
    {
        var paths = Paths();
        var maxWarnings = new Option<int?>("--max-warnings")
        {
            HelpName = "N",
            Description = "Fail where there are more than N warnings.",
            CustomParser = result =>
            {
                var typed = result.Tokens[0].Value;
                if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    return number;
                result.AddError($"--max-warnings needs a whole number, and '{typed}' is none.");
                return null;
            },
        };
        var command = new Command(Name, "Say what is wrong in minutes, registers and house styles, and what would mend it.") { paths, maxWarnings };
        if (context is not null)
            command.SetAction(result => new CheckRunner(context).Run(result.GetValue(paths) ?? [], result.GetValue(maxWarnings)));
        return command;
    }
}
