using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Cursor;

/// <summary>Finds lines and nodes by offset, without a walk over the tree.</summary>
internal static class LineFinder
{
    /// <summary>The line that holds an offset; the end of the text belongs to the last line. Null in an empty text.</summary>
    public static LineSyntax? At(SyntaxTree tree, int offset)
    {
        var index = IndexAt(tree, offset);
        return index < 0 ? null : tree.Lines[index];
    }

    /// <summary>The index, in <see cref="SyntaxTree.Lines"/>, of the last line that begins at or before an offset; -1 for none.</summary>
    public static int IndexAt(SyntaxTree tree, int offset)
    {
        var (low, high) = (0, tree.Lines.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (tree.Lines[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    /// <summary>The blocks that hold an offset, from the root inwards.</summary>
    public static IEnumerable<BlockSyntax> BlocksAt(SyntaxTree tree, int offset)
    {
        for (BlockSyntax? block = tree.Root; block is not null; block = ChildAt(block, offset))
            yield return block;
    }

    private static BlockSyntax? ChildAt(BlockSyntax block, int offset)
    {
        var (low, high) = (0, block.Children.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (block.Children[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high < 0 ? null : block.Children[high] as BlockSyntax;
    }
}
