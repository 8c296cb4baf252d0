namespace MinutesDsl.Scriban;

/// <summary>Boxes that are used over and over, so that truth values and small numbers cost no allocation.</summary>
internal static class Boxed
{
    private const int Lowest = -128;
    private const int Highest = 1024;

    public static readonly object True = true;
    public static readonly object False = false;

    private static readonly object[] Integers = [.. Enumerable.Range(Lowest, Highest - Lowest + 1).Select(i => (object)i)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => value is >= Lowest and <= Highest ? Integers[value - Lowest] : value;
}
