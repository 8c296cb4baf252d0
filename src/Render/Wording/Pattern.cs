using System.Text;

namespace MinutesDsl.Render;

/// <summary>Fills the places of a pattern: <c>by {due}</c>.</summary>
internal static class Pattern
{
    /// <summary>The pattern with each known <c>{place}</c> replaced; a value is never looked through for places, an unknown place stays.</summary>
    public static string Fill(string pattern, params ReadOnlySpan<(string Place, string Value)> values)
    {
        var builder = new StringBuilder(pattern.Length + 32);
        var position = 0;
        while (position < pattern.Length)
        {
            var open = pattern.IndexOf('{', position);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0)
                break;
            builder.Append(pattern, position, open - position);
            var place = pattern.AsSpan(open + 1, close - open - 1);
            var found = false;
            foreach (var (name, value) in values)
            {
                if (!place.SequenceEqual(name))
                    continue;
                builder.Append(value);
                found = true;
                break;
            }

            if (!found)
                builder.Append(pattern, open, close - open + 1);
            position = close + 1;
        }

        return builder.Append(pattern, position, pattern.Length - position).ToString();
    }
}
