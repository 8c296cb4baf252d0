using System.Collections.Immutable;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Items.</summary>
internal sealed class ItemBinder(BindingContext context, InlineBinder inlines)
{
    internal Item Bind(ItemSyntax item, string anchor)
    {
        var number = context.Numbers[item];
        var counter = new ParagraphCounter(context.Meeting.NumbersParagraphs ? number.Number : null);
        var blocks = Binder.WithoutNothing(new BlockBinder(context, inlines, counter).BindSection(item.Children.Where(child => child is not LineSyntax { LineKind: LineKind.Keyword })));
        var fields = item.Fields.Select(Field).ToImmutableArray();
        var publicTitle = fields.FirstOrDefault(field => field.Key == "Public title");
        var isWithheld = publicTitle?.Text.Trim().TrimEnd('.').Equals("withheld", StringComparison.OrdinalIgnoreCase) ?? false;
        var reason = context.Regions.ReasonOf(item);

        // A title that is exempt and has no public one in its place is withheld.
        isWithheld |= reason is not null && publicTitle is null && item.Head is { Title: { IsEmpty: false } hidden } && context.Regions.Overlaps(hidden);
        return new Item
        {
            Span = item.Span,
            Line = context.LineOf(item.Span),
            Number = number.Number,
            NumberIsTyped = number.IsTyped,
            Label = number.Label,
            Anchor = anchor,
            Agenda = fields.FirstOrDefault(field => field.Key == "Agenda")?.Text ?? "",
            Title = item is { FirstLine: { } line, Head.Title: { IsEmpty: false } title } ? inlines.BindSpan(title, line, beginsSentence: true) : InlineContent.Empty,
            Depth = number.Depth,
            Fields = fields,
            Blocks = blocks,
            OpenFacts = reason is null ? [] : [.. blocks.Select(Fact).OfType<Block>()],
            Exempt = reason,
            PublicTitle = isWithheld ? null : publicTitle?.Value,
            TitleIsWithheld = isWithheld || publicTitle is { Text.Length: 0 },
            PublicSummary = fields.FirstOrDefault(field => field.Key == "Public summary")?.Value ?? InlineContent.Empty,
        };
    }

    /// <summary>What of a block in an exempt item everybody may know: no words of its own come with it.</summary>
    private static Block? Fact(Block block) => block switch
    {
        ReadmittedBlock readmitted => readmitted with { OwnWords = InlineContent.Empty, Span = new TextSpan(readmitted.Span.Start, 0) },
        ClosedBlock closed => closed with { OwnWords = InlineContent.Empty, Text = InlineContent.Empty, Span = new TextSpan(closed.Span.Start, 0) },
        _ => null,
    };

    private DocumentField Field(FieldSyntax field)
    {
        var words = field.ChildrenOf<LineSyntax>().Where(line => line.LineKind is LineKind.Field or LineKind.Prose);
        return new DocumentField(field.Definition.Key, inlines.BindLines(words, beginsSentence: true), field.Span);
    }
}
