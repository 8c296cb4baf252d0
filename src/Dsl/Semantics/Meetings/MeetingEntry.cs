using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics.Binding;
using MinutesDsl.Semantics.Exempt;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>What a project keeps of a meeting whose file is closed: never its tree, and nothing exempt.</summary>
/// <param name="Path">The file's path from the project's root, with <c>/</c>.</param>
/// <param name="Body">The body.</param>
/// <param name="Date">The day; null where the file has no date that can be read.</param>
/// <param name="Kind">The kind of meeting.</param>
/// <param name="Status">How far its minutes are.</param>
/// <param name="Minutes">Its minutes, in order.</param>
public sealed record MeetingEntry(string Path, string Body, DateOnly? Date, MeetingKind Kind, MinutesStatus Status, ImmutableArray<MinuteEntry> Minutes)
{
    /// <summary>The minute that a number or label names; null for none.</summary>
    public MinuteEntry? Minute(string reference) =>
        Minutes.FirstOrDefault(minute => minute.Number == reference) ?? Minutes.FirstOrDefault(minute => minute.Label == reference);

    /// <summary>Reads the entry of a file of minutes, whose <see cref="SourceText.Path"/> must be set; null for a register.</summary>
    public static MeetingEntry? Of(SourceText text, ProjectSettings settings)
    {
        var tree = SyntaxTree.Parse(text, settings);
        if (tree.IsRegister || text.Path is not { } path)
            return null;
        var diagnostics = new DiagnosticBag();
        var meeting = MeetingBinder.Bind(tree, settings, diagnostics);
        string Field(string key) => meeting.Fields.FirstOrDefault(field => field.Key == key)?.Text ?? "";
        var pattern = Field("Minute label") is { Length: > 0 } own ? own : settings.MinuteLabel;
        var numbers = ItemNumbers.Count(tree, Field("First minute"), pattern, meeting.Date?.Day);
        var regions = ExemptRegions.Find(tree, numbers, diagnostics);
        var anchors = new AnchorNames();
        var minutes = ImmutableArray.CreateBuilder<MinuteEntry>();
        foreach (var item in tree.Root.Items)
        {
            var number = numbers[item];
            var isOpen = regions.ReasonOf(item) is null && !regions.Overlaps(item.FirstLine?.Span ?? default);
            minutes.Add(new MinuteEntry(number.Number, number.Label, anchors.Of(number), isOpen && item.Head is { Title.IsEmpty: false } head ? text.ToString(head.Title) : "")
            {
                Words = isOpen && !regions.Overlaps(item.Span) && PublishesItsWords(item) ? WordTraces.Of(WordsOf(text, item)) : null,
            });
        }

        return new MeetingEntry(path, meeting.Body, meeting.Date?.Day, meeting.Kind, meeting.Status, minutes.DrainToImmutable());
    }

    private static bool PublishesItsWords(ItemSyntax item) =>
        item.DescendantsAndSelf().OfType<KeywordBlockSyntax>().All(block => block.Keyword.Group is KeywordGroup.Discussion or KeywordGroup.Decision or KeywordGroup.DecisionPart);

    private static string WordsOf(SourceText text, ItemSyntax item) =>
        string.Join(' ', item.Lines().Where(line => line.LineKind != LineKind.Comment).Select(line => text.ToString(line.Span)));
}
