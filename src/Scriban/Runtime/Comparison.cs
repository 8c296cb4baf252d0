using System.Numerics;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Runtime;

/// <summary>What is equal, and what comes first.</summary>
internal static class Comparison
{
    private const int MaximumDepth = 50;

    public static bool AreEqual(object? left, object? right, Evaluator evaluator) => AreEqual(left, right, evaluator, 0);

    /// <summary>The result of &lt;, &lt;=, &gt; or &gt;=; null where the two cannot be compared.</summary>
    public static bool? Ordered(BinaryOperator op, object? left, object? right, Evaluator evaluator, SourceSpan at, int depth = 0)
    {
        if (left is null || right is null)
            return false;
        if (left is IMarkup or string or char || right is IMarkup or string or char)
            return Holds(op, string.CompareOrdinal(evaluator.ToText(Plain(left), at), evaluator.ToText(Plain(right), at)));
        if (IsNumeric(left) && IsNumeric(right))
        {
            if (IsFloating(left) || IsFloating(right))
            {
                Values.TryDouble(left, out var a);
                Values.TryDouble(right, out var b);
                return op switch
                {
                    BinaryOperator.Less => a < b,
                    BinaryOperator.LessOrEqual => a <= b,
                    BinaryOperator.Greater => a > b,
                    _ => a >= b,
                };
            }

            return Holds(op, CompareNumbers(left, right));
        }

        return (left, right) switch
        {
            (DateTime a, DateTime b) => Holds(op, a.CompareTo(b)),
            (DateTimeOffset a, DateTimeOffset b) => Holds(op, a.CompareTo(b)),
            (TimeSpan a, TimeSpan b) => Holds(op, a.CompareTo(b)),
            (IReadOnlyList<object?> a, IReadOnlyList<object?> b) => OrderedLists(op, a, b, evaluator, at, depth),
            _ => null,
        };
    }

    /// <summary>The shorter list is less; of two as long, the comparison must hold for each pair of elements.</summary>
    private static bool? OrderedLists(
        BinaryOperator op, IReadOnlyList<object?> left, IReadOnlyList<object?> right, Evaluator evaluator, SourceSpan at, int depth)
    {
        if (left.Count != right.Count || left.Count == 0)
            return Holds(op, left.Count.CompareTo(right.Count));
        if (depth >= MaximumDepth)
            return null;
        for (var i = 0; i < left.Count; i++)
        {
            if (Ordered(op, left[i], right[i], evaluator, at, depth + 1) is not true and var holds)
                return holds;
        }

        return true;
    }

    /// <summary>The order of <c>array.sort</c>: null first, numbers by value, texts by the culture, anything else as its text.</summary>
    public static int Compare(object? left, object? right, Evaluator evaluator, SourceSpan at)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        if (IsNumeric(left) && IsNumeric(right))
            return CompareNumbers(left, right);
        return (left, right) switch
        {
            (DateTime a, DateTime b) => a.CompareTo(b),
            (DateTimeOffset a, DateTimeOffset b) => a.CompareTo(b),
            (TimeSpan a, TimeSpan b) => a.CompareTo(b),
            _ => evaluator.Context.Culture.CompareInfo.Compare(evaluator.ToText(Plain(left), at), evaluator.ToText(Plain(right), at)),
        };
    }

    /// <summary>The text that markup or a single character of the host stands for; anything else as it is.</summary>
    public static object? Plain(object? value) => value switch
    {
        IMarkup markup => markup.ToPlainText(),
        char c => Values.CharacterText(c),
        _ => value,
    };

    private static bool AreEqual(object? left, object? right, Evaluator evaluator, int depth)
    {
        left = Plain(left);
        right = Plain(right);
        if (left is EmptyValue || right is EmptyValue)
            return IsEmpty(left) && IsEmpty(right);
        if (left is null || right is null)
            return left is null && right is null;
        if (ReferenceEquals(left, right))
            return true;
        if (left is string a)
            return right is string b ? a == b : IsScalar(right) && a == evaluator.ToText(right, default);
        if (right is string c)
            return IsScalar(left) && c == evaluator.ToText(left, default);
        if (left is bool && right is bool)
            return left.Equals(right);
        if (IsNumeric(left) && IsNumeric(right))
        {
            return IsFloating(left) || IsFloating(right)
                ? Values.TryDouble(left, out var x) && Values.TryDouble(right, out var y) && x.Equals(y)
                : CompareNumbers(left, right) == 0;
        }

        if (left is IReadOnlyList<object?> first && right is IReadOnlyList<object?> second && first.Count == second.Count && depth < MaximumDepth)
        {
            for (var i = 0; i < first.Count; i++)
            {
                if (!AreEqual(first[i], second[i], evaluator, depth + 1))
                    return false;
            }

            return true;
        }

        return left is not (ScriptObject or ScriptArray) && left.Equals(right);
    }

    private static bool IsEmpty(object? value) => value switch
    {
        null => false,
        EmptyValue => true,
        string text => text.Length == 0,
        IScriptObject members => !members.MemberNames.Any(),
        IReadOnlyCollection<object?> list => list.Count == 0,
        _ => false,
    };

    private static bool IsScalar(object value) => value is bool or char or DateTime or DateTimeOffset or TimeSpan || Values.IsNumber(value);

    private static bool IsNumeric(object value) => value is bool || Values.IsNumber(value);

    private static bool IsFloating(object value) => value is double or float;

    private static int CompareNumbers(object left, object right)
    {
        if (left is int a && right is int b)
            return a.CompareTo(b);
        if (left is decimal or double or float || right is decimal or double or float)
        {
            if (left is not (double or float) && right is not (double or float) && TryDecimal(left, out var m) && TryDecimal(right, out var n))
                return m.CompareTo(n);
            Values.TryDouble(left, out var x);
            Values.TryDouble(right, out var y);
            return x.CompareTo(y);
        }

        return Arithmetic.ToBigInteger(left).CompareTo(Arithmetic.ToBigInteger(right));
    }

    private static bool TryDecimal(object value, out decimal number)
    {
        number = value is decimal m ? m : 0;
        if (value is decimal)
            return true;
        var big = Arithmetic.ToBigInteger(value);
        if (big < (BigInteger)decimal.MinValue || big > (BigInteger)decimal.MaxValue)
            return false;
        number = (decimal)big;
        return true;
    }

    private static bool Holds(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };
}
