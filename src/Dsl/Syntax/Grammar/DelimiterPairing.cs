using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>Strong and emphasis: pairs runs of <c>*</c> and <c>_</c> by CommonMark's flanking rules (0.31, section 6.2), in one pass.</summary>
internal static class DelimiterPairing
{
    private const int DeepestNesting = 16;

    /// <summary>The run of delimiters at a position.</summary>
    internal static InlinePiece Run(string source, TextSpan part, int position)
    {
        var character = source[position];
        var end = position;
        while (end < part.End && source[end] == character)
            end++;
        var before = position > part.Start ? source[position - 1] : ' ';
        var after = end < part.End ? source[end] : ' ';
        var leftFlanking = !char.IsWhiteSpace(after) && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));
        var rightFlanking = !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after));
        var canOpen = leftFlanking && (character == '*' || !rightFlanking || IsPunctuation(before));
        var canClose = rightFlanking && (character == '*' || !leftFlanking || IsPunctuation(after));
        return new InlinePiece(TextSpan.FromBounds(position, end), character, canOpen, canClose);
    }

    /// <summary>The runs that the pieces make; delimiters without partner are text.</summary>
    internal static ImmutableArray<InlineSyntax> Pair(string source, List<InlinePiece> pieces)
    {
        var runs = ImmutableArray.CreateBuilder<InlineSyntax>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (piece.Inline is { } run)
                runs.Add(run);
        }

        if (runs.Count == pieces.Count)
            return runs.MoveToImmutable();
        var open = new List<(InlinePiece Piece, List<InlineSyntax> Outer)>();
        var current = new List<InlineSyntax>();
        foreach (var next in pieces)
        {
            if (next.Inline is { } inline)
            {
                current.Add(inline);
                continue;
            }

            var piece = next;
            while (piece.CanClose && !piece.Span.IsEmpty && FindOpener(open, piece) is var index and >= 0)
                piece = Close(open, index, piece, ref current);
            if (piece.Span.IsEmpty)
                continue;
            if (piece.CanOpen && open.Count < DeepestNesting && piece.Span.Length <= 3)
            {
                open.Add((piece, current));
                current = [];
            }
            else
            {
                current.Add(new InlineSyntax(InlineKind.Text, piece.Span));
            }
        }

        while (open.Count > 0)
            Unwind(open, ref current);
        return Merge(current);
    }

    private static int FindOpener(List<(InlinePiece Piece, List<InlineSyntax> Outer)> open, InlinePiece closer)
    {
        var width = closer.Span.Length >= 2 ? 2 : 1;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Piece.Delimiter == closer.Delimiter && open[i].Piece.Span.Length >= width)
                return i;
        }

        // Two closing marks may still close a single one: "**a *b***" is read from the inside out.
        for (var i = open.Count - 1; i >= 0 && width == 2; i--)
        {
            if (open[i].Piece.Delimiter == closer.Delimiter)
                return i;
        }

        return -1;
    }

    private static InlinePiece Close(List<(InlinePiece Piece, List<InlineSyntax> Outer)> open, int index, InlinePiece closer, ref List<InlineSyntax> current)
    {
        while (open.Count - 1 > index)
            Unwind(open, ref current);
        var (opener, outer) = open[index];
        open.RemoveAt(index);
        var width = opener.Span.Length >= 2 && closer.Span.Length >= 2 ? 2 : 1;
        var span = TextSpan.FromBounds(opener.Span.End - width, closer.Span.Start + width);
        var wrapped = new InlineSyntax(width == 2 ? InlineKind.Strong : InlineKind.Emphasis, span) { Children = Merge(current) };
        var left = opener with { Span = new TextSpan(opener.Span.Start, opener.Span.Length - width) };
        if (left.Span.IsEmpty)
        {
            outer.Add(wrapped);
            current = outer;
        }
        else
        {
            open.Add((left, outer));
            current = [wrapped];
        }

        return closer with { Span = TextSpan.FromBounds(closer.Span.Start + width, closer.Span.End) };
    }

    private static void Unwind(List<(InlinePiece Piece, List<InlineSyntax> Outer)> open, ref List<InlineSyntax> current)
    {
        var (piece, outer) = open[^1];
        open.RemoveAt(open.Count - 1);
        outer.Add(new InlineSyntax(InlineKind.Text, piece.Span));
        outer.AddRange(current);
        current = outer;
    }

    private static ImmutableArray<InlineSyntax> Merge(List<InlineSyntax> runs)
    {
        var merged = ImmutableArray.CreateBuilder<InlineSyntax>(runs.Count);
        foreach (var run in runs)
        {
            if (run.Kind == InlineKind.Text && merged.Count > 0 && merged[^1] is { Kind: InlineKind.Text } last && last.Span.End == run.Span.Start)
                merged[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, run.Span.End) };
            else
                merged.Add(run);
        }

        return merged.DrainToImmutable();
    }

    private static bool IsPunctuation(char character) => char.IsPunctuation(character) || char.IsSymbol(character);
}
