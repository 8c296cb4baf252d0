namespace MinutesDsl.Cli;

/// <summary>Text that is safe to print: a file's own control characters must not steer a terminal, nor break one line into two.</summary>
internal static class Printable
{
    /// <summary>The text on one line, control characters replaced.</summary>
    public static string OneLine(string text) =>
        text.Any(Steers) ? string.Create(text.Length, text, static (characters, source) =>
        {
            for (var i = 0; i < characters.Length; i++)
                characters[i] = source[i] is '\n' or '\r' or '\t' ? ' ' : Steers(source[i]) ? '\uFFFD' : source[i];
        }) : text;

    /// <summary>Whether a character is a control character, a line separator, or turns the direction of what follows.</summary>
    public static bool Steers(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
