using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting.Layout;

/// <summary>
/// What decides how a line is read besides its own first characters: the block builder's rules, asked about a tree that is there already.
/// Where a question cannot be answered for certain, the answer is the one that leaves the text as it was typed.
/// </summary>
internal sealed class LineReading(SyntaxTree tree)
{
    private readonly string source = tree.Text.Text;

    internal static bool IsSection(SyntaxNode node) => node is DocumentSyntax or HeaderSyntax or ItemSyntax;

    /// <summary>The first line of a node that is neither blank nor a comment.</summary>
    internal static LineSyntax First(SyntaxNode node) => node.Lines().First(HasWords);

    /// <summary>The last line of a node that is neither blank nor a comment.</summary>
    internal static LineSyntax Last(SyntaxNode node)
    {
        while (node is not LineSyntax)
            node = node.Children.Last(child => child is not LineSyntax line || HasWords(line));
        return (LineSyntax)node;
    }

    internal static bool HasWords(LineSyntax line) => line.LineKind is not (LineKind.Blank or LineKind.Comment);

    /// <summary>Whether entries at the keyword's own column belong to it.</summary>
    internal bool TakesEntries(KeywordBlockSyntax block) =>
        block.Keyword.Kind == KeywordKind.Exempt
        || (block.Keyword.Body == KeywordBody.List && (block.Line.Text.IsEmpty || block.Children.OfType<LineSyntax>().Where(HasWords).Any(EndsOpen)));

    /// <summary>Whether a line of prose that is indented might be a keyword, a field or a numbered paragraph at the margin.</summary>
    internal bool MayBeMoreAtMargin(LineSyntax line) =>
        tree.Keywords.Match(source.AsSpan(line.Content.Start, line.Content.Length)) is not null
        || LooksLikeField(line)
        || MarkerGrammar.ParagraphNumber(Input(line.Content)).WasSuccessful;

    /// <summary>Whether a line begins as <c>Key: value</c>, known or not: in a run of fields such a line of prose does not end the run.</summary>
    internal bool LooksLikeField(LineSyntax line)
    {
        if (line.LineKind != LineKind.Prose)
            return false;
        for (var position = line.Content.Start; position < line.Content.End; position++)
        {
            var character = source[position];
            if (character == ':')
                return position > line.Content.Start && (position + 1 == line.Content.End || char.IsWhiteSpace(source[position + 1]));
            if (!char.IsLetter(character) && character is not (' ' or '\u00A0' or '\'' or '’' or '-'))
                return false;
        }

        return false;
    }

    /// <summary>Whether a line of prose is one only because prose stands straight above it: with a blank line between, it would be an entry.</summary>
    internal bool IsProseOnlyUnderProse(LineSyntax line) => line.LineKind == LineKind.Prose && MarkerGrammar.Numbered(Input(line.Content)).WasSuccessful;

    /// <summary>Whether an entry would still be one straight under <paramref name="above"/>, without blank line.</summary>
    internal bool IsEntryStraightUnder(LineSyntax above, LineSyntax line) =>
        line is not { LineKind: LineKind.Entry, MarkerKind: not MarkerKind.Bullet }
        || above.LineKind is not (LineKind.Prose or LineKind.NumberedParagraph)
        || line.Number is "1" or "a" or "A" or "i" or "I"
        || BaseOf(line) is KeywordBlockSyntax keyword && TakesEntries(keyword);

    /// <summary>Whether words end a sentence, or announce what follows, for certain.</summary>
    internal bool EndsInStop(LineSyntax line) => !line.Content.IsEmpty && source[line.Content.End - 1] is '.' or '!' or '?' or ':';

    internal bool EndsInColon(LineSyntax line) => !line.Content.IsEmpty && source[line.Content.End - 1] == ':';

    private bool EndsOpen(LineSyntax line) => !line.Text.IsEmpty && source[line.Text.End - 1] is ':' or '-' or '–';

    /// <summary>The block at the margin that holds a line.</summary>
    private BlockSyntax? BaseOf(LineSyntax line)
    {
        BlockSyntax block = tree.Root;
        while (IsSection(block))
        {
            if (block.Blocks.FirstOrDefault(child => child.Span.Contains(line.Span)) is not { } inner)
                return null;
            block = inner;
        }

        return block;
    }

    private LineInput Input(TextSpan span) => new(source, span.Start, span.End);
}
