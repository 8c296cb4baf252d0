using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>What an item carries so that <c>completionItem/resolve</c> finds its documentation: no document is needed then.</summary>
internal static class CompletionData
{
    /// <summary>The data of a keyword.</summary>
    internal static string Of(Keyword keyword) => $"keyword:{keyword.Language}:{keyword.Kind}";

    /// <summary>The data of a field.</summary>
    internal static string Of(FieldDefinition field) => $"field:{field.Owner}:{field.Key}";

    /// <summary>The guide's entry; null where the data names none.</summary>
    /// <param name="data">The data.</param>
    /// <param name="label">The item's label: the word of a council's own decision.</param>
    internal static GuideEntry? Find(string? data, string label)
    {
        var parts = data?.Split(':', 3) ?? [];
        if (parts is ["keyword", var language, var name] && Enum.TryParse<KeywordLanguage>(language, out var tongue) && Enum.TryParse<KeywordKind>(name, out var kind))
        {
            var keywords = (tongue == KeywordLanguage.Welsh ? Keywords.Welsh : Keywords.English).With(kind == KeywordKind.CustomDecision ? [label] : []);
            return keywords.All.FirstOrDefault(keyword => keyword.Kind == kind) is { } found ? KeywordGuide.Of(found) : null;
        }

        return parts is ["field", var owner, var key] && Enum.TryParse<KeywordKind>(owner, out var parent)
            ? FieldGuide.Of(Fields.Standard.Find(parent, key) ?? new FieldDefinition(key, parent, FieldKind.Text)) : null;
    }
}
