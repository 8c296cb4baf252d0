namespace MinutesDsl.Cli.Tests;

/// <summary>A fact that needs a pseudo-terminal, from util-linux's <c>script</c>; skipped, visibly, where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TerminalFactAttribute : FactAttribute
{
    public TerminalFactAttribute()
    {
        if (!PseudoTerminal.IsAvailable)
            Skip = "needs the command 'script' of util-linux, which is not installed";
    }
}
