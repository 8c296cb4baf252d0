using System.Collections.Immutable;
using System.Text;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax;

/// <summary>A text, parsed: immutable, and its text is the input, character for character.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(
        SourceText text, DocumentSyntax root, ImmutableArray<LineSyntax> lines, Keywords keywords, bool isRegister, ImmutableArray<Diagnostic> diagnostics)
    {
        Text = text;
        Root = root;
        Lines = lines;
        Blocks = BlocksOf(root);
        Keywords = keywords;
        IsRegister = isRegister;
        Diagnostics = diagnostics;
    }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>The root of the tree.</summary>
    public DocumentSyntax Root { get; }

    /// <summary>Every line of the tree, in order: what <see cref="Root"/>'s own <see cref="SyntaxNode.Lines"/> gives, without a walk.</summary>
    public ImmutableArray<LineSyntax> Lines { get; }

    /// <summary>Every node that is no line, parents first.</summary>
    internal ImmutableArray<BlockSyntax> Blocks { get; }

    /// <summary>The keywords that counted: those of the language of the first one, and the council's own decision words.</summary>
    public Keywords Keywords { get; }

    /// <summary>What the grammar has to say, in order of spans; nothing that needs binding.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the text is a register, not minutes.</summary>
    public bool IsRegister { get; }

    /// <summary>Parses any text. Never throws. The settings bring a council's own fields and decision words.</summary>
    public static SyntaxTree Parse(SourceText text, ProjectSettings? settings = null)
    {
        settings ??= ProjectSettings.Default;
        var first = FirstLine(text);
        var isWelsh = Keywords.Welsh.Match(first) is { Kind: KeywordKind.Minutes or KeywordKind.Register };
        var keywords = (isWelsh ? Keywords.Welsh : Keywords.English).With(settings.Decisions);
        var isRegister = keywords.Match(first) is { Kind: KeywordKind.Register };
        var label = MinuteLabelOf(text, keywords) is { Length: > 0 } own ? own : settings.MinuteLabel;
        var grammar = new LineGrammar(text.Text, keywords, Fields.Standard.With(settings.Fields), new HeadGrammar(text.Text, label));
        var root = new BlockBuilder(text, grammar, isRegister).Build(out var lines, out var diagnostics);
        return new SyntaxTree(text, root, lines, keywords, isRegister, diagnostics);
    }

    /// <summary>The text of the tree, put together from its tokens: always the source.</summary>
    public string ToText()
    {
        var builder = new StringBuilder(Text.Length);
        foreach (var line in Lines)
        {
            foreach (var token in line.Tokens())
                builder.Append(Text.Text, token.Span.Start, token.Span.Length);
        }

        return builder.ToString();
    }

    private static ImmutableArray<BlockSyntax> BlocksOf(DocumentSyntax root)
    {
        var blocks = ImmutableArray.CreateBuilder<BlockSyntax>();
        Add(root);
        return blocks.DrainToImmutable();

        // The nesting of blocks has a limit (see BlockBuilder), so this cannot overflow.
        void Add(BlockSyntax block)
        {
            blocks.Add(block);
            foreach (var child in block.Children)
            {
                if (child is BlockSyntax inner)
                    Add(inner);
            }
        }
    }

    private static ReadOnlySpan<char> FirstLine(SourceText text)
    {
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = text.GetLineSpan(line);
            var words = text.Text.AsSpan(span.Start, span.Length);
            if (!words.IsWhiteSpace() && !words.TrimStart().StartsWith("//"))
                return words;
        }

        return [];
    }

    /// <summary>
    /// The pattern must be known before the first ITEM line is read, since it says what a number looks like there. Only the run of fields under the
    /// first line counts, as in the tree: how many blank lines stand above another line must not change what it means.
    /// </summary>
    private static string MinuteLabelOf(SourceText text, Keywords keywords)
    {
        var isInHeader = false;
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = text.GetLineSpan(line);
            var words = text.Text.AsSpan(span.Start, span.Length);
            if (words.TrimStart().StartsWith("//") || (!isInHeader && words.IsWhiteSpace()))
                continue;
            if (isInHeader && (words.IsWhiteSpace() || (!char.IsWhiteSpace(words[0]) && (words.IndexOf(':') <= 0 || keywords.Match(words) is not null))))
                return "";
            var colon = words.IndexOf(':');
            if (isInHeader && colon > 0 && !char.IsWhiteSpace(words[0]) && Fields.Standard.Find(KeywordKind.Minutes, words[..colon].Trim()) is { Key: "Minute label" })
                return words[(colon + 1)..].Trim().ToString();
            isInHeader = true;
        }

        return "";
    }
}
