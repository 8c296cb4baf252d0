using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>What a rule may look at.</summary>
internal sealed record RuleContext(SyntaxTree Tree, Project Project, Document Document, DiagnosticBag Diagnostics)
{
    private readonly Lazy<PresenceTable> presence = new(() => PresenceTable.Of(Document));

    internal string Source => Tree.Text.Text;

    internal bool IsExtract => Document.Meeting.Kind == MeetingKind.Extract;

    /// <summary>Who was there when; read at the first use.</summary>
    internal PresenceTable Presence => presence.Value;

    internal string Slice(TextSpan span) => Source.Substring(span.Start, span.Length);

    /// <summary>Every block of the document, nested ones included, parents first.</summary>
    internal IEnumerable<Block> Blocks() => Document.DescendantBlocks();
}
