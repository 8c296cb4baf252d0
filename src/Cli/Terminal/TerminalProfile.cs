namespace MinutesDsl.Cli;

/// <summary>What a terminal can show.</summary>
/// <param name="Width">Its columns.</param>
/// <param name="Controls">Whether it obeys control sequences: a bar may move. Not so a "dumb" one.</param>
/// <param name="Colours">Whether colours are wanted (https://no-color.org).</param>
internal sealed record TerminalProfile(int Width, bool Controls, bool Colours)
{
    private const int UsualWidth = 80;

    public static TerminalProfile Detect()
    {
        var controls = Environment.GetEnvironmentVariable("TERM") != "dumb";
        var colours = controls && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new TerminalProfile(DetectWidth(), controls, colours);
    }

    private static int DetectWidth()
    {
        try
        {
            return Console.WindowWidth is > 20 and var width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
