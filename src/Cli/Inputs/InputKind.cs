namespace MinutesDsl.Cli;

/// <summary>What a file that was asked for is.</summary>
internal enum InputKind
{
    Minutes,
    Register,
    Settings,
}
