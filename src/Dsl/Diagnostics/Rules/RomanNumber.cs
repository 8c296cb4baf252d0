namespace MinutesDsl.Diagnostics.Rules;

/// <summary>Small roman numbers, as lists have them: i to xxxix.</summary>
internal static class RomanNumber
{
    private static readonly string[] Ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    /// <summary>The number; null where it is none or above 39.</summary>
    internal static int? Read(string typed)
    {
        var lower = typed.ToLowerInvariant();
        var tens = lower.Length - lower.TrimStart('x').Length;
        var ones = Array.IndexOf(Ones, lower[tens..]);
        return tens <= 3 && ones >= 0 && lower.Length > 0 ? (tens * 10) + ones : null;
    }

    /// <summary>The number in small letters; empty outside 1 to 39.</summary>
    internal static string Write(int value) => value is >= 1 and <= 39 ? new string('x', value / 10) + Ones[value % 10] : "";
}
