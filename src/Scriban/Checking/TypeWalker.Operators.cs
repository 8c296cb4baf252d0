using MinutesDsl.Scriban.Runtime;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

internal sealed partial class TypeWalker
{
    private const int MostTexts = 64;

    private TemplateType TypeOfBinary(BinaryExpression binary)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.Coalesce:
                var left = TypeOf(binary.Left, isGuarded: true);
                var right = TypeUnder(AbsentFacts(binary.Left, isFalseToo: false), binary.Right);
                return left.Kind == TemplateTypeKind.Nothing ? right : TemplateType.Join(left.Present(), right);
            case BinaryOperator.NotNullThen:
                TypeOf(binary.Left, isGuarded: true);
                return TemplateType.OrNothing(TypeUnder(PresentFacts(binary.Left), binary.Right));
            case BinaryOperator.And or BinaryOperator.Or:
                CheckCondition(binary.Left, TypeOf(binary.Left));
                var count = scopes.Count;
                scopes.Push(FactsOf(binary.Left, binary.Operator == BinaryOperator.And));
                CheckCondition(binary.Right, TypeOf(binary.Right));
                scopes.PopTo(count);
                return TemplateType.Boolean;
            default:
                return TypeOfOperation(binary.Operator, ValueOf(binary.Left), ValueOf(binary.Right), binary.Left, binary.Right, binary.OperatorSpan);
        }
    }

    private TemplateType TypeOfOperation(BinaryOperator op, TemplateType left, TemplateType right, Expression leftSide, Expression rightSide, SourceSpan at)
    {
        switch (op)
        {
            case BinaryOperator.Equal or BinaryOperator.NotEqual:
                CheckComparable(left, right, leftSide, rightSide);
                return TemplateType.Boolean;
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                if (IsNoScalar(left) != IsNoScalar(right) && left.IsKnown && right.IsKnown && !left.IsText && !right.IsText)
                    Report(at, $"{Capitalised(left.Describe())} cannot be compared with {right.Describe()}{SizeRemedy(left, right)}.");
                else if ((left.Kind, right.Kind) is (TemplateTypeKind.Text, TemplateTypeKind.Number) or (TemplateTypeKind.Number, TemplateTypeKind.Text))
                    Report(at, "This compares a text with a number, letter by letter, so that '10' comes before 9; string.to_int makes a number of a text.", LogMessageType.Warning);
                return TemplateType.Boolean;
            case BinaryOperator.RangeInclusive or BinaryOperator.RangeExclusive:
                foreach (var (side, expression) in new[] { (left, leftSide), (right, rightSide) })
                {
                    if (side.IsKnown && side.Kind is not (TemplateTypeKind.Number or TemplateTypeKind.Boolean))
                        Report(expression.Span, $"A range goes from one whole number to another, but this is {side.Describe()}{SizeRemedy(side, side)}.");
                }

                return TemplateType.ListOf(TemplateType.Number);
            case BinaryOperator.Add when left.IsText || right.IsText:
                return Concatenated(left, right);
            case BinaryOperator.Multiply when left.Kind == TemplateTypeKind.Text || right.Kind == TemplateTypeKind.Text:
                return TemplateType.Text;
        }

        if (left.Kind == TemplateTypeKind.List || right.Kind == TemplateTypeKind.List)
            return TypeOfListOperation(op, left, right, at);
        if (op is BinaryOperator.ShiftLeft && !left.IsKnown || op is BinaryOperator.ShiftRight && !right.IsKnown)
            return TemplateType.Any;
        if (left.Kind is TemplateTypeKind.Date or TemplateTypeKind.TimeSpan)
            return op == BinaryOperator.Subtract && right.Kind == left.Kind ? TemplateType.TimeSpan : left;
        foreach (var side in new[] { left, right })
        {
            if (side.IsClosed || side.Kind is TemplateTypeKind.Text)
            {
                Report(at, $"This operator works on numbers, but one side is {side.Describe()}; {(side.IsClosed ? "use one of its members" : "string.to_int reads a number from a text, and a negative argument stands in parentheses")}.");
                return TemplateType.Any;
            }
        }

        return left.IsKnown && right.IsKnown ? TemplateType.Number : TemplateType.Any;
    }

    private TemplateType TypeOfListOperation(BinaryOperator op, TemplateType left, TemplateType right, SourceSpan at)
    {
        if (op == BinaryOperator.Add && left.IsKnown && right.IsKnown && left.Kind != right.Kind)
            Report(at, $"Only a list can be added to a list, but one side is {(left.Kind == TemplateTypeKind.List ? right : left).Describe()}; write [value] around it, or use array.add.");
        else if (op == BinaryOperator.Subtract)
            Report(at, "Nothing can be subtracted from a list; use array.filter or array.remove_at.");
        return op switch
        {
            BinaryOperator.ShiftLeft => TemplateType.ListOf(TemplateType.Join(left.Element, right)),
            BinaryOperator.ShiftRight => TemplateType.ListOf(TemplateType.Join(right.Element, left)),
            BinaryOperator.Add when left.Kind == right.Kind => TemplateType.Join(left, right),
            _ => left.Kind == TemplateTypeKind.List ? left : right,
        };
    }

    /// <summary>The texts that two can make together, where it is known what each can be.</summary>
    private static TemplateType Concatenated(TemplateType left, TemplateType right) =>
        left.Values.IsEmpty || right.Values.IsEmpty || left.Values.Length * right.Values.Length > MostTexts
            ? TemplateType.Text
            : TemplateType.TextOf([.. left.Values.SelectMany(first => right.Values.Select(second => first + second))]);

    /// <summary>Two that can never be equal are nearly always a slip: an object in place of its key, a word that the model does not use.</summary>
    private void CheckComparable(TemplateType left, TemplateType right, Expression leftSide, Expression rightSide)
    {
        var (known, literal, at) = rightSide is LiteralExpression { Value: string } ? (left, right, rightSide) : (right, left, leftSide);
        if (at is not LiteralExpression { Value: string text })
            return;
        if (known.IsClosed && !known.IsText)
        {
            Report(at.Span, $"{Capitalised(known.Describe())} never equals a text; compare one of its members{Examples(known)}.", LogMessageType.Warning);
        }
        else if (known.Kind is TemplateTypeKind.List or TemplateTypeKind.Number or TemplateTypeKind.Boolean && !IsWritten(known, text))
        {
            Report(at.Span, $"{Capitalised(known.Describe())} never equals this text.", LogMessageType.Warning);
        }
        else if (known.Kind == TemplateTypeKind.Text && !known.Values.IsEmpty && !known.Values.Contains(text) && literal.Kind == TemplateTypeKind.Text)
        {
            var near = Spelling.Nearest(text, known.Values) is { } meant ? $"Did you mean '{meant}'?" : $"It is one of {string.Join(", ", known.Values.Order(StringComparer.Ordinal))}.";
            Report(at.Span, $"This is never '{text}'. {near}", LogMessageType.Warning);
        }
    }

    private static bool IsWritten(TemplateType type, string text) => type.Kind switch
    {
        TemplateTypeKind.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        TemplateTypeKind.Boolean => text is "true" or "false",
        _ => false,
    };

    private static bool IsNoScalar(TemplateType type) => type.Kind is TemplateTypeKind.List or TemplateTypeKind.Object or TemplateTypeKind.Choice;

    private static string SizeRemedy(TemplateType left, TemplateType right) =>
        left.Kind == TemplateTypeKind.List || right.Kind == TemplateTypeKind.List ? "; use its size, as in list.size" : "";
}
