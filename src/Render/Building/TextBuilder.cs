using System.Collections.Immutable;
using System.Text;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes published text of bound text: mentions and references become words here.</summary>
internal sealed class TextBuilder(PersonWording people, HouseStyle style, DateWording dates, IReadOnlyDictionary<string, Item> itemsByAnchor, SiblingPages? pages)
{
    /// <summary>The text.</summary>
    public PublishedText Text(InlineContent content)
    {
        var runs = Runs(content.Runs);
        return new PublishedText { Runs = runs, Plain = Plain(runs) };
    }

    /// <summary>The text, or null where there are no words.</summary>
    public PublishedText? TextOrNull(InlineContent content) => content.IsEmpty ? null : Text(content);

    /// <summary>Text of the style's words.</summary>
    public static PublishedText Of(string words) => new()
    {
        Plain = words,
        Runs = words.Length == 0 ? [] : [new PublishedRun { Kind = "text", Text = words }],
    };

    private static string Plain(ImmutableArray<PublishedRun> runs)
    {
        if (runs.Length == 1)
            return runs[0].Text;
        var builder = new StringBuilder();
        foreach (var run in runs)
            builder.Append(run.Text);
        return builder.ToString();
    }

    private ImmutableArray<PublishedRun> Runs(ImmutableArray<Inline> runs)
    {
        var result = ImmutableArray.CreateBuilder<PublishedRun>(runs.Length);
        foreach (var run in runs)
            result.Add(Run(run));
        return result.MoveToImmutable();
    }

    private PublishedRun Run(Inline run) => run switch
    {
        TextInline text => new PublishedRun { Kind = "text", Text = text.Text },
        StrongInline strong => Nested("strong", strong.Children, null),
        EmphasisInline emphasis => Nested("emphasis", emphasis.Children, null),
        LinkInline link => Nested("link", link.Children, SafeLink.Check(link.Target)),
        MentionInline mention => new PublishedRun { Kind = "mention", Text = people.Words(mention), Person = people.Publish(mention.Person) },
        MinuteReferenceInline reference => Reference(reference),
        _ => new PublishedRun { Kind = "line_break", Text = "\n" },
    };

    private PublishedRun Nested(string kind, ImmutableArray<Inline> children, string? target)
    {
        var runs = Runs(children);
        return new PublishedRun { Kind = kind, Text = Plain(runs), Runs = runs, Target = target };
    }

    /// <summary>A reference publishes the minute's number, never its title: the title may be withheld.</summary>
    private PublishedRun Reference(MinuteReferenceInline reference)
    {
        if (reference.Meeting is { } meeting)
        {
            var words = style.Labels.Fill("minute_of", ("minute", reference.Reference), ("date", dates.Date(meeting, null, "").Long));
            return new PublishedRun { Kind = "minute_reference", Text = words, Target = Target(reference) };
        }

        if (reference.Anchor is not { } anchor)
            return new PublishedRun { Kind = "minute_reference", Text = reference.Typed };
        var label = itemsByAnchor.GetValueOrDefault(anchor) is { Label: { } published } item && item.Number == reference.Reference
            ? published
            : reference.Reference;
        return new PublishedRun { Kind = "minute_reference", Text = label, Target = "#" + anchor };
    }

    /// <summary>
    /// The page of the other meeting, which is written beside this one under the name of its source. Minutes that are still a draft have none
    /// yet, so nothing leads there.
    /// </summary>
    private string? Target(MinuteReferenceInline reference) =>
        reference is { File: { Status: >= MinutesStatus.PublishedDraft } file, Anchor: { } anchor } && pages?.PageOf(file.Path) is { } page
            ? SafeLink.Check($"{page}#{anchor}") : null;
}
