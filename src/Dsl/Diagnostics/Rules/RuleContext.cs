using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>What a rule may look at.</summary>
internal sealed record RuleContext(SyntaxTree Tree, Project Project, Document Document, DiagnosticBag Diagnostics)
{
    internal string Source => Tree.Text.Text;

    internal bool IsExtract => Document.Meeting.Kind == MeetingKind.Extract;

    internal string Slice(TextSpan span) => Source.Substring(span.Start, span.Length);

    /// <summary>Every block of the document, nested ones included, parents first.</summary>
    internal IEnumerable<Block> Blocks() => Document.Preamble.Concat(Document.Items.SelectMany(item => item.Blocks)).SelectMany(Descend);

    private static IEnumerable<Block> Descend(Block block)
    {
        yield return block;
        IEnumerable<Block> inner = block is ListBlock list ? list.Entries : block.Blocks;
        foreach (var nested in inner.SelectMany(Descend))
            yield return nested;
    }
}
