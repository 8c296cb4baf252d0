using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN301: prose that reads as a decision: "It was agreed that…", "The Committee resolved to…", RESOLVED in the middle of a line. The fix puts
/// the word at the beginning of a line; what stands before it begins the decision's sentence.
/// </summary>
internal sealed partial class ProseDecisionRule : IRule
{
    /// <summary>One of them is in every match: what most lines do not have need not be matched.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["greed", "esolved", "ecided", "ecommended", "DEFERRED", "GRANTED", "REFUSED", "APPROVED"], StringComparison.OrdinalIgnoreCase);

    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.ProseDecision) || context.Tree.Keywords.Language != KeywordLanguage.English || !context.Source.AsSpan().ContainsAny(Signs))
            return;
        foreach (var line in context.ReportLines())
        {
            var words = context.Source.AsSpan(line.Content.Start, line.Content.Length);
            if (words[0] == '\\' || !words.ContainsAny(Signs) || Find(context.Slice(line.Content), line.LineKind) is not { } match)
                continue;
            var verb = match.Groups["verb"];
            var keyword = verb.Value.ToUpperInvariant();
            var start = line.Content.Start + (match.Groups["lead"].Success ? match.Groups["lead"].Index : verb.Index);
            context.Diagnostics.Add(new Diagnostic(Catalogue.ProseDecision, TextSpan.FromBounds(start, line.Content.Start + verb.Index + verb.Length), keyword)
            {
                Fixes = Fixes(context, line, verb, keyword),
            });
        }
    }

    private static Match? Find(string words, LineKind kind)
    {
        // An entry "Agreed that…" may be what somebody thought, in a list of what was said.
        if (kind != LineKind.Entry && Opening().Match(words) is { Success: true } opening)
            return opening;
        if (Sentence().Match(words) is { Success: true } sentence && IsDecision(sentence))
            return sentence;
        return Capitals().Match(words) is { Success: true } capitals && words.Any(char.IsLower) ? capitals : null;
    }

    /// <summary>
    /// In the middle of a paragraph "agreed" mostly says that people were of one opinion, and so does "Members agreed that" anywhere; only
    /// "resolved" always decides.
    /// </summary>
    private static bool IsDecision(Match sentence) =>
        sentence.Groups["verb"].Value == "resolved"
        || (sentence.Index == 0 && (sentence.Groups["lead"].Value == "It was" || sentence.Value.EndsWith(" to", StringComparison.Ordinal) || sentence.Value.Contains("unanimously", StringComparison.Ordinal)));

    private static ImmutableArray<Fix> Fixes(RuleContext context, LineSyntax line, Group verb, string keyword)
    {
        // What follows the decision's sentence would become part of it, and so would the lines under it.
        var rest = context.Slice(TextSpan.FromBounds(line.Content.Start + verb.Index + verb.Length, line.Content.End));
        if (NextSentence().IsMatch(rest) || context.Tree.Keywords.Match(keyword) is not { Group: KeywordGroup.Decision } || line.LineKind == LineKind.Prose && line.Column > 0)
            return [];
        var at = line.Content.Start + verb.Index;
        var before = at;
        while (before > line.Content.Start && char.IsWhiteSpace(context.Source[before - 1]))
            before--;
        var lineStart = context.Tree.Text.GetLineSpan(context.Tree.Text.GetLinePosition(line.Span.Start).Line).Start;
        var indent = line.LineKind == LineKind.Entry ? new string(' ', Math.Max(2, line.Content.Start - lineStart)) : "";
        var mark = at + verb.Length < line.Content.End && context.Source[at + verb.Length] is ';' or ',' ? 1 : 0;
        var change = before == line.Content.Start ? new TextChange(new TextSpan(at, verb.Length + mark), keyword)
            : new TextChange(TextSpan.FromBounds(before, at + verb.Length), $"\n{indent}{keyword}");
        return [new Fix($"Put {keyword} at the beginning of a line", [change])];
    }

    [GeneratedRegex(@"(?:^|(?<=[.;] ))(?<lead>It was|(?:The )?(?:Committee|Sub-Committee|Council|Cabinet|Panel|Board|Executive|Authority|Governors|Members|Councillors|Trustees|Directors)(?: then)?)(?: (?:unanimously|further|then|also|therefore|duly|subsequently))* (?<verb>agreed|resolved|decided|recommended)(?: unanimously)? (?:that|to|by)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<=[\s,:;])\**(?<verb>AGREED|RESOLVED|RECOMMENDED|DECIDED|DEFERRED|GRANTED|REFUSED|APPROVED)\**(?=\s*(?i:unanimously\s+)?(?:(?i:that|to|by|the|subject)|[:–-])(?:\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^(?<verb>Agreed|Resolved|Decided|Recommended|(?:AGREED|RESOLVED|DECIDED|RECOMMENDED)(?=[;,]))(?:[;,]| unanimously)? (?:that|to)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"[.!?][”""’]?\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex NextSentence();
}
