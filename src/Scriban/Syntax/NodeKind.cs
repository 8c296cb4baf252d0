namespace MinutesDsl.Scriban.Syntax;

/// <summary>Tells the kinds of node apart in one step.</summary>
public enum NodeKind
{
    /// <summary>A <see cref="LiteralExpression"/>.</summary>
    Literal,

    /// <summary>A <see cref="VariableExpression"/>.</summary>
    Variable,

    /// <summary>A <see cref="ArgumentExpression"/>.</summary>
    Argument,

    /// <summary>A <see cref="ArgumentsExpression"/>.</summary>
    Arguments,

    /// <summary>A <see cref="BlockCallExpression"/>.</summary>
    BlockCall,

    /// <summary>A <see cref="ThisExpression"/>.</summary>
    This,

    /// <summary>A <see cref="MemberExpression"/>.</summary>
    Member,

    /// <summary>A <see cref="IndexExpression"/>.</summary>
    Index,

    /// <summary>A <see cref="UnaryExpression"/>.</summary>
    Unary,

    /// <summary>A <see cref="IncrementExpression"/>.</summary>
    Increment,

    /// <summary>A <see cref="BinaryExpression"/>.</summary>
    Binary,

    /// <summary>A <see cref="ConditionalExpression"/>.</summary>
    Conditional,

    /// <summary>A <see cref="CallExpression"/>.</summary>
    Call,

    /// <summary>A <see cref="ArrayExpression"/>.</summary>
    Array,

    /// <summary>A <see cref="ObjectExpression"/>.</summary>
    Object,

    /// <summary>A <see cref="InterpolatedStringExpression"/>.</summary>
    Interpolation,

    /// <summary>A <see cref="FunctionExpression"/>.</summary>
    Function,

    /// <summary>A <see cref="NestedExpression"/>.</summary>
    Nested,

    /// <summary>A <see cref="BlockStatement"/>.</summary>
    Block,

    /// <summary>A <see cref="RawTextStatement"/>.</summary>
    RawText,

    /// <summary>A <see cref="ExpressionStatement"/>.</summary>
    ExpressionStatement,

    /// <summary>A <see cref="AssignStatement"/>.</summary>
    Assign,

    /// <summary>A <see cref="IfStatement"/>.</summary>
    If,

    /// <summary>A <see cref="ForStatement"/>.</summary>
    For,

    /// <summary>A <see cref="WhileStatement"/>.</summary>
    While,

    /// <summary>A <see cref="CaseStatement"/>.</summary>
    Case,

    /// <summary>A <see cref="FunctionStatement"/>.</summary>
    FunctionDeclaration,

    /// <summary>A <see cref="CaptureStatement"/>.</summary>
    Capture,

    /// <summary>A <see cref="WithStatement"/>.</summary>
    With,

    /// <summary>A <see cref="WrapStatement"/>.</summary>
    Wrap,

    /// <summary>A <see cref="ImportStatement"/>.</summary>
    Import,

    /// <summary>A <see cref="ReadOnlyStatement"/>.</summary>
    ReadOnly,

    /// <summary>A <see cref="ReturnStatement"/>.</summary>
    Return,

    /// <summary>A <see cref="BreakStatement"/>.</summary>
    Break,

    /// <summary>A <see cref="ContinueStatement"/>.</summary>
    Continue,

    /// <summary>A <see cref="IndentedStatement"/>.</summary>
    Indented,
}
