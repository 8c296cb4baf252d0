using System.Numerics;

namespace MinutesDsl.Scriban.Parsing;

/// <summary>The value of a number as written: int, long or BigInteger without a point, double with one, or what its suffix says.</summary>
internal static class NumberLiteral
{
    // 1e400 as an integer has 401 digits; an exponent of a million would be a bomb.
    private const int MaximumIntegerExponent = 400;

    private const int MaximumDigits = 1000;

    public static object? Parse(string digits, bool hasPoint, char suffix)
    {
        var culture = CultureInfo.InvariantCulture;
        switch (suffix)
        {
            case 'f':
                return float.TryParse(digits, NumberStyles.Float, culture, out var single) ? single : null;
            case 'd':
                return double.TryParse(digits, NumberStyles.Float, culture, out var number) ? number : null;
            case 'm':
                return decimal.TryParse(digits, NumberStyles.Float, culture, out var exact) ? exact : null;
        }

        if (hasPoint)
            return double.TryParse(digits, NumberStyles.Float, culture, out var value) ? value : null;
        if (digits.Length > MaximumDigits || ExponentOf(digits) is < 0 or > MaximumIntegerExponent
            || !BigInteger.TryParse(digits, NumberStyles.AllowExponent, culture, out var integer))
            return null;
        return suffix == 'u' ? Unsigned(integer) : Fit(integer);
    }

    public static object FromRadix(BigInteger value, bool isUnsigned) =>
        isUnsigned ? Unsigned(value)
        : value <= uint.MaxValue ? (object)unchecked((int)(uint)value)
        : value <= ulong.MaxValue ? (object)unchecked((long)(ulong)value) : value;

    public static object Fit(BigInteger value)
    {
        if (value >= int.MinValue && value <= int.MaxValue)
            return (int)value;
        return value >= long.MinValue && value <= long.MaxValue ? (object)(long)value : value;
    }

    private static object Unsigned(BigInteger value) =>
        value <= uint.MaxValue ? (object)(uint)value : value <= ulong.MaxValue ? (object)(ulong)value : value;

    private static int ExponentOf(string digits)
    {
        var e = digits.AsSpan().IndexOfAny('e', 'E');
        if (e < 0)
            return 0;
        return int.TryParse(digits.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) ? exponent : int.MaxValue;
    }
}
