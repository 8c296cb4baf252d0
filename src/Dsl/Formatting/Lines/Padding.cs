using System.Text;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting.Lines;

/// <summary>Runs of white space with a non-breaking space in them, which word processors leave as padding. A single one is part of the words.</summary>
internal static class Padding
{
    /// <summary>The runs of padding in a part of the source.</summary>
    internal static IEnumerable<TextSpan> Find(string source, TextSpan part)
    {
        for (var start = part.Start; start < part.End; start++)
        {
            if (!char.IsWhiteSpace(source[start]))
                continue;
            var end = start;
            var isPadding = false;
            while (end < part.End && char.IsWhiteSpace(source[end]))
                isPadding |= IsNonBreaking(source[end++]);
            if (isPadding && end - start > 1)
                yield return TextSpan.FromBounds(start, end);
            start = end;
        }
    }

    /// <summary>A part of the source with each run of padding as one space.</summary>
    internal static string Without(string source, TextSpan part)
    {
        var builder = new StringBuilder(part.Length);
        var position = part.Start;
        foreach (var run in Find(source, part))
        {
            builder.Append(source, position, run.Start - position).Append(' ');
            position = run.End;
        }

        return builder.Append(source, position, part.End - position).ToString();
    }

    private static bool IsNonBreaking(char character) => character is '\u00A0' or '\u2007' or '\u202F';
}
