using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>Fields, in the run of lines where they count, each once.</summary>
internal static class FieldCompletion
{
    /// <summary>A line straight under ITEM may be prose: fields are offered by themselves only after that many letters of one.</summary>
    private const int FewestLettersUnderItem = 3;

    /// <summary>The labels of a vote's lists.</summary>
    private static readonly string[] VoteLabels = ["For", "Against", "Abstained", "Not voting", "Absent", "Casting vote"];

    internal static IEnumerable<CompletionItem> Of(CursorPlace place)
    {
        if (place.Above.FieldOwner is not { } owner || place.Lead > 0 || (place.MayBeAutomatic && !MayAppear(place, owner)))
            return [];
        var typed = place.Typed;
        var isWelsh = place.Document.Tree.Keywords.Language == KeywordLanguage.Welsh;
        var present = place.Above.KeysOfRun();
        var keys = owner == KeywordKind.Vote
            ? VoteLabels.Select(label => (Label: label, Detail: (string?)null, Field: new FieldDefinition(label, owner, FieldKind.Text)))
            : Fields.Standard.With(place.Settings.Fields).All.Where(field => field.Owner == owner)
                .Select(field => (Label: isWelsh && field.Welsh.Length > 0 ? field.Welsh : field.Key, Detail: Detail(field), Field: field));
        var span = TextSpan.FromBounds(place.LineSpan.Start, place.ReplaceFrom(0).End);
        var hasColon = place.Document.Text.Text.AsSpan(span.End, place.LineSpan.End - span.End).TrimStart().StartsWith(":");
        return keys.Where(key => !present.Contains(key.Field.Key) && !present.Contains(key.Label) && key.Label.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select((key, index) => new CompletionItem
            {
                Label = key.Label,
                Kind = CompletionItemKind.Field,
                Detail = key.Detail,
                TextEdit = new TextEdit(place.Document.Positions.ToRange(span), hasColon ? key.Label : key.Label + ": "),
                FilterText = key.Label,
                Data = CompletionData.Of(key.Field),
                Rank = index,
            });
    }

    private static bool MayAppear(CursorPlace place, KeywordKind owner) =>
        owner != KeywordKind.Item || place.Typed.Length >= FewestLettersUnderItem;

    private static string? Detail(FieldDefinition field) => field.Kind switch
    {
        FieldKind.Date => "a date",
        FieldKind.Time => "a time",
        FieldKind.Person => "a person",
        FieldKind.Number => "a number",
        FieldKind.Exempt => "paragraph numbers, or yes",
        FieldKind.Choice => string.Join(", ", field.Choices),
        _ => null,
    };
}
