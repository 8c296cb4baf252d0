using System.Text.RegularExpressions;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.CodeAction;

/// <summary>
/// Makes a paragraph that reads as a decision a decision. <c>It was agreed that…</c> becomes the lead-in <c>It was</c> and
/// <c>AGREED that…</c> under it: the words stay, only the one that became the keyword is in capitals.
/// </summary>
internal static partial class DecisionRewriting
{
    internal static IEnumerable<ProposedAction> Of(DocumentSnapshot document, TextSpan span)
    {
        var keywords = document.Tree.Keywords;
        var line = document.Tree.Lines.LastOrDefault(candidate => candidate.Span.Start <= span.Start);
        if (line is not { LineKind: LineKind.Prose, Column: 0 } || span.End > line.Span.End || line.Content.IsEmpty || document.Text.Text[line.Content.Start] == '\\')
            yield break;
        var words = document.Text.ToString(line.Content);
        var isEnglish = keywords.Language == KeywordLanguage.English;
        foreach (var keyword in keywords.All.Where(keyword => keyword.Group == KeywordGroup.Decision))
        {
            if (Find(words, keyword.Text, isEnglish) is not { } at || (isEnglish && AnotherSentence().IsMatch(words, at)))
                continue;
            var sentence = isEnglish ? SentenceStart(words, at) : 0;
            yield return Action(document, line, keyword, sentence, at);
            yield break;
        }

        if (isEnglish && BeginsAsResolution().IsMatch(words) && !AnotherSentence().IsMatch(words))
        {
            var agreed = keywords.Of(KeywordKind.Agreed).Text;
            yield return new ProposedAction(Title(agreed), CodeActionKind.Rewrite, [new TextChange(new TextSpan(line.Content.Start, 0), agreed + " ")]);
        }
    }

    private static ProposedAction Action(DocumentSnapshot document, LineSyntax line, Keyword keyword, int sentence, int at)
    {
        var newLine = LineEnds.Of(document.Text);
        var changes = new List<TextChange>();
        var words = document.Text.ToString(line.Content);
        if (sentence > 0)
            changes.Add(new TextChange(new TextSpan(line.Content.Start + sentence - 1, 1), newLine + newLine));
        var gap = at;
        while (gap > sentence && char.IsWhiteSpace(words[gap - 1]))
            gap--;
        changes.Add(new TextChange(new TextSpan(line.Content.Start + gap, at - gap + keyword.Text.Length), (gap > sentence ? newLine : "") + keyword.Text));
        return new ProposedAction(Title(keyword.Text), CodeActionKind.Rewrite, [.. changes]);
    }

    private static string Title(string keyword) => $"Make this {(keyword[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "an" : "a")} {keyword} block";

    /// <summary>Where the word of a decision stands: in English before "that", in Welsh at the beginning; null for nowhere.</summary>
    private static int? Find(string words, string keyword, bool isEnglish)
    {
        var at = words.IndexOf(keyword, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && !char.IsWhiteSpace(words[at - 1])) || (!isEnglish && at > 0))
            return null;
        var rest = words.AsSpan(at + keyword.Length);
        return isEnglish ? (rest.StartsWith(" that ") ? at : null) : (rest.StartsWith(" ") ? at : null);
    }

    private static int SentenceStart(string words, int at)
    {
        var ends = SentenceEnd().Matches(words[..at]);
        return ends.Count == 0 ? 0 : ends[^1].Index + ends[^1].Length;
    }

    [GeneratedRegex(@"(?<=[a-z0-9)”""'’]{2}[.?!]) (?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[.?!] +[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex AnotherSentence();

    [GeneratedRegex(@"^[Tt]hat ", RegexOptions.CultureInvariant)]
    private static partial Regex BeginsAsResolution();
}
