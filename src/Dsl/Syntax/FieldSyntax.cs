using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>A field: its line, and indented lines that continue the value.</summary>
public sealed class FieldSyntax : BlockSyntax
{
    internal FieldSyntax(ImmutableArray<SyntaxNode> children, FieldDefinition definition, TextSpan value)
        : base(SyntaxKind.Field, children)
    {
        Definition = definition;
        Value = value;
    }

    /// <summary>The field's row in the table.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>The value on the field's own line, without white space around it.</summary>
    public TextSpan Value { get; }
}
