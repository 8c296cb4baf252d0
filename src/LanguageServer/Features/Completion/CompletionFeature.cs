using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary><c>textDocument/completion</c>: keywords, fields, values, dates, persons and minutes, each only where it can stand.</summary>
internal static class CompletionFeature
{
    /// <summary>A longer list is cut, and the client asks again when more is typed.</summary>
    private const int Most = 200;

    /// <summary>The method.</summary>
    public static Method Method { get; } =
        Method.Read("textDocument/completion", CompletionJson.Default.CompletionParams, CompletionJson.Default.CompletionList, Handle);

    private static CompletionList? Handle(CompletionParams parameters, RequestContext context, CancellationToken cancellationToken) =>
        context.Workspace.Find(parameters.TextDocument.Uri) is { Kind: DocumentKind.Minutes or DocumentKind.Register } document
            ? Find(document, document.Positions.ToOffset(parameters.Position), parameters.Context?.TriggerKind ?? CompletionContext.Invoked, context.Client, context.Today)
            : null;

    /// <summary>What can be completed at an offset.</summary>
    /// <param name="document">The document.</param>
    /// <param name="offset">The cursor.</param>
    /// <param name="triggerKind">Why it was asked for.</param>
    /// <param name="client">What the client can.</param>
    /// <param name="today">Today, by the clock of the session; null: then no date is derived from it.</param>
    internal static CompletionList Find(DocumentSnapshot document, int offset, int triggerKind, ClientFacts client, DateOnly? today = null)
    {
        var place = CursorPlace.At(document, offset, triggerKind, client, today);
        if (place.Line is { LineKind: LineKind.Comment } || place.LineSpan.Length > CursorPlace.LongestLine)
            return CompletionList.Empty;
        if (!place.IsRegister && place.WordAfter('@') is { } handle)
            return Finish(PersonCompletion.Of(place, handle), place.Slice(handle));
        if (!place.IsRegister && place.WordAfter('#') is { } number)
            return Finish(MinuteReferenceCompletion.Of(place, number), place.Slice(number));
        if (triggerKind == CompletionContext.Character || place.IsGluedTo("@#"))
            return CompletionList.Empty;
        return Finish(Elsewhere(place), "");
    }

    private static IEnumerable<CompletionItem> Elsewhere(CursorPlace place)
    {
        if (place.IsInFieldValue)
            return FieldValueCompletion.Of(place);
        if (place.IsAfterKeyword)
            return HeadCompletion.Of(place);
        if (EntryCompletion.Applies(place))
            return EntryCompletion.Of(place);
        if (place.StartsLine)
        {
            var fields = FieldCompletion.Of(place).ToList();
            var people = place.MayName && (fields.Count == 0 || place.Typed.Length == 0) ? PersonCompletion.Of(place, new(place.Offset, 0)) : [];
            return fields.Concat(KeywordCompletion.Of(place)).Concat(people);
        }

        return place.MayName ? PersonCompletion.Of(place, new(place.Offset, 0)) : [];
    }

    private static CompletionList Finish(IEnumerable<CompletionItem> items, string typed)
    {
        var all = items.DistinctBy(item => (item.Label, item.TextEdit?.NewText)).OrderBy(item => item.Rank).ToList();
        var isCut = all.Count > Most;
        if (isCut && typed.Length > 1)
            all = [.. all.Where(item => (item.FilterText ?? item.Label).Contains(typed[1..], StringComparison.OrdinalIgnoreCase))];
        return new CompletionList(isCut || all.Exists(item => item.DependsOnTyped),
            [.. all.Take(Most).Select((item, index) => item with { SortText = index.ToString("0000", CultureInfo.InvariantCulture) })]);
    }
}
