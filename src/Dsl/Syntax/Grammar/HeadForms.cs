namespace MinutesDsl.Syntax.Grammar;

/// <summary>What is said beside of a keyword's form where the words after it could not be read.</summary>
internal static class HeadForms
{
    /// <summary>A sentence with a space before it, or nothing.</summary>
    internal static string Of(Keyword? keyword) => keyword?.Kind switch
    {
        KeywordKind.Motion or KeywordKind.Amendment => $" Its form is '{keyword.Text} by Cllr Smith, seconded by Cllr Jones: That …'.",
        KeywordKind.PreviousMinutes => $" Its form is '{keyword.Text} of 8 June 2023: approved'.",
        _ => "",
    };
}
