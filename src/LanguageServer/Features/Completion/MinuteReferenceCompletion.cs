using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>The minutes of this file, after <c>#</c>.</summary>
internal static class MinuteReferenceCompletion
{
    internal static IEnumerable<CompletionItem> Of(CursorPlace place, TextSpan span)
    {
        var document = place.Document.Model.Document;
        var range = place.Document.Positions.ToRange(span);
        return document.Items.Where(item => item.Number is { Length: > 0 } number && char.IsAsciiDigit(number[0])).DistinctBy(item => item.Number).Select((item, index) =>
        {
            var title = Title(item, document, place);
            return new CompletionItem
            {
                Label = $"#{item.Number}",
                Kind = CompletionItemKind.Reference,
                Detail = title,
                FilterText = $"#{item.Number} {title}",
                TextEdit = new TextEdit(range, $"#{item.Number}"),
                Rank = index,
            };
        });
    }

    /// <summary>The item's title; of one whose title is withheld nothing but in exempt text.</summary>
    private static string Title(Item item, Document document, CursorPlace place)
    {
        var line = place.Document.Text.GetLineSpan(item.Line);
        return document.ExemptSpans.Any(span => span.OverlapsWith(line)) ? "an exempt item" : item.Title.ToPlainText();
    }
}
