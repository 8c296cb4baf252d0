using System.Text;
using MinutesDsl.Syntax;

namespace MinutesDsl.Dsl.Tests.Syntax;

/// <summary>Prints a tree as indented text for golden files: one node or line a row.</summary>
internal static class TreePrinter
{
    public static string Print(SyntaxTree tree)
    {
        var builder = new StringBuilder();
        Print(builder, tree, tree.Root, 0);
        return builder.ToString();
    }

    private static void Print(StringBuilder builder, SyntaxTree tree, SyntaxNode node, int depth)
    {
        builder.Append(' ', depth * 2);
        if (node is LineSyntax line)
        {
            builder.Append(line.LineKind);
            foreach (var token in line.Tokens())
            {
                if (token.Kind is SyntaxKind.MarkerToken or SyntaxKind.KeywordToken or SyntaxKind.TextToken)
                    builder.Append(' ').Append(token.Kind.ToString()[..1]).Append('‹').Append(Shorten(tree.Text.ToString(token.Span))).Append('›');
            }

            if (line.IsMalformed)
                builder.Append(" malformed");
            if (line.Head is { } head)
                builder.Append(' ').Append(head.GetType().Name);
        }
        else
        {
            builder.Append(node.Kind);
        }

        builder.Append('\n');
        foreach (var child in node.Children)
            Print(builder, tree, child, depth + 1);
    }

    private static string Shorten(string text) => text.Length <= 48 ? text : text[..45] + "...";
}
