using System.Globalization;
using System.Text.RegularExpressions;
using MinutesDsl.Diagnostics;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>
/// Words by which titles and fields say that something is exempt: <c>(Exempt: paragraph 3)</c>, <c>EXEMPT – Sale of the depot</c>,
/// <c>Not for publication</c>. None of them makes anything exempt, and the text below would be published; so they are asked about.
/// "Exempt accommodation" and "Tax exempt bonds" are none of them. A backslash before the word says that it is ordinary text.
/// </summary>
internal static partial class ExemptWording
{
    /// <summary>The characters that break a line in what a clerk sees and do not end it in the source.</summary>
    internal const string SoftBreaks = "\u000B\u000C\u0085\u2028\u2029";

    /// <summary>English words within two edits of EXEMPT, which stand in titles of their own right.</summary>
    private static readonly string[] OtherWords = ["EXCEPT", "EXPECT", "EXPERT", "EXCERPT", "EXPECTS", "EXPERTS"];

    /// <summary>The parts of a span between soft breaks.</summary>
    internal static IEnumerable<TextSpan> Parts(string source, TextSpan span)
    {
        var start = span.Start;
        while (source.AsSpan(start, span.End - start).IndexOfAny(SoftBreaks) is >= 0 and var found)
        {
            yield return new TextSpan(start, found);
            start += found + 1;
        }

        yield return TextSpan.FromBounds(start, span.End);
    }

    /// <summary>Words in a title, or in the value of a field, that say it is exempt; null for none.</summary>
    internal static TextSpan? InTitle(string source, TextSpan title)
    {
        var text = source.Substring(title.Start, title.Length);
        foreach (Match word in Word().Matches(text))
        {
            if (SaysExempt(text, word))
                return new TextSpan(title.Start + word.Index, word.Length);
        }

        return NotForPublication().Match(text) is { Success: true } found ? new TextSpan(title.Start + found.Index, found.Length) : null;
    }

    /// <summary><c>[Exempt: 3]</c> or <c>(Not for publication …)</c> anywhere in a line, or a line that begins "Not for publication"; null for none.</summary>
    internal static TextSpan? InLine(string source, TextSpan line)
    {
        var text = source.AsSpan(line.Start, line.Length);
        if (!text.Contains("exempt", StringComparison.OrdinalIgnoreCase) && !text.Contains("publi", StringComparison.OrdinalIgnoreCase) && !text.Contains("gyhoeddi", StringComparison.OrdinalIgnoreCase))
            return null;
        var words = text.ToString();
        if (Bracketed().Match(words) is { Success: true } bracketed)
            return new TextSpan(line.Start + bracketed.Groups[1].Index, bracketed.Groups[1].Length);
        foreach (Match found in NotForPublication().Matches(words))
        {
            var before = words.AsSpan(0, found.Index).TrimEnd();
            if (IsMarks(before) || before[^1] is '(' or '[')
                return new TextSpan(line.Start + found.Index, found.Length);
        }

        return null;
    }

    private static bool IsMarks(ReadOnlySpan<char> before)
    {
        foreach (var character in before)
        {
            if (char.IsLetterOrDigit(character))
                return false;
        }

        return true;
    }

    private static bool SaysExempt(string text, Match match)
    {
        var word = string.Concat(match.Value.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format));
        var capitals = word.ToUpperInvariant();
        var isForm = capitals.StartsWith("EXEMPTION", StringComparison.Ordinal) || capitals.StartsWith("EITHRIAD", StringComparison.Ordinal);
        var isExact = capitals is "EXEMPT" or "EITHRIEDIG" or "EXEMPTED";
        var isNear = !isExact && !isForm && word.Length >= 5 && (EditDistance.Between(capitals, "EXEMPT", 2) <= 2 || EditDistance.Between(capitals, "EITHRIEDIG", 2) <= 2);
        if (!isExact && !isNear && !isForm)
            return false;
        var before = text[..match.Index];
        if (before.EndsWith('\\') || NonExempt().IsMatch(before))
            return false;
        var rest = text[(match.Index + match.Length)..];
        if (Paragraph().IsMatch(rest))
            return true;
        if (isForm || OtherWords.Contains(capitals))
            return false;
        if (Sign().IsMatch(rest))
            return true;
        if (OrdinaryBefore().IsMatch(before) || OrdinaryAfter().IsMatch(rest))
            return false;
        var isSetOff = before.TrimEnd() is var lead && (lead.Length == 0 || !char.IsLetterOrDigit(lead[^1]));
        return Dash().IsMatch(rest) || (End().IsMatch(rest) && (isExact || isSetOff)) || (isExact && (word == capitals || Business().IsMatch(rest)));
    }

    [GeneratedRegex(@"\bnon[\s-]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NonExempt();

    [GeneratedRegex(@"[\p{L}\p{Cf}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>A paragraph of the law follows: <c>3</c>, <c>: paragraph 3</c>, <c>under paras 1 and 3</c>, <c>information, Schedule 12A</c>.</summary>
    [GeneratedRegex(@"^(?:[\s:;,(\[–—*_-]*(?:(?:under|by|in|within|by virtue of|pursuant to|o dan|dan)\s+)?[\s(]*[0-9]{1,2}[A-Za-z]?(?![\w/%-])|[^.]{0,60}\b(?:paragraphs?|paras?|paragraff|baragraff|pharagraff|paragraffau|schedule|sched|atodlen)\b\.?[\s(:]*[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    /// <summary>What follows a field's key or stands before the end of a bracket, and "from publication".</summary>
    [GeneratedRegex(@"^[\s*_]*(?::|[)\]]|from\s+(?:publication|disclosure)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^\s*(?:[–—]|-\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^[\s\p{P}*_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    /// <summary>"Exempt item: Sale of the depot", "(exempt report)"; "Exempt items" alone only says what comes.</summary>
    [GeneratedRegex(@"^\s+(?:items?|business|reports?|sessions?|matters?|appendix|appendices|annex|papers?|part|information)\s*(?:[:)\]–—]|-\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Business();

    [GeneratedRegex(@"\b(?:tax|vat|rates?|fees?|duty|council tax|is|are|was|were|be|been|being|as|not|currently|become|becoming|made)[\s-]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrdinaryBefore();

    [GeneratedRegex(@"^\s+(?:accommodation|bonds?|vehicles?|goods|supply|supplies|charity|charities|dwellings?|property|properties|developments?|persons?|organisations?|schools?|from (?!publication|disclosure))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrdinaryAfter();

    [GeneratedRegex(@"[\[(][\s*_]*(exempt(?:ion)?|eithriedig)\b\s*(?::|(?:under\s+)?(?:paragraph|para)s?\b\.?\s*[0-9]|[0-9]{1,2}\s*[\])])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<![\p{L}\p{N}\\])(?:not[\s-]+for[\s-]+(?:publication|public[\s-]+(?:release|disclosure|inspection))|(?:nid|ddim)[\s]+i[’']w[\s]+gyhoeddi)(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotForPublication();
}
