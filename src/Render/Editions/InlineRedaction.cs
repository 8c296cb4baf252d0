using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Takes what is exempt out of words.</summary>
internal sealed class InlineRedaction(ExemptRegions regions)
{
    /// <summary>
    /// What stands for a mention of somebody who was introduced in exempt text only. Not even the handle is shown: it may be the name.
    /// </summary>
    public const string WithheldName = "\uFFF9";

    /// <summary>The words, or null where any of them is exempt: then whatever they belong to is dropped.</summary>
    public InlineContent? Redact(InlineContent content) =>
        content.DescendantRuns().Any(run => regions.Touch(run.Span)) ? null : RedactNames(content);

    /// <summary>The words with hidden names withheld, wherever they stand.</summary>
    public InlineContent RedactNames(InlineContent content) => content with { Runs = RedactNames(content.Runs) };

    /// <summary>A reference to a person without what is hidden; words in open text stay as they were typed, a handle does not.</summary>
    public PersonReference? RedactReference(PersonReference? reference) => reference switch
    {
        null => null,
        _ when regions.Touch(reference.Span) => null,
        _ when regions.Hide(reference.Person) => reference with { Person = null, Typed = Withhold(reference.Typed) },
        _ => reference,
    };

    /// <summary>A mention without the name of somebody hidden.</summary>
    public MentionInline? RedactMention(MentionInline? mention) => mention is null || !regions.Hide(mention.Person)
        ? mention
        : mention with { Person = null, Typed = WithheldName };

    private static string Withhold(string typed) => typed.TrimStart().StartsWith('@') ? WithheldName : typed;

    private ImmutableArray<Inline> RedactNames(ImmutableArray<Inline> runs) => [.. runs.Select(run => run switch
    {
        MentionInline mention => RedactMention(mention) ?? run,
        StrongInline strong => strong with { Children = RedactNames(strong.Children) },
        EmphasisInline emphasis => emphasis with { Children = RedactNames(emphasis.Children) },
        LinkInline link => link with { Children = RedactNames(link.Children) },
        _ => run,
    })];
}
