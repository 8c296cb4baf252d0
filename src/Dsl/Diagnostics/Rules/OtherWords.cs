using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>What clerks write before a colon in place of a keyword: "Recorded vote:", "Decision:", "Apologies for absence:".</summary>
internal static class OtherWords
{
    private static readonly Dictionary<string, KeywordKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Recorded vote"] = KeywordKind.Vote,
        ["Named vote"] = KeywordKind.Vote,
        ["Votes"] = KeywordKind.Vote,
        ["Voting"] = KeywordKind.Vote,
        ["Result of the vote"] = KeywordKind.Vote,
        ["Decision"] = KeywordKind.Decided,
        ["Decisions"] = KeywordKind.Decided,
        ["Resolution"] = KeywordKind.Resolved,
        ["It was resolved"] = KeywordKind.Resolved,
        ["Recommendation"] = KeywordKind.Recommended,
        ["Apologies for absence"] = KeywordKind.Apologies,
        ["Apologies received"] = KeywordKind.Apologies,
        ["Members present"] = KeywordKind.Present,
        ["Councillors present"] = KeywordKind.Present,
        ["Those present"] = KeywordKind.Present,
        ["Attendees"] = KeywordKind.Present,
        ["Also in attendance"] = KeywordKind.InAttendance,
        ["Officers in attendance"] = KeywordKind.InAttendance,
        ["Officers present"] = KeywordKind.InAttendance,
        ["Declarations of interest"] = KeywordKind.Interests,
        ["Declarations of interests"] = KeywordKind.Interests,
        ["Action point"] = KeywordKind.Action,
        ["Proposal"] = KeywordKind.Motion,
        ["Meeting closed"] = KeywordKind.Closed,
        ["Meeting opened"] = KeywordKind.Opened,
    };

    /// <summary>The keyword that English words before a colon stand for; null for none.</summary>
    internal static Keyword? Find(Keywords keywords, string head) =>
        keywords.Language == KeywordLanguage.English && Kinds.TryGetValue(head.Trim(), out var kind) ? keywords.Of(kind) : null;
}
