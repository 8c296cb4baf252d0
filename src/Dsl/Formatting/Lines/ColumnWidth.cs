using System.Globalization;
using System.Text;

namespace MinutesDsl.Formatting.Lines;

/// <summary>How many columns words take in an editor: none for what joins the character before it, two for East Asian characters and emoji.</summary>
internal static class ColumnWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    internal static int Of(string words)
    {
        var width = 0;
        var elements = StringInfo.GetTextElementEnumerator(words);
        while (elements.MoveNext())
        {
            var first = Rune.TryGetRuneAt(words, elements.ElementIndex, out var rune) ? rune.Value : 0;
            width += Array.Exists(Wide, range => first >= range.First && first <= range.Last) ? 2 : 1;
        }

        return width;
    }
}
