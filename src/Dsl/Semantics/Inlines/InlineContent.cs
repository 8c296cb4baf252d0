using System.Collections.Immutable;
using System.Text;

namespace MinutesDsl.Semantics;

/// <summary>Words with their markup.</summary>
/// <param name="Runs">The runs, in order.</param>
public sealed record InlineContent(ImmutableArray<Inline> Runs)
{
    /// <summary>No words.</summary>
    public static InlineContent Empty { get; } = new(ImmutableArray<Inline>.Empty);

    /// <summary>Whether there are no words.</summary>
    public bool IsEmpty => Runs.IsEmpty;

    /// <summary>The words as typed, without markup; mentions and references as typed.</summary>
    public string ToPlainText()
    {
        if (Runs is [TextInline only])
            return only.Text;
        var builder = new StringBuilder();
        Append(builder, Runs);
        return builder.ToString();
    }

    /// <summary>This content, then <paramref name="other"/>, with nothing between.</summary>
    public InlineContent Concat(InlineContent other) =>
        other.IsEmpty ? this : IsEmpty ? other : new InlineContent(Runs.AddRange(other.Runs));

    /// <summary>Every run, those inside strong, emphasis and links included, outermost first.</summary>
    public IEnumerable<Inline> DescendantRuns() => Descend(Runs);

    private static IEnumerable<Inline> Descend(ImmutableArray<Inline> runs)
    {
        foreach (var run in runs)
        {
            yield return run;
            foreach (var inner in Descend(ChildrenOf(run)))
                yield return inner;
        }
    }

    private static ImmutableArray<Inline> ChildrenOf(Inline run) => run switch
    {
        StrongInline strong => strong.Children,
        EmphasisInline emphasis => emphasis.Children,
        LinkInline link => link.Children,
        _ => [],
    };

    private static void Append(StringBuilder builder, ImmutableArray<Inline> runs)
    {
        foreach (var run in runs)
        {
            switch (run)
            {
                case TextInline text: builder.Append(text.Text); break;
                case MentionInline mention: builder.Append(mention.Typed); break;
                case MinuteReferenceInline reference: builder.Append(reference.Typed); break;
                case LineBreakInline: builder.Append('\n'); break;
                default: Append(builder, ChildrenOf(run)); break;
            }
        }
    }
}
