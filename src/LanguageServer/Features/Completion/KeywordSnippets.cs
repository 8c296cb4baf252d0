using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>What is inserted for a keyword, with tab stops. The stops are empty: a word put there to be typed over might be published.</summary>
internal static class KeywordSnippets
{
    /// <summary>The text with tab stops; null where the keyword alone is best.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="isNested">Whether it stands in an entry or an indented line.</param>
    /// <param name="newLine">A line end and the line's indentation.</param>
    internal static string? Of(Keyword keyword, bool isNested, string newLine) => keyword.Kind switch
    {
        KeywordKind.Present or KeywordKind.InAttendance or KeywordKind.AlsoPresent or KeywordKind.Witnesses or KeywordKind.Documents
            or KeywordKind.Interests or KeywordKind.Members or KeywordKind.Officers or KeywordKind.Others => $"{keyword.Text}{newLine}- $0",
        KeywordKind.Points => $"{keyword.Text} $1{newLine}- $0",
        KeywordKind.Action => $"{keyword.Text} $1: $0",
        KeywordKind.Exempt => $"{keyword.Text} $1: $0",
        KeywordKind.Exclusion when keyword.Language == KeywordLanguage.English => $"{keyword.Text} items $0",
        KeywordKind.Motion when keyword.Language == KeywordLanguage.English => $"{keyword.Text} by $1, seconded by $2: $0",
        KeywordKind.Amendment when keyword.Language == KeywordLanguage.English => $"{keyword.Text} by $1, seconded by $2: $0",
        KeywordKind.Question when keyword.Language == KeywordLanguage.English => $"{keyword.Text} from $1: $0",
        KeywordKind.Answer when keyword.Language == KeywordLanguage.English => $"{keyword.Text} by $1: $0",
        KeywordKind.Vote when keyword.Language == KeywordLanguage.English => $"{keyword.Text} $1 for, $2 against$0",
        _ when keyword.Group == KeywordGroup.Decision && !isNested && keyword.Language == KeywordLanguage.English && TakesThat(keyword.Kind) => $"{keyword.Text} that $0",
        _ when TakesWords(keyword) => $"{keyword.Text} $0",
        _ => null,
    };

    /// <summary>Whether words follow the keyword on its line.</summary>
    internal static bool TakesWords(Keyword keyword) =>
        keyword.Kind is not (KeywordKind.Open or KeywordKind.Readmitted) && keyword.Group != KeywordGroup.Outcome;

    /// <summary>Whether the decision's sentence goes on with "that".</summary>
    internal static bool TakesThat(KeywordKind kind) =>
        kind is KeywordKind.Agreed or KeywordKind.Resolved or KeywordKind.Recommended or KeywordKind.Noted or KeywordKind.Decided;
}
