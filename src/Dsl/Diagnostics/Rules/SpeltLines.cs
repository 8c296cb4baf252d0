using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>The words of minutes whose spelling is checked: all but rolls, comments, heads of keywords and fields of facts (names, places, references).</summary>
internal static class SpeltLines
{
    /// <summary>The spans of sentences, in order, and apart from them those of facts, whose words are known by standing there.</summary>
    internal static (List<TextSpan> Sentences, List<TextSpan> Facts) Of(SyntaxTree tree)
    {
        var (sentences, facts) = (new List<TextSpan>(), new List<TextSpan>());
        var open = new Stack<(SyntaxNode Node, bool IsFact)>();
        open.Push((tree.Root, false));
        while (open.TryPop(out var next))
        {
            if (next.Node is LineSyntax line)
                Add(line, next.IsFact, sentences, facts);
            else if (next.Node is BlockSyntax block)
            {
                var isFact = next.IsFact || IsFact(block);
                for (var i = block.Children.Length - 1; i >= 0; i--)
                    open.Push((block.Children[i], isFact));
            }
        }

        return (sentences, facts);
    }

    private static void Add(LineSyntax line, bool isFact, List<TextSpan> sentences, List<TextSpan> facts)
    {
        if (line.LineKind is LineKind.Blank or LineKind.Comment || line.Content.IsEmpty)
            return;
        if (isFact || (line.Keyword is { } keyword && IsFact(keyword)) || (line.LineKind == LineKind.Field && !HasSentences(line)))
        {
            facts.Add(line.Content);
            return;
        }

        var words = line.Head is null ? line.Content : line.Text;
        if (words.Start > line.Content.Start)
            facts.Add(TextSpan.FromBounds(line.Content.Start, words.Start));
        if (!words.IsEmpty)
            sentences.Add(words);
    }

    private static bool IsFact(BlockSyntax block) => block switch
    {
        KeywordBlockSyntax { Keyword: var keyword } => IsFact(keyword),
        EntrySyntax { Line.Keyword: { } keyword } => IsFact(keyword),
        _ => false,
    };

    private static bool IsFact(Keyword keyword) => keyword.Group is KeywordGroup.Roll or KeywordGroup.Register or KeywordGroup.Document;

    private static bool HasSentences(LineSyntax line) => line.Field?.Key is "Public title" or "Public summary" or "Late" or "Proposal" or "Officer recommendation";
}
