using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>A recognised run, or a run of delimiters that may yet pair with another.</summary>
internal readonly record struct InlinePiece
{
    internal InlinePiece(InlineSyntax inline)
    {
        Inline = inline;
        Span = inline.Span;
    }

    internal InlinePiece(TextSpan delimiters, char character, bool canOpen, bool canClose)
    {
        Span = delimiters;
        Delimiter = character;
        CanOpen = canOpen;
        CanClose = canClose;
    }

    internal InlineSyntax? Inline { get; }

    internal TextSpan Span { get; init; }

    internal char Delimiter { get; }

    internal bool CanOpen { get; }

    internal bool CanClose { get; }
}
