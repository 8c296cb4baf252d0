using System.Numerics;
using MinutesDsl.Scriban.Parsing;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>The operators between two values. Integers grow from 32 to 64 bits and beyond as they need; what cannot be computed is an error at the operator.</summary>
internal static class Arithmetic
{
    private const long MaximumBits = 1 << 16;

    public static object? Apply(BinaryOperator op, object? left, object? right, Evaluator evaluator, SyntaxNode node, SourceSpan at)
    {
        if (left is int a && right is int b && ApplyIntegers(op, a, b) is { } quick)
            return quick;
        if (op is BinaryOperator.Equal or BinaryOperator.NotEqual && left is string text && right is string other)
            return Boxed.Of(string.Equals(text, other) == (op == BinaryOperator.Equal));
        switch (op)
        {
            case BinaryOperator.Equal:
                return Boxed.Of(Comparison.AreEqual(left, right, evaluator));
            case BinaryOperator.NotEqual:
                return Boxed.Of(!Comparison.AreEqual(left, right, evaluator));
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return Comparison.Ordered(op, left, right, evaluator, at) is { } holds ? Boxed.Of(holds) : throw Cannot(op, left, right, evaluator, at);
            case BinaryOperator.RangeInclusive or BinaryOperator.RangeExclusive:
                // As in the other operators, null makes null: a loop over it does nothing.
                return left is null || right is null ? null : Range(op, left, right, evaluator, at);
        }

        left = Comparison.Plain(left);
        right = Comparison.Plain(right);
        if (left is string || right is string)
            return Texts(op, left, right, evaluator, node, at);
        if (left is IReadOnlyList<object?> || right is IReadOnlyList<object?>)
            return Lists(op, left, right, evaluator, node, at);
        if (left is null || right is null)
            return null;
        if (Moments(op, left, right) is { } moment)
            return moment;
        try
        {
            return Numbers(op, left, right, evaluator, at) ?? throw Cannot(op, left, right, evaluator, at);
        }
        catch (DivideByZeroException error)
        {
            throw evaluator.Error(at, "A whole number cannot be divided by zero; test the divisor first.", error);
        }
        catch (OverflowException error)
        {
            throw evaluator.Error(at, "The result is outside of what a number can hold.", error);
        }
    }

    public static object? Negate(object value) => value switch
    {
        int i => i == int.MinValue ? -(long)i : Boxed.Of(-i),
        double d => -d,
        long l => NumberLiteral.Fit(-(BigInteger)l),
        float f => -f,
        decimal m => -m,
        BigInteger big => -big,
        _ when Values.IsNumber(value) => NumberLiteral.Fit(-ToBigInteger(value)),
        _ => null,
    };

    public static object? Plus(object value) => Values.IsNumber(value) ? value : null;

    public static BigInteger ToBigInteger(object value) => value switch
    {
        int i => i,
        long l => l,
        BigInteger big => big,
        bool b => b ? 1 : 0,
        uint u => u,
        ulong u => u,
        short s => s,
        ushort u => u,
        byte b => b,
        sbyte s => s,
        decimal m => (BigInteger)m,
        double d => (BigInteger)d,
        float f => (BigInteger)f,
        _ => BigInteger.Zero,
    };

    private static object? ApplyIntegers(BinaryOperator op, int a, int b)
    {
        switch (op)
        {
            case BinaryOperator.Equal:
                return Boxed.Of(a == b);
            case BinaryOperator.NotEqual:
                return Boxed.Of(a != b);
            case BinaryOperator.Less:
                return Boxed.Of(a < b);
            case BinaryOperator.LessOrEqual:
                return Boxed.Of(a <= b);
            case BinaryOperator.Greater:
                return Boxed.Of(a > b);
            case BinaryOperator.GreaterOrEqual:
                return Boxed.Of(a >= b);
            case BinaryOperator.Add:
                return Fit((long)a + b);
            case BinaryOperator.Subtract:
                return Fit((long)a - b);
            case BinaryOperator.Multiply:
                return Fit((long)a * b);
            case BinaryOperator.Divide:
                return (double)a / b;
            default:
                return null;
        }
    }

    private static object Fit(long value) => value is >= int.MinValue and <= int.MaxValue ? Boxed.Of((int)value) : value;

    private static ScriptRuntimeException Cannot(BinaryOperator op, object? left, object? right, Evaluator evaluator, SourceSpan at) =>
        evaluator.Error(at, $"The operator `{SymbolOf(op)}` cannot be used between {Values.Describe(left)} and {Values.Describe(right)}.");

    private static string SymbolOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideRound => "//",
        BinaryOperator.Modulus => "%",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.RangeInclusive => "..",
        BinaryOperator.RangeExclusive => "..<",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        _ => op.ToString(),
    };

    private static ScriptRange Range(BinaryOperator op, object left, object right, Evaluator evaluator, SourceSpan at)
    {
        if (left is string or double or float or decimal || right is string or double or float or decimal || !Values.TryInteger(left, out var first) || !Values.TryInteger(right, out var last))
            throw evaluator.Error(at, $"A range goes from one whole number to another, not from {Values.Describe(left)} to {Values.Describe(right)}.");
        var step = first <= last ? 1 : -1;
        var count = Int128.Abs((Int128)last - first) + (op == BinaryOperator.RangeInclusive ? 1 : 0);
        if (count > int.MaxValue)
            throw evaluator.Error(at, "This range has more numbers than an array can hold.");
        return new ScriptRange(first, (int)count, step);
    }

    private static object? Texts(BinaryOperator op, object? left, object? right, Evaluator evaluator, SyntaxNode node, SourceSpan at)
    {
        if (left is IReadOnlyList<object?> || right is IReadOnlyList<object?>)
        {
            if (op is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight)
                return Lists(op, left, right, evaluator, node, at);
        }

        switch (op)
        {
            case BinaryOperator.Add:
                var (first, second) = (evaluator.ToText(left, at), evaluator.ToText(right, at));
                evaluator.Charge(BudgetKind.Characters, first.Length + second.Length, node);
                return first + second;
            case BinaryOperator.Multiply:
                // Of two texts the left one is the number; null is no times at all.
                var (text, factor) = right is string ? (right, left) : (left, right);
                long times = 0;
                if (text is not string piece || (factor is not null && !Values.TryInteger(factor, out times)))
                    throw Cannot(op, left, right, evaluator, at);
                if (times <= 0 || piece.Length == 0)
                    return "";
                evaluator.CheckLength(times > int.MaxValue ? times : piece.Length * times, at);
                evaluator.Charge(BudgetKind.Characters, times > int.MaxValue ? long.MaxValue / 2 : piece.Length * times, node);
                return string.Concat(Enumerable.Repeat(piece, (int)times));
            default:
                throw Cannot(op, left, right, evaluator, at);
        }
    }

    private static ScriptArray Lists(BinaryOperator op, object? left, object? right, Evaluator evaluator, SyntaxNode node, SourceSpan at)
    {
        var (first, second) = (left as IReadOnlyList<object?>, right as IReadOnlyList<object?>);
        switch (op)
        {
            case BinaryOperator.Add when (first ?? left) is null or IReadOnlyList<object?> && (second ?? right) is null or IReadOnlyList<object?>:
                evaluator.Charge(BudgetKind.Elements, (first?.Count ?? 0L) + (second?.Count ?? 0), node);
                return [.. first ?? [], .. second ?? []];
            case BinaryOperator.Multiply when (first ?? second) is { } list && Values.TryInteger(first is null ? left : right, out var times):
                if (times < 0)
                    throw evaluator.Error(at, "A list cannot be repeated less than 0 times.");
                evaluator.CheckItems(times > int.MaxValue ? times : list.Count * times, at);
                evaluator.Charge(BudgetKind.Elements, times > int.MaxValue ? long.MaxValue / 2 : list.Count * times, node);
                return new ScriptArray(Enumerable.Repeat(list, (int)times).SelectMany(items => items));
            case BinaryOperator.Divide or BinaryOperator.DivideRound or BinaryOperator.Modulus when first is not null && Values.TryInteger(right ?? 0, out var parts):
                if (parts <= 0)
                    throw evaluator.Error(at, "A list can only be divided by a number above 0.");
                evaluator.Charge(BudgetKind.Elements, first.Count, node);
                return op == BinaryOperator.Modulus
                    ? new ScriptArray(first.Where((_, index) => index % parts == 0))
                    : new ScriptArray(first.Take((int)(first.Count / parts)));
            case BinaryOperator.ShiftLeft when first is not null:
                evaluator.Charge(BudgetKind.Elements, first.Count + 1L, node);
                return [.. first, right];
            case BinaryOperator.ShiftRight when second is not null:
                evaluator.Charge(BudgetKind.Elements, second.Count + 1L, node);
                return [left, .. second];
            default:
                throw Cannot(op, left, right, evaluator, at);
        }
    }

    private static object? Moments(BinaryOperator op, object left, object right) => (op, left, right) switch
    {
        (BinaryOperator.Subtract, DateTime a, DateTime b) => a - b,
        (BinaryOperator.Subtract, DateTimeOffset a, DateTimeOffset b) => a - b,
        (BinaryOperator.Subtract, DateTime a, TimeSpan b) => a - b,
        (BinaryOperator.Add, DateTime a, TimeSpan b) => a + b,
        (BinaryOperator.Subtract, DateTimeOffset a, TimeSpan b) => a - b,
        (BinaryOperator.Add, DateTimeOffset a, TimeSpan b) => a + b,
        (BinaryOperator.Add, TimeSpan a, TimeSpan b) => a + b,
        (BinaryOperator.Subtract, TimeSpan a, TimeSpan b) => a - b,
        (BinaryOperator.Add, DateTime a, _) when Values.IsNumber(right) && Values.TryDouble(right, out var days) => a.AddDays(days),
        (BinaryOperator.Subtract, DateTime a, _) when Values.IsNumber(right) && Values.TryDouble(right, out var days) => a.AddDays(-days),
        _ => null,
    };

    private static object? Numbers(BinaryOperator op, object left, object right, Evaluator evaluator, SourceSpan at)
    {
        if (!(left is bool || Values.IsNumber(left)) || !(right is bool || Values.IsNumber(right)))
            return null;
        if (left is decimal || right is decimal)
            return Exact(op, ToDecimal(left), ToDecimal(right));
        if (left is double || right is double)
        {
            Values.TryDouble(left, out var a);
            Values.TryDouble(right, out var b);
            return Floating(op, a, b);
        }

        if (left is float || right is float)
        {
            Values.TryDouble(left, out var x);
            Values.TryDouble(right, out var y);
            return Floating(op, x, y) is { } result ? (float)result : null;
        }

        return Whole(op, ToBigInteger(left), ToBigInteger(right), evaluator, at);
    }

    private static decimal ToDecimal(object value) => value switch
    {
        decimal m => m,
        double d => (decimal)d,
        float f => (decimal)f,
        _ => (decimal)ToBigInteger(value),
    };

    private static double? Floating(BinaryOperator op, double a, double b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.DivideRound => Math.Round(a / b),
        BinaryOperator.Modulus => a % b,
        _ => null,
    };

    private static decimal? Exact(BinaryOperator op, decimal a, decimal b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.DivideRound => Math.Round(a / b),
        BinaryOperator.Modulus => a % b,
        _ => null,
    };

    private static object? Whole(BinaryOperator op, BigInteger a, BigInteger b, Evaluator evaluator, SourceSpan at)
    {
        var bits = op switch
        {
            BinaryOperator.Multiply => a.GetBitLength() + b.GetBitLength(),
            BinaryOperator.ShiftLeft => b > MaximumBits ? MaximumBits + 1 : a.GetBitLength() + (long)b,
            _ => 0,
        };
        if (bits > MaximumBits)
            throw evaluator.Error(at, "The result has more digits than a number may have here.");
        if (op is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight && (b < 0 || b > MaximumBits))
            throw evaluator.Error(at, "A number can be shifted by 0 to 65,536 places.");
        return op switch
        {
            BinaryOperator.Add => NumberLiteral.Fit(a + b),
            BinaryOperator.Subtract => NumberLiteral.Fit(a - b),
            BinaryOperator.Multiply => NumberLiteral.Fit(a * b),
            BinaryOperator.Divide => (double)a / (double)b,
            BinaryOperator.DivideRound => NumberLiteral.Fit(BigInteger.Divide(a, b)),
            BinaryOperator.Modulus => NumberLiteral.Fit(BigInteger.Remainder(a, b)),
            BinaryOperator.ShiftLeft => NumberLiteral.Fit(a << (int)b),
            BinaryOperator.ShiftRight => NumberLiteral.Fit(a >> (int)b),
            _ => null,
        };
    }
}
