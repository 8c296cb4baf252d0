using Spectre.Console;

namespace MinutesDsl.Cli;

/// <summary>
/// The one place that makes Spectre consoles, and only ever over a stream that is a terminal: left to itself Spectre writes control
/// sequences into pipes wherever TERM is set.
/// </summary>
internal static class SpectreConsole
{
    private const int Unbounded = 1 << 16;

    public static IAnsiConsole Create(TextWriter output, TerminalProfile terminal, bool wraps)
    {
        var settings = new AnsiConsoleSettings
        {
            Ansi = terminal.Controls ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = terminal.Controls ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        };
        settings.Enrichment.UseDefaultEnrichers = false;
        var console = AnsiConsole.Create(settings);

        // The terminal wraps messages itself, and text copied out of it then has no breaks of ours.
        console.Profile.Width = wraps ? terminal.Width : Unbounded;
        return console;
    }
}
