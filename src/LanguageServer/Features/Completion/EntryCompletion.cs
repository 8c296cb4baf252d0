using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>The parts of entries under INTERESTS and EXCLUSION.</summary>
internal static class EntryCompletion
{
    private static readonly string[] InterestTypes = ["pecuniary", "other registrable", "non-registrable", "personal", "prejudicial"];

    private static readonly string[] Conducts = ["left the meeting", "spoke and left", "took no part", "remained"];

    internal static bool Applies(CursorPlace place) =>
        place.IsEntry && place.Document.Tree.Keywords.Language == KeywordLanguage.English
        && place.Block?.Kind is KeywordKind.Interests or KeywordKind.Exclusion;

    internal static IEnumerable<CompletionItem> Of(CursorPlace place)
    {
        var start = place.LineSpan.Start + place.Lead;
        var colon = place.Typed.IndexOf(':', StringComparison.Ordinal);
        if (place.Block?.Kind == KeywordKind.Exclusion)
            return colon < 0 ? Words.Of(place, start, ["item "]) : Paragraphs(place, start + colon + 1);
        if (colon >= 0)
            return [];
        var people = place.MayName ? PersonCompletion.Of(place, new(place.Offset, 0)) : [];
        var comma = place.Typed.LastIndexOf(',') + 1;
        if (comma == 0)
            return people;
        while (comma < place.Typed.Length && place.Typed[comma] == ' ')
            comma++;
        return comma > 0 && place.Typed[comma - 1] == ',' ? [] : Words.Of(place, start + comma, [.. Items(place), .. InterestTypes, .. Conducts]).Concat(people.Select(item => item with { Rank = item.Rank + 1000 }));
    }

    private static IEnumerable<CompletionItem> Paragraphs(CursorPlace place, int start)
    {
        const string Lead = "paragraph ";
        var source = place.Document.Text.Text;
        while (start < place.Offset && source[start] == ' ')
            start++;
        var typed = source[start..place.Offset];
        if (!typed.StartsWith(Lead, StringComparison.Ordinal))
            return Profiles.Of(place.Settings.Profile).ExemptLaw is null ? [] : Words.Of(place, start, [Lead]);
        return FieldValueCompletion.ExemptParagraphs(place, start + Lead.Length);
    }

    private static IEnumerable<string> Items(CursorPlace place)
    {
        var tree = place.Document.Tree;
        if (place.Above.InDocument(KeywordKind.Item))
            yield return "this item";
        foreach (var item in tree.Root.ChildrenOf<ItemSyntax>())
        {
            if (item.Head is { Number: { IsEmpty: false } number })
                yield return $"minute {tree.Text.ToString(number)}";
            foreach (var agenda in item.Fields.Where(field => field.Definition.Key == "Agenda" && !field.Value.IsEmpty))
                yield return $"item {tree.Text.ToString(agenda.Value)}";
        }
    }
}
