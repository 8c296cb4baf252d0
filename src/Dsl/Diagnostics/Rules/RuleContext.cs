using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>What a rule may look at.</summary>
internal sealed record RuleContext(SyntaxTree Tree, Project Project, Document Document, DiagnosticBag Diagnostics)
{
    private readonly Lazy<PresenceTable> presence = new(() => PresenceTable.Of(Document));

    internal string Source => Tree.Text.Text;

    private ImmutableArray<ItemProposals>? proposals;

    internal Profile Profile { get; } = Profiles.Of(Project.Settings.Profile);

    /// <summary>The motions, votes and decisions of each item, and before the first of what stands before it.</summary>
    internal ImmutableArray<ItemProposals> Proposals => proposals ??=
        [new(null, Proposal.Find(Document.Preamble)), .. Document.Items.Select(item => new ItemProposals(item, Proposal.Find(item.Blocks)))];

    internal bool IsExtract => Document.Meeting.Kind == MeetingKind.Extract;

    /// <summary>Who was there when; read at the first use.</summary>
    internal PresenceTable Presence => presence.Value;

    internal string Slice(TextSpan span) => Source.Substring(span.Start, span.Length);

    /// <summary>Whether anybody would see what a check finds: one that is off need not look.</summary>
    internal bool IsOn(DiagnosticDescriptor descriptor) =>
        DiagnosticSettling.Severity(descriptor, Document.Meeting.Status, Project.Settings) != DiagnosticSeverity.Off;

    /// <summary>Every block of the document, nested ones included, parents first.</summary>
    internal IEnumerable<Block> Blocks() => Document.DescendantBlocks();
}
