using System.Text;

namespace MinutesDsl.LanguageServer.Features.Hover;

/// <summary>Plain text inside Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>Text that reads the same and in which nothing is markup: every ASCII punctuation character is escaped (CommonMark 0.31, section 2.4), and line ends become spaces.</summary>
    public static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (character is '\n' or '\r' or '\t')
                builder.Append(' ');
            else if (char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character)))
                builder.Append('\\').Append(character);
            else
                builder.Append(character);
        }

        return builder.ToString();
    }

    /// <summary>A fenced block of one line in the language <c>minutes</c>.</summary>
    public static string CodeBlock(string line)
    {
        var fence = "```";
        while (line.Contains(fence, StringComparison.Ordinal))
            fence += '`';
        return $"{fence}minutes\n{line.Replace('\n', ' ').Replace('\r', ' ')}\n{fence}";
    }
}
