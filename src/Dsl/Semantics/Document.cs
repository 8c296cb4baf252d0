using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>Minutes, bound: what everything after the checks sees. Comments are never in it.</summary>
public sealed record Document
{
    /// <summary>The facts of the meeting.</summary>
    public required Meeting Meeting { get; init; }

    /// <summary>The blocks before the first item.</summary>
    public ImmutableArray<Block> Preamble { get; init; } = [];

    /// <summary>The items, in order; parts of items follow theirs.</summary>
    public ImmutableArray<Item> Items { get; init; } = [];

    /// <summary>The meeting's rolls, wherever they stand, in order.</summary>
    public ImmutableArray<Roll> Rolls { get; init; } = [];

    /// <summary>Everybody whom the minutes introduce or mention, by handle.</summary>
    public ImmutableDictionary<string, Person> People { get; init; } = ImmutableDictionary<string, Person>.Empty;

    /// <summary>The spans whose text is exempt, in order, not overlapping.</summary>
    public ImmutableArray<TextSpan> ExemptSpans { get; init; } = [];

    /// <summary>Every block, those of the preamble and of the items, nested ones included, in order, parents first.</summary>
    public IEnumerable<Block> DescendantBlocks()
    {
        var open = new Stack<Block>();
        Push(open, Preamble);
        for (var next = 0; open.Count > 0 || next < Items.Length;)
        {
            if (!open.TryPop(out var block))
            {
                Push(open, Items[next++].Blocks);
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
