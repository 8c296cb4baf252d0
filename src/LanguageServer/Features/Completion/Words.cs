using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>Plain words to complete.</summary>
internal static class Words
{
    /// <summary>Those of the words that begin as what was typed since <paramref name="start"/>, which they replace.</summary>
    internal static IEnumerable<CompletionItem> Of(CursorPlace place, int start, IEnumerable<string> words, int kind = CompletionItemKind.EnumMember, string? detail = null)
    {
        var typed = place.Document.Text.Text[start..place.Offset];
        var lead = start == place.Offset && start > 0 && place.Document.Text.Text[start - 1] == ':' ? " " : "";
        var span = TextSpan.FromBounds(start, place.Offset + (typed.Length > 0 ? RestOfWord(place) : 0));
        return words.Where(word => word.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && !word.TrimEnd().Equals(typed, StringComparison.Ordinal))
            .Select((word, index) => new CompletionItem
            {
                Label = word.TrimEnd(),
                Kind = kind,
                Detail = detail,
                FilterText = word,
                TextEdit = new TextEdit(place.Document.Positions.ToRange(span), lead + word),
                Rank = index,
            });
    }

    private static int RestOfWord(CursorPlace place)
    {
        var length = 0;
        while (length < place.After.Length && char.IsLetter(place.After[length]))
            length++;
        return length;
    }
}
