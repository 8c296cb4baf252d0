using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests;

/// <summary>What holds of every tree and model, whatever the text.</summary>
internal static class TreeInvariants
{
    public static void Check(string text)
    {
        var tree = SyntaxTree.Parse(SourceText.From(text));
        Assert.Equal(text, tree.ToText());
        CheckNode(tree.Root, text.Length == 0 ? default : new TextSpan(0, text.Length));
        var model = SemanticModel.Create(tree, Project.Empty);
        Assert.All(model.Diagnostics, diagnostic =>
        {
            Assert.InRange(diagnostic.Span.Start, 0, text.Length);
            Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, text.Length);
            Assert.NotEmpty(diagnostic.Message);
        });
        SemanticModel.BindRegister(tree, out _);
    }

    private static void CheckNode(SyntaxNode node, TextSpan expected)
    {
        Assert.Equal(expected, node.Span);
        var position = node.Span.Start;
        if (node is LineSyntax line)
        {
            foreach (var token in line.Tokens())
            {
                Assert.Equal(position, token.Span.Start);
                Assert.False(token.Span.IsEmpty);
                position = token.Span.End;
            }

            Assert.Equal(node.Span.End, position);
            CheckInlines(line.Inlines, line.Text);
            return;
        }

        foreach (var child in node.Children)
        {
            Assert.Equal(position, child.Span.Start);
            CheckNode(child, child.Span);
            position = child.Span.End;
        }

        Assert.Equal(node.Span.End, position);
    }

    private static void CheckInlines(IReadOnlyList<InlineSyntax> inlines, TextSpan whole)
    {
        var position = whole.Start;
        foreach (var inline in inlines)
        {
            Assert.Equal(position, inline.Span.Start);
            position = inline.Span.End;
            foreach (var child in inline.Children)
                Assert.True(inline.Span.Contains(child.Span));
        }

        Assert.Equal(inlines.Count == 0 ? position : whole.End, position);
    }
}
