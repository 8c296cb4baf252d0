using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Parsing;

/// <summary>The symbols of the language, longest first, and how tightly the operators bind.</summary>
internal static class Operators
{
    public static readonly ImmutableArray<(string Symbol, TokenKind Kind)> BySymbol =
    [
        ("..<", TokenKind.DotDotLess), ("...", TokenKind.Ellipsis), ("//=", TokenKind.SlashSlashAssign),
        ("..", TokenKind.DotDot), ("?.", TokenKind.QuestionDot), ("??", TokenKind.QuestionQuestion), ("?!", TokenKind.QuestionBang),
        ("+=", TokenKind.PlusAssign), ("-=", TokenKind.MinusAssign), ("*=", TokenKind.StarAssign), ("/=", TokenKind.SlashAssign),
        ("%=", TokenKind.PercentAssign), ("++", TokenKind.PlusPlus), ("--", TokenKind.MinusMinus), ("//", TokenKind.SlashSlash),
        ("==", TokenKind.EqualEqual), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessEqual), (">=", TokenKind.GreaterEqual),
        ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight), ("&&", TokenKind.AndAnd), ("||", TokenKind.OrOr),
        (";", TokenKind.SemiColon), ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket),
        ("]", TokenKind.CloseBracket), ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace), (".", TokenKind.Dot),
        (",", TokenKind.Comma), (":", TokenKind.Colon), ("?", TokenKind.Question), ("=", TokenKind.Assign), ("+", TokenKind.Plus),
        ("-", TokenKind.Minus), ("*", TokenKind.Star), ("/", TokenKind.Slash), ("%", TokenKind.Percent), ("<", TokenKind.Less),
        (">", TokenKind.Greater), ("!", TokenKind.Not), ("|", TokenKind.Pipe), ("@", TokenKind.At), ("^", TokenKind.Caret),
    ];

    public static bool TryBinary(TokenKind kind, out BinaryOperator op, out int precedence)
    {
        (op, precedence) = kind switch
        {
            TokenKind.QuestionQuestion => (BinaryOperator.Coalesce, 20),
            TokenKind.QuestionBang => (BinaryOperator.NotNullThen, 20),
            TokenKind.ShiftLeft => (BinaryOperator.ShiftLeft, 25),
            TokenKind.ShiftRight => (BinaryOperator.ShiftRight, 25),
            TokenKind.OrOr => (BinaryOperator.Or, 30),
            TokenKind.AndAnd => (BinaryOperator.And, 40),
            TokenKind.EqualEqual => (BinaryOperator.Equal, 70),
            TokenKind.NotEqual => (BinaryOperator.NotEqual, 70),
            TokenKind.Less => (BinaryOperator.Less, 80),
            TokenKind.LessEqual => (BinaryOperator.LessOrEqual, 80),
            TokenKind.Greater => (BinaryOperator.Greater, 80),
            TokenKind.GreaterEqual => (BinaryOperator.GreaterOrEqual, 80),
            TokenKind.Plus => (BinaryOperator.Add, 90),
            TokenKind.Minus => (BinaryOperator.Subtract, 90),
            TokenKind.Star => (BinaryOperator.Multiply, 100),
            TokenKind.Slash => (BinaryOperator.Divide, 100),
            TokenKind.SlashSlash => (BinaryOperator.DivideRound, 100),
            TokenKind.Percent => (BinaryOperator.Modulus, 100),
            TokenKind.DotDot => (BinaryOperator.RangeInclusive, 300),
            TokenKind.DotDotLess => (BinaryOperator.RangeExclusive, 300),
            _ => (default, 0),
        };
        return precedence > 0;
    }

    /// <summary>The binary operator of a compound assignment; null for the plain one.</summary>
    public static bool TryAssignment(TokenKind kind, out BinaryOperator? op)
    {
        op = kind switch
        {
            TokenKind.PlusAssign => BinaryOperator.Add,
            TokenKind.MinusAssign => BinaryOperator.Subtract,
            TokenKind.StarAssign => BinaryOperator.Multiply,
            TokenKind.SlashAssign => BinaryOperator.Divide,
            TokenKind.SlashSlashAssign => BinaryOperator.DivideRound,
            TokenKind.PercentAssign => BinaryOperator.Modulus,
            _ => null,
        };
        return op is not null || kind == TokenKind.Assign;
    }
}
