using System.Collections;
using System.Numerics;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>What values are: truth, numbers, names of types.</summary>
internal static class Values
{
    private static readonly string[] Characters = [.. Enumerable.Range(0, 128).Select(i => ((char)i).ToString())];

    /// <summary>Only null, false and <c>empty</c> are not true.</summary>
    public static bool IsTrue(object? value) => value is not (null or false or EmptyValue);

    public static string CharacterText(char c) => c < Characters.Length ? Characters[c] : c.ToString();

    public static bool IsNumber(object? value) => value is
        int or long or double or decimal or float or BigInteger or uint or ulong or short or ushort or byte or sbyte;

    /// <summary>A whole number; one with decimals is rounded, a half to the even neighbour, as upstream.</summary>
    public static bool TryInteger(object? value, out long number)
    {
        switch (value)
        {
            case int i:
                number = i;
                return true;
            case long l:
                number = l;
                return true;
            case bool b:
                number = b ? 1 : 0;
                return true;
            case double d when d is > long.MinValue and < long.MaxValue:
                number = (long)Math.Round(d);
                return true;
            case float f when f is > long.MinValue and < long.MaxValue:
                number = (long)MathF.Round(f);
                return true;
            case decimal m when m is > long.MinValue and < long.MaxValue:
                number = (long)Math.Round(m);
                return true;
            case BigInteger big when big >= long.MinValue && big <= long.MaxValue:
                number = (long)big;
                return true;
            case ulong u when u <= long.MaxValue:
                number = (long)u;
                return true;
            case uint or short or ushort or byte or sbyte:
                number = System.Convert.ToInt64(value, CultureInfo.InvariantCulture);
                return true;
            case string text:
                return long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
            default:
                number = 0;
                return false;
        }
    }

    public static bool TryDouble(object? value, out double number)
    {
        switch (value)
        {
            case double d:
                number = d;
                return true;
            case int i:
                number = i;
                return true;
            case BigInteger big:
                number = (double)big;
                return true;
            case string text:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
            case long or float or decimal or uint or ulong or short or ushort or byte or sbyte or bool:
                number = System.Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return true;
            default:
                number = 0;
                return false;
        }
    }

    /// <summary>The name of a value's type, as <c>object.kind</c> gives it.</summary>
    public static string KindOf(object value) => value switch
    {
        string or IMarkup or char => "string",
        bool => "bool",
        int => "int",
        long => "long",
        double => "double",
        float => "float",
        decimal => "decimal",
        BigInteger => "bigint",
        uint => "uint",
        ulong => "ulong",
        short => "short",
        ushort => "ushort",
        byte => "byte",
        sbyte => "sbyte",
        DateTime or DateTimeOffset => "datetime",
        TimeSpan => "timespan",
        ScriptFunction => "function",
        ScriptRange => "range",
        IScriptObject or IDictionary => "object",
        IEnumerable => "array",
        _ => "object",
    };

    /// <summary>A value for a message: its type, and its text where that is short.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string text => text.Length <= 40 ? $"the text \"{text}\"" : "a text",
        bool b => b ? "true" : "false",
        _ when IsNumber(value) => string.Create(CultureInfo.InvariantCulture, $"the number {value}"),
        ScriptFunction function => $"the function `{function.Name}`",
        IScriptObject { TypeName.Length: > 0 } typed => $"the object {typed.TypeName}",
        IScriptObject => "an object",
        DateTime or DateTimeOffset => "a date",
        TimeSpan => "a timespan",
        IMarkup => "markup",
        _ => $"a value of type {KindOf(value)}",
    };
}
