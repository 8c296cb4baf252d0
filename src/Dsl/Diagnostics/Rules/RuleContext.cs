using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>What a rule may look at.</summary>
internal sealed record RuleContext(SyntaxTree Tree, Project Project, Document Document, DiagnosticBag Diagnostics)
{
    internal string Source => Tree.Text.Text;

    private ImmutableArray<ItemProposals>? proposals;

    internal Profile Profile { get; } = Profiles.Of(Project.Settings.Profile);

    /// <summary>The motions, votes and decisions of each item, and before the first of what stands before it.</summary>
    internal ImmutableArray<ItemProposals> Proposals => proposals ??=
        [new(null, Proposal.Find(Document.Preamble)), .. Document.Items.Select(item => new ItemProposals(item, Proposal.Find(item.Blocks)))];

    internal bool IsExtract => Document.Meeting.Kind == MeetingKind.Extract;

    internal string Slice(TextSpan span) => Source.Substring(span.Start, span.Length);

    /// <summary>Whether anybody would see what a check finds: one that is off need not look.</summary>
    internal bool IsOn(DiagnosticDescriptor descriptor) =>
        DiagnosticSettling.Severity(descriptor, Document.Meeting.Status, Project.Settings) != DiagnosticSeverity.Off;

    /// <summary>Every block of the document, nested ones included, parents first.</summary>
    internal IEnumerable<Block> Blocks()
    {
        var open = new Stack<Block>();
        Push(open, Document.Preamble);
        for (var next = 0; open.Count > 0 || next < Document.Items.Length;)
        {
            if (!open.TryPop(out var block))
            {
                Push(open, Document.Items[next++].Blocks);
                continue;
            }

            yield return block;
            if (block is ListBlock list)
                Push(open, list.Entries);
            else
                Push(open, block.Blocks);
        }
    }

    private static void Push<T>(Stack<Block> open, ImmutableArray<T> blocks)
        where T : Block
    {
        for (var i = blocks.Length - 1; i >= 0; i--)
            open.Push(blocks[i]);
    }
}
