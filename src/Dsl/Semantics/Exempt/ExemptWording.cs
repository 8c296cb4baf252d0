using System.Buffers;
using System.Globalization;
using System.Text;
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

    /// <summary>Shorter words are near too many others.</summary>
    private const int ShortestWord = 5;

    private static readonly NearWord Exempt = new("EXEMPT");
    private static readonly NearWord Eithriedig = new("EITHRIEDIG");

    /// <summary>English words within two edits of EXEMPT, which stand in titles of their own right.</summary>
    private static readonly string[] OtherWords = ["EXCEPT", "EXPECT", "EXPERT", "EXCERPT", "EXPECTS", "EXPERTS"];

    /// <summary>One of them is in every line of which <see cref="InLine"/> finds something.</summary>
    internal static readonly SearchValues<string> SignsInLine = SearchValues.Create(["exempt", "eithri", "publi", "gyhoeddi"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts of a span between soft breaks.</summary>
    internal static IEnumerable<TextSpan> Parts(string source, TextSpan span) =>
        source.AsSpan(span.Start, span.Length).IndexOfAny(SoftBreaks) < 0 ? [span] : Split(source, span);

    private static IEnumerable<TextSpan> Split(string source, TextSpan span)
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
        var text = source.AsSpan(title.Start, title.Length);
        foreach (var word in Word().EnumerateMatches(text))
        {
            if (IsExemptLike(text.Slice(word.Index, word.Length)) && SaysExempt(text.ToString(), word))
                return new TextSpan(title.Start + word.Index, word.Length);
        }

        return text.ContainsAny(SignsInLine) && NotForPublication().Match(text.ToString()) is { Success: true } found ? new TextSpan(title.Start + found.Index, found.Length) : null;
    }

    /// <summary><c>[Exempt: 3]</c> or <c>(Not for publication …)</c> anywhere in a line, or a line that begins "Not for publication"; null for none.</summary>
    internal static TextSpan? InLine(string source, TextSpan line)
    {
        var text = source.AsSpan(line.Start, line.Length);
        if (!text.ContainsAny(SignsInLine))
            return null;
        var words = text.ToString();
        if (Bracketed().Match(words) is { Success: true } bracketed)
            return In(line, bracketed.Groups[1].Success ? bracketed.Groups[1] : bracketed.Groups[2]);
        if (Part().Match(words) is { Success: true } part)
            return In(line, part.Groups[1]);
        foreach (Match found in SetOff().Matches(words))
        {
            var before = words[..found.Index];
            if (!NonExempt().IsMatch(before) && !OrdinaryBefore().IsMatch(before))
                return In(line, found.Groups.Values.Skip(1).First(group => group.Success));
        }

        foreach (Match found in NotForPublication().Matches(words))
        {
            var before = words.AsSpan(0, found.Index).TrimEnd();
            if (IsMarks(before) || before[^1] is '(' or '[')
                return new TextSpan(line.Start + found.Index, found.Length);
        }

        return null;
    }

    /// <summary>What <see cref="InLine"/> finds where a soft hyphen or another character that nobody sees stands in the words.</summary>
    internal static TextSpan? InLineWithInvisible(string source, TextSpan line)
    {
        var places = Enumerable.Range(line.Start, line.Length).Where(at => char.GetUnicodeCategory(source[at]) != UnicodeCategory.Format).ToList();
        var visible = string.Concat(places.Select(at => source[at]));
        return visible.Length < line.Length && InLine(visible, new TextSpan(0, visible.Length)) is { IsEmpty: false } found
            ? TextSpan.FromBounds(places[found.Start], places[found.End - 1] + 1) : null;
    }

    private static TextSpan In(TextSpan line, Group found) => new(line.Start + found.Index, found.Length);

    private static bool IsMarks(ReadOnlySpan<char> before)
    {
        foreach (var character in before)
        {
            if (char.IsLetterOrDigit(character))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word is one of those that <see cref="SaysExempt"/> asks about, or so long that it is to be looked at there.</summary>
    private static bool IsExemptLike(ReadOnlySpan<char> typed)
    {
        const int Longest = 64;
        if (typed.Length is < ShortestWord or > Longest)
            return typed.Length > Longest;

        // Of ASCII letters both cases count as the same letter there, so that most words need not be looked at further.
        if (Ascii.IsValid(typed) && EditDistance.Letters(typed) is var own && !Exempt.MayBeNear(own, 2) && !Eithriedig.MayBeNear(own, 2)
            && !typed.StartsWith("EXEMPT", StringComparison.OrdinalIgnoreCase) && !typed.StartsWith("EITHRI", StringComparison.OrdinalIgnoreCase))
            return false;
        Span<char> word = stackalloc char[Longest];
        var length = 0;
        foreach (var character in typed)
        {
            if (char.GetUnicodeCategory(character) != UnicodeCategory.Format)
                word[length++] = character;
        }

        Span<char> capitals = stackalloc char[Longest];
        capitals = capitals[..((ReadOnlySpan<char>)word[..length]).ToUpperInvariant(capitals)];
        var letters = EditDistance.Letters(capitals);
        return capitals.StartsWith("EXEMPT") || capitals.StartsWith("EITHRI") || Exempt.IsNear(capitals, letters, 2) || Eithriedig.IsNear(capitals, letters, 2);
    }

    private static bool SaysExempt(string text, ValueMatch match)
    {
        var word = string.Concat(text.Substring(match.Index, match.Length).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format));
        var capitals = word.ToUpperInvariant();
        var isForm = capitals.StartsWith("EXEMPTION", StringComparison.Ordinal) || capitals.StartsWith("EITHRIAD", StringComparison.Ordinal);
        var isExact = capitals is "EXEMPT" or "EITHRIEDIG" or "EXEMPTED";
        var isNear = !isExact && !isForm && word.Length >= ShortestWord && (EditDistance.Between(capitals, "EXEMPT", 2) <= 2 || EditDistance.Between(capitals, "EITHRIEDIG", 2) <= 2);
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

    /// <summary>"(Exempt: 3)", "[exempt information, paragraph 3]", "(eithriedig o dan baragraff 14)", and in capitals "[EXEMPT]"; "(exempt from VAT)" is none.</summary>
    [GeneratedRegex(
        @"[\[(][\s*_]*(?:(exempt(?:ion)?|eithriedig)\b(?!\s+from\s+(?!publication|disclosure))\s*(?::|[0-9]{1,2}\s*[\])]|[^.()\[\]]{0,40}?\b(?:paragraphs?|paras?|[bp]h?aragraff(?:au)?)\b\.?\s*[0-9])"
        + @"|((?-i:EXEMPT|EITHRIEDIG))[\s*_]*[\])–—,;-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    /// <summary>A line "PART II – EXEMPT", as the agenda's second half is called.</summary>
    [GeneratedRegex(@"^[^\p{L}]*(?:part|rhan)\s+(?:[ivx]{1,4}|[0-9]{1,2}|[a-z]|one|two|three)\b[\s\p{P}*_]+(exempt|eithriedig)\b(?:\s+(?:items?|business|reports?|matters?|session|agenda|minutes|information))?[^\p{L}\p{N}]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    /// <summary>Within a line: "EXEMPT:", "EXEMPT para 3", "– EXEMPT" at its end, and after a stop "Exempt 3:", "Exempt: …", "Exempt paragraph 3".</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}\\])(?:((?-i:EXEMPT|EITHRIEDIG))(?![\p{L}\p{N}])[\s*_]*(?::|[(\[,–—-]*\s*(?:(?:information|under|o dan|by virtue of)[\s,]+)*(?:(?:paragraphs?|paras?|[bp]h?aragraff(?:au)?)\b\.?\s*)?[0-9])"
        + @"|(?<=[–—-]\s*)((?-i:EXEMPT|EITHRIEDIG))[\s.*_]*$"
        + @"|(?<=[.!?;:–—][""”’)*_]*\s+)(exempt|eithriedig)[\s*_]*(?::|(?:(?:under|o dan)\s+)?(?:paragraphs?|paras?|[bp]h?aragraff(?:au)?)\b\.?\s*[0-9]|[0-9]{1,2}[A-Za-z]?\s*:))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SetOff();

    [GeneratedRegex(@"(?<![\p{L}\p{N}\\])(?:not[\s-]+for[\s-]+(?:publication|public[\s-]+(?:release|disclosure|inspection))|(?:nid|ddim)[\s]+i[’']w[\s]+gyhoeddi)(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotForPublication();
}
