using System.Text;

namespace MinutesDsl.LanguageServer.Tests.Workspace;

/// <summary>A document as an editor keeps it: written plainly, and apart from the server's own code.</summary>
internal sealed class ClientModel(string text, bool countsBytes)
{
    public string Text { get; private set; } = text;

    /// <summary>The lines without their ends.</summary>
    public List<(int Start, string Words)> Lines()
    {
        var lines = new List<(int, string)>();
        var start = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] is not ('\n' or '\r'))
                continue;
            lines.Add((start, Text[start..i]));
            if (Text[i] == '\r' && i + 1 < Text.Length && Text[i + 1] == '\n')
                i++;
            start = i + 1;
        }

        lines.Add((start, Text[start..]));
        return lines;
    }

    /// <summary>Replaces what stands between two positions, given in any order.</summary>
    public void Replace((int Line, int Column) one, (int Line, int Column) other, string with)
    {
        var (from, to) = (Offset(one), Offset(other));
        Text = Text[..Math.Min(from, to)] + with + Text[Math.Max(from, to)..];
    }

    private int Offset((int Line, int Column) position)
    {
        var lines = Lines();
        if (position.Line < 0)
            return 0;
        if (position.Line >= lines.Count)
            return Text.Length;
        var (start, words) = lines[position.Line];
        var column = 0;
        var units = 0;
        while (units < words.Length)
        {
            var isPair = char.IsHighSurrogate(words[units]) && units + 1 < words.Length && char.IsLowSurrogate(words[units + 1]);
            var width = isPair ? 2 : 1;
            column += !countsBytes ? width : isPair ? 4 : Encoding.UTF8.GetByteCount(words, units, 1);
            if (column > position.Column)
                break;
            units += width;
        }

        return start + units;
    }
}
