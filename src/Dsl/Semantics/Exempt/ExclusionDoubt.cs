using System.Globalization;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>
/// Items that stand somewhere in an EXCLUSION, or straight under it, where its numbers are not read: after the colon, on a second line, in
/// its own words. They would be published, so whoever wrote them is asked. Numbers of paragraphs, Acts and years are none of them.
/// </summary>
internal static partial class ExclusionDoubt
{
    /// <summary>The first line of the exclusion with such items and their words, or null.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="block">The exclusion.</param>
    /// <param name="isNamed">Whether the exclusion, or anything else, makes the item of a number exempt.</param>
    internal static (TextSpan Place, string Words)? Find(SyntaxTree tree, KeywordBlockSyntax block, Func<string, bool> isNamed)
    {
        if (InHead(tree.Text.ToString(block.Line.Text), isNamed) is { } inHead)
            return (block.Line.Content, inHead);
        if (block.Children.OfType<LineSyntax>().FirstOrDefault(line => line != block.Line && line.LineKind is not (LineKind.Blank or LineKind.Comment)) is { } wrapped
            && InOwnWords(Words(tree, block)[block.Line.Content.Length..].TrimStart(), isNamed) is { } inWrapped)
            return (wrapped.Content, inWrapped);
        foreach (var inner in block.Blocks)
        {
            if (inner is not ListSyntax list)
            {
                if (inner.FirstLine is { } line && InOwnWords(Words(tree, inner), isNamed) is { } inWords)
                    return (line.Content, inWords);
                continue;
            }

            foreach (var entry in list.Entries)
            {
                if (InEntry(Words(tree, entry), entry.Line.Content.Length, isNamed) is { } inEntry)
                    return (entry.Line.Content, inEntry);
            }
        }

        return null;
    }

    /// <summary>
    /// The items of the block that stands next under an exclusion, as where it was wrapped, or where its words were not indented; null for
    /// none. Other than paragraphs only what speaks of the public is looked at. A blank line before it makes no difference, since formatting
    /// adds one.
    /// </summary>
    internal static string? Under(SyntaxTree tree, BlockSyntax block, Func<string, bool> isNamed)
    {
        if (block is KeywordBlockSyntax { Keyword.Kind: KeywordKind.Exempt or KeywordKind.Exclusion or KeywordKind.Readmitted or KeywordKind.Closed })
            return null;
        var words = Words(tree, block);
        return block is ParagraphSyntax || AboutThePublic().IsMatch(words) ? InOwnWords(words, isNamed) : null;
    }

    private static string Words(SyntaxTree tree, SyntaxNode node) =>
        string.Join(' ', node.Lines().Where(line => line.LineKind is not (LineKind.Blank or LineKind.Comment))
            .Select(line => tree.Text.ToString(line.Content))).Replace('\u00A0', ' ');

    /// <summary>After the head's colon nothing is read but the reason.</summary>
    private static string? InHead(string words, Func<string, bool> isNamed) => InReason(words.Replace('\u00A0', ' '), isNamed);

    private static string? InReason(string words, Func<string, bool> isNamed)
    {
        var own = LawAndTime().Replace(words, " ~ ");
        return InOwnWords(own, isNamed) ?? Joined().Matches(own).Select(match => match.Groups[1].Value).FirstOrDefault(number => MayBeItem(number, isNamed));
    }

    private static string? InOwnWords(string words, Func<string, bool> isNamed)
    {
        if (AtStart(words, isNamed) is { } first)
            return first;
        foreach (Match match in Named().Matches(words))
        {
            if (match.Groups["word"].Success || !Numbers(match.Groups["list"].Value).All(isNamed))
                return Shown(match.Value);
        }

        return null;
    }

    private static string? AtStart(string words, Func<string, bool> isNamed) =>
        Beginning().Match(words) is { Success: true } match && !Numbers(match.Groups["list"].Value).All(isNamed) ? Shown(match.Value) : null;

    /// <summary>An entry says which item, a colon, and its paragraphs or the reason; any other number may be an item's.</summary>
    private static string? InEntry(string words, int lengthOfLine, Func<string, bool> isNamed)
    {
        var colon = HeadGrammar.HeadEnd(words, new TextSpan(0, lengthOfLine));
        var rest = words[(colon < 0 ? lengthOfLine : colon + 1)..].Trim();
        if (ExemptFieldValue.Read(rest) is not null)
            return null;
        if (Reason().IsMatch(rest))
            return InReason(rest, isNamed);
        var own = LawAndTime().Replace(rest, " ~ ");
        return ItemWord().Match(own) is { Success: true } item ? Shown(item.Value) : Digits().Match(own) is { Success: true } digits ? digits.Value : null;
    }

    /// <summary>A year is an item's number only where there is such an item that is not exempt.</summary>
    private static bool MayBeItem(string number, Func<string, bool> isNamed) => !isNamed(number) && !Year().IsMatch(number);

    /// <summary>Words as a message quotes them: up to what stands for paragraphs, laws and times.</summary>
    private static string Shown(string words) => words.Split('~')[0].Trim(' ', ':', ',', ';');

    private static IEnumerable<string> Numbers(string list)
    {
        string? before = null;
        foreach (Match match in Number().Matches(list))
        {
            var number = match.Groups["number"].Value;
            if (match.Groups["to"].Success && int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last - first is > 1 and < 200)
            {
                for (var between = first + 1; between < last; between++)
                    yield return between.ToString(CultureInfo.InvariantCulture);
            }

            yield return number;
            before = number;
        }
    }

    private const string OneNumber = @"[0-9]{1,6}[A-Za-z]?(?:[/.(][0-9A-Za-z]+\)?)*(?![\p{L}\p{N}%])";

    private const string Joint = @"(?:\s*(?:[,;&+/–—-]|\b(?:and|or|to|plus|also|a|ac|neu|i)\b))+\s*(?:(?:items?|eitem(?:au)?)\b\s*)?";

    /// <summary>"items 12, 13 and 15", "item no. 6", "eitemau 3 a 4", "item six".</summary>
    [GeneratedRegex(
        @"\b(?:items?|eitem(?:au)?)\b[\s:.,(#–-]*(?:(?:no|nos|numbers?|numbered|rhif|rhifau)\b[\s:.(#]*)?(?:(?<list>" + OneNumber + "(?:" + Joint + OneNumber + @")*)"
        + @"|(?<word>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>What follows a line that was wrapped in its list of numbers: "and 13", ", 13", "13 and 14", "13".</summary>
    [GeneratedRegex(@"^(?:(?:" + Joint + ")(?<list>" + OneNumber + "(?:" + Joint + OneNumber + @")*)|(?<list>" + OneNumber + "(?:" + Joint + OneNumber + @")*)\s*(?:[.:;,].*)?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    /// <summary>A number that is joined to what stands before it, and of which no noun says what it counts.</summary>
    [GeneratedRegex(@"(?:[,;&+/.]|\b(?:and|or|plus|also|a|ac|neu))\s*(" + OneNumber + @")(?=\s*(?:[^\s\p{L}\p{N}]|$)|\s+(?:and|or|to|a|ac|neu|i)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    /// <summary>One of a list of numbers, and whether it ends a range.</summary>
    [GeneratedRegex(@"(?<to>(?:\bto\b|\bi\b|[–—-])\s*)?(?<number>" + OneNumber + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>
    /// "paragraphs 1 and 3 of Part 1 of Schedule 12A to the Local Government Act 1972". A number of the list that a colon follows is an item
    /// with its paragraphs: <c>paragraph 3, 6: paragraph 1</c>.
    /// </summary>
    [GeneratedRegex(
        @"\b(?:paragraffau|paragraff|baragraffau|baragraff|pharagraffau|pharagraff|paragraphs?|paras?|parts?|rhan|schedules?|sched|atodlen|sections?|adran|ss?|regulations?|regs?|rules?|(?:standing\s+)?orders?|articles?|clauses?|pages?|appendix|appendices|annex)\b\.?[\s(]*"
        + @"[0-9]{1,4}[A-Za-z]{0,2}(?:\([0-9A-Za-z]+\))*\)?(?:\s*(?:,|&|\band\b|\bor\b|\ba\b|\bac\b)\s*(?:and\s+)?\(?[0-9]{1,3}[A-Za-z]{0,2}(?:\([0-9A-Za-z]+\))*\)?(?![0-9A-Za-z]*\s*:))*"
        + @"|\b(?:act|deddf|of|o)\s+(?:19|20)[0-9]{2}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LawAndTime();

    [GeneratedRegex(@"^(?:reason|rheswm)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(?:items?|eitem(?:au)?)\b.{0,20}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItemWord();

    [GeneratedRegex(@"[0-9][0-9A-Za-z/.()]*", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:19|20)[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"exclu|public|press|gwahar|cyhoedd", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutThePublic();
}
