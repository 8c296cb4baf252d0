using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>What was proposed and decided in one item.</summary>
/// <param name="Item">The item; null for what stands before the first.</param>
/// <param name="Proposals">The proposals, in order.</param>
internal sealed record ItemProposals(Item? Item, ImmutableArray<Proposal> Proposals)
{
    /// <summary>The proposals and their amendments, in order.</summary>
    internal IEnumerable<Proposal> All => Proposals.SelectMany(proposal => proposal.SelfAndAmendments);
}
