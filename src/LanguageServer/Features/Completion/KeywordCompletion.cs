using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>Keywords, at a line's beginning, where they can stand.</summary>
internal static class KeywordCompletion
{
    /// <summary>Before that many capitals a line that begins is prose: "A Member asked…".</summary>
    private const int FewestCapitals = 2;

    internal static IEnumerable<CompletionItem> Of(CursorPlace place)
    {
        var typed = place.Typed;
        if (typed.Length > 0 && (!CursorPlace.IsCapitals(typed) || typed.Length < FewestCapitals))
            return [];
        var span = place.ReplaceFrom(place.Lead);
        return Allowed(place).Where(keyword => keyword.Text.StartsWith(typed, StringComparison.Ordinal)).Select(keyword => Item(place, keyword, span));
    }

    private static CompletionItem Item(CursorPlace place, Keyword keyword, Text.TextSpan span)
    {
        var follows = !place.After[(span.End - place.Offset)..].AsSpan().Trim().IsEmpty;
        var lineBreak = LineEnds.Of(place.Document.Text);
        var snippet = place.Client.Snippets && !follows
            ? KeywordSnippets.Of(keyword, place.IsEntry || place.Lead > 0, lineBreak + place.Before[..(place.Before.Length - place.Before.TrimStart().Length)]) : null;
        return new CompletionItem
        {
            Label = keyword.Text,
            Kind = CompletionItemKind.Keyword,
            Detail = FirstSentence(KeywordGuide.Of(keyword).Purpose),
            InsertTextFormat = snippet is null ? null : 2,
            TextEdit = new TextEdit(place.Document.Positions.ToRange(span), snippet ?? (follows || !KeywordSnippets.TakesWords(keyword) ? keyword.Text : keyword.Text + " ")),
            FilterText = keyword.Text,
            Data = CompletionData.Of(keyword),
            Rank = 100 + (int)keyword.Kind,
        };
    }

    private static string FirstSentence(string words) => words.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? words[..(end + 1)] : words;

    private static IEnumerable<Keyword> Allowed(CursorPlace place)
    {
        var keywords = place.Document.Tree.Keywords;
        if (!place.Above.HasText)
            return place.Lead > 0 ? [] : First(place);
        if (place.IsRegister)
            return place.Lead > 0 ? [] : keywords.All.Where(keyword => keyword.Group == KeywordGroup.Register);
        var isNested = place.IsEntry || (place.Before.Length > 0 && char.IsWhiteSpace(place.Before[0]));
        if (!isNested)
            return keywords.All.Where(keyword => keyword.Group is not (KeywordGroup.Document or KeywordGroup.Register) && Fits(place, keyword));
        return place.Above.OpenKeyword(place.IsEntry, isIndented: true) is { } block
            && (block.HoldsText || block.Group is KeywordGroup.Roll || block.Kind is KeywordKind.Documents or KeywordKind.Interests or KeywordKind.Exclusion)
            ? [] : keywords.All.Where(keyword => keyword.IsNestable && Fits(place, keyword));
    }

    /// <summary>The first keyword chooses the language, so both are offered.</summary>
    private static IEnumerable<Keyword> First(CursorPlace place) =>
        Keywords.OfAllLanguages.Where(keyword => keyword.Kind == (place.Document.Kind == Workspace.DocumentKind.Register ? KeywordKind.Register : KeywordKind.Minutes));

    /// <summary>Whether what a keyword answers to stands above it.</summary>
    private static bool Fits(CursorPlace place, Keyword keyword) => keyword.Kind switch
    {
        KeywordKind.Open => place.Above.IsOpen(KeywordKind.Exempt, KeywordKind.Open, KeywordKind.Exclusion, KeywordKind.Readmitted, KeywordKind.Item, KeywordKind.Closed),
        KeywordKind.Readmitted => place.Above.IsOpen(KeywordKind.Exclusion, KeywordKind.Readmitted),
        KeywordKind.Resumed => place.Above.IsOpen(KeywordKind.Adjourned, KeywordKind.Resumed),
        KeywordKind.Returned => place.Above.InDocument(KeywordKind.Left),
        KeywordKind.Answer or KeywordKind.Supplementary => place.Above.InSection(KeywordKind.Question),
        KeywordKind.Reasons or KeywordKind.Alternatives or KeywordKind.Conditions =>
            place.Above.InSection(KeywordGroup.Decision) || place.Above.InSection(KeywordKind.Motion, KeywordKind.Amendment),
        _ when keyword.Group == KeywordGroup.Outcome => place.Above.InSection(KeywordKind.Motion, KeywordKind.Amendment, KeywordKind.Vote),
        _ => true,
    };
}
