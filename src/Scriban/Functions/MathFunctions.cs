using System.Numerics;
using MinutesDsl.Scriban.Parsing;
using MinutesDsl.Scriban.Runtime;
using MinutesDsl.Scriban.Syntax;
using static MinutesDsl.Scriban.Functions.FunctionGroup;

namespace MinutesDsl.Scriban.Functions;

/// <summary>The functions of <c>math</c>. Null stays null.</summary>
internal static class MathFunctions
{
    private const int MaximumPrecision = 100;

    public static ScriptObject Make()
    {
        var group = new FunctionGroup("math");
        var value = Number("value");
        var (any, amount) = (Any("value"), Any("with"));
        group.Add("abs", (_, a) => Abs(a[0]), value);
        group.Add("ceil", (_, a) => Rounded(a[0], Math.Ceiling, Math.Ceiling), value);
        group.Add("floor", (_, a) => Rounded(a[0], Math.Floor, Math.Floor), value);
        group.Add("round", Round, value, Integer("precision", Boxed.Of(0)));
        group.Add("divided_by", DividedBy, value, Number("divisor"));
        group.Add("minus", (c, a) => Arithmetic.Apply(BinaryOperator.Subtract, a[0], a[1], c.Evaluator, c.Node, c.Span), any, amount);
        group.Add("plus", (c, a) => Arithmetic.Apply(BinaryOperator.Add, a[0], a[1], c.Evaluator, c.Node, c.Span), any, amount);
        group.Add("times", (c, a) => Arithmetic.Apply(BinaryOperator.Multiply, a[0], a[1], c.Evaluator, c.Node, c.Span), any, amount);
        group.Add("modulo", (c, a) => Arithmetic.Apply(BinaryOperator.Modulus, a[0], a[1], c.Evaluator, c.Node, c.Span), any, amount);
        group.Add("format", FormatNumber, Any("value"), Text("format"), Text("culture", null));
        group.Add("is_number", (_, a) => Boxed.Of(Values.IsNumber(a[0])), Any("value"));
        group.Add("uuid", (c, _) => Uuid(Random(c)));
        group.Add("random", (c, a) => NextRandom(c, (int)(a[0] ?? 0), (int)(a[1] ?? 0)), Integer("minValue"), Integer("maxValue"));
        return group.Seal();
    }

    /// <summary>A number or date in a .NET format; null, empty.</summary>
    public static object? Format(CallContext call, object?[] arguments)
    {
        if (arguments[0] is null)
            return "";
        if (arguments[0] is not IFormattable value)
            throw call.Error($"Only numbers, dates and timespans can be formatted, but this is {Values.Describe(arguments[0])}.");
        var format = arguments[1] as string ?? "";
        if (PrecisionOf(format) > MaximumPrecision)
            throw call.Error($"The format `{format}` asks for more than {MaximumPrecision} digits.");
        return value.ToString(format, CultureOf(call, arguments[2] as string));
    }

    private static object? FormatNumber(CallContext call, object?[] arguments) => arguments[0] is null || Values.IsNumber(arguments[0])
        ? Format(call, arguments)
        : throw call.Error($"`math.format` formats numbers, but this is {Values.Describe(arguments[0])}; use date.to_string for dates.");

    public static CultureInfo CultureOf(CallContext call, string? name)
    {
        if (string.IsNullOrEmpty(name))
            return call.Context.Culture;
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            throw call.Error($"There is no culture `{name}`; use one such as en-GB or cy-GB.");
        }
    }

    private static int PrecisionOf(string format)
    {
        var digits = format.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var precision) ? precision
            : digits.Length > 9 && digits.IndexOfAnyExceptInRange('0', '9') < 0 ? int.MaxValue : 0;
    }

    private static object? Abs(object? value) => value switch
    {
        null => null,
        int i and not int.MinValue => Boxed.Of(Math.Abs(i)),
        double d => Math.Abs(d),
        float f => Math.Abs(f),
        decimal m => Math.Abs(m),
        _ => NumberLiteral.Fit(BigInteger.Abs(Arithmetic.ToBigInteger(value))),
    };

    private static object? Rounded(object? value, Func<double, double> round, Func<decimal, decimal> roundExact) => value switch
    {
        double d => round(d),
        float f => (float)round(f),
        decimal m => roundExact(m),
        null => Boxed.Of(0),
        _ => value,
    };

    private static object? Round(CallContext call, object?[] arguments)
    {
        var precision = (int)(arguments[1] ?? 0);
        if (precision is < 0 or > 28)
            throw call.Error("`precision` of `math.round` is the number of decimals, 0 to 15.");
        return Rounded(arguments[0], d => Math.Round(d, Math.Min(precision, 15)), m => Math.Round(m, precision));
    }

    private static object? DividedBy(CallContext call, object?[] arguments)
    {
        var result = Arithmetic.Apply(BinaryOperator.Divide, arguments[0] ?? 0d, arguments[1], call.Evaluator, call.Node, call.Span);
        if (arguments[1] is double or float or decimal)
            return result;
        // By a whole number the result is whole, too.
        return result switch
        {
            double d when double.IsFinite(d) => NumberLiteral.Fit((BigInteger)Math.Floor(d)),
            decimal m => NumberLiteral.Fit((BigInteger)Math.Floor(m)),
            double => throw call.Error("A number cannot be divided by zero; test the divisor first."),
            _ => result,
        };
    }

    private static Random Random(CallContext call) =>
        call.Context.Random ?? throw call.Error("The host gives templates no random numbers, so that the same input always gives the same output.");

    private static object NextRandom(CallContext call, int minimum, int maximum) => minimum <= maximum
        ? Boxed.Of(Random(call).Next(minimum, maximum))
        : throw call.Error("`minValue` of `math.random` must not be greater than `maxValue`.");

    private static string Uuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        // Version 4, variant 1 of RFC 9562.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
