using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Render;

/// <summary>
/// Where a document's exempt text stands. The binder's spans, the spans of exempt items and those of exempt passages are all counted,
/// although they should agree: where they do not, the union is withheld.
/// </summary>
internal sealed class ExemptRegions
{
    private readonly ImmutableArray<TextSpan> all;

    /// <summary>Finds the regions of a document.</summary>
    public ExemptRegions(Document document)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        found.AddRange(document.ExemptSpans);
        AddPassages(document.Preamble, found);
        foreach (var item in document.Items)
            AddPassages(item.Blocks, found);
        found.AddRange(document.Items.Where(item => item.Exempt is not null).Select(item => item.Span));
        all = found.ToImmutable();
    }

    /// <summary>Whether there is anything exempt at all.</summary>
    public bool IsEmpty => all.IsEmpty;

    /// <summary>Whether any of the span is exempt; an empty span is where its place is.</summary>
    public bool Touch(TextSpan span) => Touch(all, span);

    /// <summary>Whether the span's first place is exempt.</summary>
    public bool TouchStart(TextSpan span) => Touch(all, span with { Length = 0 });

    /// <summary>Whether the person was introduced in exempt text only: then nothing public may carry the name.</summary>
    public bool Hide(Person? person) => person is { SourcePath: null } && Touch(all, person.Span);

    private static bool Touch(ImmutableArray<TextSpan> regions, TextSpan span)
    {
        foreach (var region in regions)
        {
            if (span.IsEmpty ? region.Contains(span.Start) : region.OverlapsWith(span))
                return true;
        }

        return false;
    }

    private static void AddPassages(ImmutableArray<Block> blocks, ImmutableArray<TextSpan>.Builder found)
    {
        foreach (var block in blocks)
        {
            if (block is ExemptBlock)
                found.Add(block.Span);
            AddPassages(block.Blocks, found);
            if (block is ListBlock list)
            {
                foreach (var entry in list.Entries)
                    AddPassages(entry.Blocks, found);
            }
        }
    }
}
