using System.Text;

namespace MinutesDsl.Render;

/// <summary>Names as templates have them.</summary>
internal static class SnakeCase
{
    /// <summary><c>in_attendance</c> for <c>InAttendance</c>.</summary>
    public static string Of(string name)
    {
        var builder = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && builder.Length > 0)
                builder.Append('_');
            builder.Append(char.ToLowerInvariant(c));
        }

        return builder.ToString();
    }

    /// <summary>A label's key for a field or keyword as typed: <c>trading_as</c> for <c>Trading as</c>.</summary>
    public static string OfWords(string words) => string.Join('_', words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
