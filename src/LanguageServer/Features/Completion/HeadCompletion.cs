using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>What may follow a keyword on its line, up to the colon that ends its head.</summary>
internal static class HeadCompletion
{
    internal static IEnumerable<CompletionItem> Of(CursorPlace place)
    {
        if (place.Line is not { Keyword: { } keyword } line)
            return [];
        var source = place.Document.Text.Text;
        var start = line.KeywordSpan.End;
        while (start < place.Offset && (char.IsWhiteSpace(source[start]) || (source[start] is ':' or '.' or '-' or '–' && start + 1 < place.Offset && char.IsWhiteSpace(source[start + 1]))))
            start++;
        if (start == line.KeywordSpan.End)
            return [];
        var typed = source[start..place.Offset];
        var isPastHead = typed.Contains(": ", StringComparison.Ordinal) || typed.EndsWith(':');
        var words = keyword.Kind == KeywordKind.PreviousMinutes ? Outcomes(place, start, typed)
            : isPastHead ? [] : Parts(place, keyword, start, typed);
        var named = place.MayName && keyword.Group is not (KeywordGroup.Document or KeywordGroup.Structure or KeywordGroup.Publication)
            ? PersonCompletion.Of(place, new(place.Offset, 0)).Select(item => item with { Rank = item.Rank + 100 }) : [];
        return words.Concat(named);
    }

    private static IEnumerable<CompletionItem> Parts(CursorPlace place, Keyword keyword, int start, string typed)
    {
        var isEnglish = keyword.Language == KeywordLanguage.English;
        switch (keyword.Kind)
        {
            case KeywordKind.Minutes or KeywordKind.Body:
                return Words.Of(place, start, FieldValueCompletion.Bodies(place), CompletionItemKind.Value);
            case KeywordKind.Item:
                return typed.Length == 0 && NextNumber(place) is { } next ? Words.Of(place, start, [next + " "], CompletionItemKind.Value, "the next number") : [];
            case KeywordKind.Exempt:
                return FieldValueCompletion.ExemptParagraphs(place, start);
            case KeywordKind.Exclusion when isEnglish:
                return Exclusion(place, start, typed);
            case KeywordKind.Vote when isEnglish:
                return Words.Of(place, start, ["unanimous", "show of hands"]);
            case KeywordKind.Vote:
                return Words.Of(place, start, ["unfrydol", "dangos dwylo"]);
            case KeywordKind.Action when isEnglish:
                return Action(place, start, typed);
            case KeywordKind.Motion or KeywordKind.Amendment when isEnglish:
                return typed.Length == 0 || "by ".StartsWith(typed, StringComparison.Ordinal) ? Words.Of(place, start, ["by "])
                    : LastPart(typed) is var part and > 0 && typed.StartsWith("by ", StringComparison.Ordinal) ? Words.Of(place, start + part, ["seconded by "]) : [];
            case KeywordKind.Question when isEnglish:
                return Words.Of(place, start, ["from "]);
            case KeywordKind.Answer when isEnglish:
                return Words.Of(place, start, ["by "]);
            case KeywordKind.Interests when isEnglish:
                return Words.Of(place, start, ["None."]);
            case KeywordKind.Recommended when isEnglish && !place.MayBeAutomatic:
                return Words.Of(place, start, ["that ", "to Council "]);
            default:
                if (isEnglish && keyword.Group == KeywordGroup.Roll && typed.Length == 0)
                    return Words.Of(place, start, ["None."]);
                return isEnglish && KeywordSnippets.TakesThat(keyword.Kind) && typed.Length == 0 ? Words.Of(place, start, ["that "], CompletionItemKind.Text) : [];
        }
    }

    private static IEnumerable<CompletionItem> Outcomes(CursorPlace place, int start, string typed)
    {
        var colon = typed.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return typed.Length == 0 ? Words.Of(place, start, ["of "]) : [];
        var from = colon + 1;
        while (from < typed.Length && char.IsWhiteSpace(typed[from]))
            from++;
        return Words.Of(place, start + from, ["approved", "approved as amended", "deferred"]);
    }

    private static IEnumerable<CompletionItem> Action(CursorPlace place, int start, string typed)
    {
        const string By = "by ";
        var at = typed.StartsWith(By, StringComparison.Ordinal) ? 0 : typed.LastIndexOf(" " + By, StringComparison.Ordinal) + 1;
        if (at > 0 || typed.StartsWith(By, StringComparison.Ordinal))
        {
            var due = start + at + By.Length;
            return Words.Of(place, due, ["next meeting"]).Concat(DateCompletion.Of(place, due, withWeekday: false));
        }

        var last = typed.LastIndexOf(' ') + 1;
        return typed.Length > 0 && last > 0 ? Words.Of(place, start + last, ["by ", "asap"]) : [];
    }

    /// <summary>The items that have the field <c>Exempt</c> and are named by no EXCLUSION yet, all at once and one by one.</summary>
    private static IEnumerable<CompletionItem> Exclusion(CursorPlace place, int start, string typed)
    {
        var tree = place.Document.Tree;
        var named = tree.Lines.Where(line => line.Span.Start != place.LineSpan.Start).Select(line => line.Head).OfType<ExclusionHeadSyntax>().SelectMany(head => head.Items).ToHashSet();
        var numbers = tree.Root.ChildrenOf<ItemSyntax>().Where(item => item.Fields.Any(field => field.Definition.Kind == FieldKind.Exempt))
            .Select(item => item.Head is { Number: { IsEmpty: false } number } ? tree.Text.ToString(number) : "")
            .Where(number => number.Length > 0 && !named.Contains(number)).ToList();
        const string Items = "items ";
        if (!typed.StartsWith(Items, StringComparison.Ordinal))
        {
            var all = numbers.Count > 1 ? [Items + string.Join(", ", numbers)] : Array.Empty<string>();
            var reason = Profiles.Of(place.Settings.Profile).ExemptLaw is null ? new[] { "reason: " } : [];
            return Words.Of(place, start, [.. all, .. numbers.Select(number => Items + number), .. reason]);
        }

        var typedNumbers = typed[Items.Length..].Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return Words.Of(place, start + typed.LastIndexOf(' ') + 1, numbers.Where(number => !typedNumbers.Contains(number)), CompletionItemKind.Value);
    }

    /// <summary>The number after the one above, where numbers are typed and it is free.</summary>
    private static string? NextNumber(CursorPlace place)
    {
        var tree = place.Document.Tree;
        var typed = tree.Root.ChildrenOf<ItemSyntax>().Select(item => item.Head).OfType<ItemHeadSyntax>().Where(head => !head.Number.IsEmpty).ToList();
        var above = typed.LastOrDefault(head => head.Number.Start < place.LineSpan.Start);
        if (above is null || !int.TryParse(tree.Text.ToString(above.Number), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var next = (number + 1).ToString(CultureInfo.InvariantCulture);
        return typed.Any(head => tree.Text.ToString(head.Number) == next) ? null : next;
    }

    private static int LastPart(string typed)
    {
        var comma = typed.LastIndexOf(',') + 1;
        while (comma > 0 && comma < typed.Length && typed[comma] == ' ')
            comma++;
        return comma;
    }
}
