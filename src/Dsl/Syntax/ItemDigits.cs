using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>The figures that an item's number begins with, by which paragraphs are known as the item's own: "5" of "5A", "12.3" of "12.3".</summary>
internal static class ItemDigits
{
    internal static string Of(string source, TextSpan number)
    {
        var end = number.Start;
        while (end < number.End && (char.IsAsciiDigit(source[end]) || (source[end] == '.' && end + 1 < number.End)))
            end++;
        return source[number.Start..end];
    }
}
