using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics.Exempt;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>A syntax tree to a document.</summary>
internal static class Binder
{
    internal static Document Bind(SyntaxTree tree, Project project, DiagnosticBag diagnostics)
    {
        var meeting = MeetingBinder.Bind(tree, project.Settings, diagnostics);
        var numbers = Numbers(tree, project, meeting);
        var regions = ExemptRegions.Find(tree, numbers, diagnostics);
        var introductions = Introductions.Find(tree, regions, diagnostics);
        var anchors = new AnchorNames();
        var itemAnchors = tree.Root.ChildrenOf<ItemSyntax>().ToDictionary(item => item, item => anchors.Of(numbers[item]));
        var context = new BindingContext(tree, project, meeting, diagnostics)
        {
            Numbers = numbers,
            Regions = regions,
            Scope = new PersonScope(introductions, project, meeting),
            Introductions = introductions,
            Anchors = AnchorsByNumber(numbers, itemAnchors),
        };
        var inlines = new InlineBinder(context);
        var persons = new PersonListBinder(context, inlines);
        var preamble = new BlockBinder(context, inlines, new ParagraphCounter(null)).BindSection(PreambleOf(tree.Root));
        var items = tree.Root.ChildrenOf<ItemSyntax>()
            .Select(item => new ItemBinder(context, inlines).Bind(item, itemAnchors[item])).ToImmutableArray();
        var ofPreamble = new HashSet<Roll>(preamble.OfType<RollBlock>().Select(block => block.Roll), ReferenceEqualityComparer.Instance);
        return new Document
        {
            Meeting = meeting with { Chair = Person(tree, "Chair", persons), Clerk = Person(tree, "Clerk", persons) },
            Preamble = WithoutNothing(preamble),
            Items = items,
            Rolls = [.. preamble.Concat(items.SelectMany(item => item.Blocks)).OfType<RollBlock>().Select(block => block.Roll).Where(roll => IsMeetings(roll, ofPreamble))],
            People = introductions.Open.Concat(introductions.Exempt.Where(pair => !introductions.Open.ContainsKey(pair.Key))).ToImmutableDictionary(),
            ExemptSpans = regions.Spans,
        };
    }

    /// <summary>The minute number of each item.</summary>
    internal static Dictionary<ItemSyntax, ItemNumber> Numbers(SyntaxTree tree, Project project, Meeting meeting)
    {
        var pattern = Field("Minute label") is { Length: > 0 } own ? own : project.Settings.MinuteLabel;
        return ItemNumbers.Count(tree, Field("First minute"), pattern, meeting.Date?.Day);

        string Field(string key) => meeting.Fields.FirstOrDefault(field => field.Key == key)?.Text ?? "";
    }

    /// <summary>What stands before the first item; lines among the header's fields that are no fields too.</summary>
    private static IEnumerable<SyntaxNode> PreambleOf(DocumentSyntax root) =>
        root.Children.Where(child => child is not ItemSyntax).SelectMany(child => child is HeaderSyntax header
            ? header.Children.Where(inner => inner is not (FieldSyntax or LineSyntax { LineKind: LineKind.Keyword }))
            : Enumerable.Repeat(child, 1));

    internal static ImmutableArray<Block> WithoutNothing(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(block => block is NothingBlock ? block.Blocks : [block])];

    /// <summary>PRESENT, APOLOGIES, ABSENT and SUBSTITUTES are the meeting's wherever they stand; the others only outside items.</summary>
    private static bool IsMeetings(Roll roll, HashSet<Roll> ofPreamble) =>
        roll.Kind is RollKind.Present or RollKind.Apologies or RollKind.Absent or RollKind.Substitutes
        || ofPreamble.Contains(roll);

    private static PersonReference? Person(SyntaxTree tree, string key, PersonListBinder persons) =>
        tree.Root.ChildrenOf<HeaderSyntax>().SelectMany(header => header.Fields).FirstOrDefault(field => field.Definition.Key == key) is { Value: { IsEmpty: false } value }
            ? persons.Reference(value) : null;

    private static Dictionary<string, string> AnchorsByNumber(Dictionary<ItemSyntax, ItemNumber> numbers, Dictionary<ItemSyntax, string> anchors)
    {
        var byNumber = new Dictionary<string, string>();
        foreach (var (item, number) in numbers)
        {
            if (number.Number is { } plain)
                byNumber.TryAdd(plain, anchors[item]);
            if (number.Label is { } label)
                byNumber.TryAdd(label, anchors[item]);
        }

        return byNumber;
    }
}
