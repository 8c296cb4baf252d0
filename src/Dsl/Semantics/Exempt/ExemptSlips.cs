using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Diagnostics;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>
/// Lines that are nearly one of the words that make text exempt and do not parse as it: within two edits, in any case and language. A
/// missed one would publish exempt text, so this errs on the side of asking; a backslash before the line says that it is prose.
/// </summary>
internal static partial class ExemptSlips
{
    private const int LongestWord = 20;

    private const string Quotes = "*_\"'“”‘’«([>#|\\";

    private static readonly ImmutableArray<string> Words =
        [.. Keywords.OfAllLanguages.Where(keyword => keyword.Kind is KeywordKind.Exempt or KeywordKind.Exclusion or KeywordKind.Readmitted).Select(keyword => keyword.Text)];

    private static readonly ImmutableArray<string> PassageEnds =
        [.. Keywords.OfAllLanguages.Where(keyword => keyword.Kind == KeywordKind.Open).Select(keyword => keyword.Text)];

    /// <summary>The words that look like slips, in order; one of a line.</summary>
    internal static IEnumerable<ExemptSlip> Find(SyntaxTree tree)
    {
        // A slip of OPEN matters only where there is a passage to end: "Open" in a table or "Owen" in a list is no slip.
        var inPassage = false;
        foreach (var line in tree.Lines)
        {
            var source = tree.Text.Text;
            if ((Check(source, line, inPassage) ?? AfterSoftBreak(source, line, inPassage)) is { } slip)
                yield return new ExemptSlip(slip, false);
            else if (Saying(source, line) is { } saying)
                yield return new ExemptSlip(saying, true);
            if (line.LineKind == LineKind.Keyword)
                inPassage = line.Keyword?.Kind == KeywordKind.Exempt ? line.Head is not ExemptHeadSyntax { HasText: true } : inPassage && !EndsPassage(line);
        }
    }

    private static bool EndsPassage(LineSyntax line) =>
        !line.IsMalformed && line.Keyword?.Kind is KeywordKind.Open or KeywordKind.Exclusion or KeywordKind.Readmitted or KeywordKind.Item or KeywordKind.Closed;

    private static TextSpan? Check(string source, LineSyntax line, bool inPassage)
    {
        switch (line.LineKind)
        {
            case LineKind.Blank or LineKind.Comment:
                return null;
            case LineKind.Keyword when line.Keyword?.Kind is KeywordKind.Exempt or KeywordKind.Exclusion or KeywordKind.Readmitted or KeywordKind.Open:
                return line.IsMalformed ? line.KeywordSpan : null;
            case LineKind.Field when line.Field is { Kind: FieldKind.Exempt }:
                return null;
            case LineKind.Field when line.Field is { Owner: KeywordKind.Vote }:
                return AtStart(source, TextSpan.FromBounds(line.Marker.Start, line.Content.End), inPassage) ?? InTheMiddle(source, line.Content);
            case LineKind.Keyword when line.Keyword?.Kind is not (KeywordKind.Minutes or KeywordKind.Register or KeywordKind.Body or KeywordKind.Item):
                return AtStart(source, line.Text, inPassage: false) ?? InTheMiddle(source, line.Content);
            case LineKind.Keyword or LineKind.Field:
                return InTheMiddle(source, line.Content);
            case LineKind.TableRow:
                return line.Cells.Select(cell => AtStart(source, cell.Span, inPassage: false)).FirstOrDefault(slip => slip is not null) ?? InTheMiddle(source, line.Content);
            default:
                return (IsOrdinary(source, line) ? null : AtStart(source, line.Content, inPassage)) ?? InTheMiddle(source, line.Content);
        }
    }

    /// <summary>What stands after a soft line break looks like a line of its own to whoever wrote it.</summary>
    private static TextSpan? AfterSoftBreak(string source, LineSyntax line, bool inPassage)
    {
        var isHidden = line.LineKind is LineKind.Blank or LineKind.Comment || (line is { LineKind: LineKind.Keyword, IsMalformed: false, Keyword.Kind: KeywordKind.Exempt });
        if (isHidden || source.AsSpan(line.Span.Start, line.Span.Length - line.BreakLength).IndexOfAny(ExemptWording.SoftBreaks) < 0)
            return null;
        return ExemptWording.Parts(source, TextSpan.FromBounds(line.Span.Start, line.Span.End - line.BreakLength)).Skip(1)
            .Select(part => AtStart(source, Scan.Trim(source, part), inPassage)).FirstOrDefault(slip => slip is not null);
    }

    /// <summary>Words of a title, of a field's value, in brackets or at a line's beginning that say that the place is exempt.</summary>
    private static TextSpan? Saying(string source, LineSyntax line)
    {
        if (line.LineKind is LineKind.Blank or LineKind.Comment || line.Keyword?.Kind is KeywordKind.Exempt or KeywordKind.Exclusion || line.Field is { Kind: FieldKind.Exempt })
            return null;
        var words = line.Field is { Owner: not KeywordKind.Vote } || line.Keyword?.Kind == KeywordKind.Item || line.LineKind == LineKind.Heading
            ? ExemptWording.Parts(source, line.Content).Select(part => ExemptWording.InTitle(source, part)) : [];
        return words.Concat(Beginnings(source, line).Select(part => ExemptWording.InLine(source, part))).FirstOrDefault(found => found is not null);
    }

    private static List<TextSpan> Beginnings(string source, LineSyntax line)
    {
        List<TextSpan> beginnings = [.. ExemptWording.Parts(source, line.Content), .. line.Cells.Select(cell => cell.Span)];
        // Most lines have no marker, and then it is the same words again.
        if (!beginnings.Contains(line.Text))
            beginnings.Add(line.Text);
        return beginnings;
    }

    /// <summary>
    /// Lines that begin like one of the words and certainly mean something else: the agenda's well-known title as a sub-heading, a sentence
    /// "Except item 5, …", and a school's number of excluded pupils. Anything else that is in doubt stays a slip.
    /// </summary>
    private static bool IsOrdinary(string source, LineSyntax line)
    {
        var words = source.AsSpan(line.Content.Start, line.Content.Length);
        return words.StartsWith("EXC", StringComparison.OrdinalIgnoreCase)
            && (line.LineKind == LineKind.Heading ? AgendaTitle().IsMatch(words) : ExceptItem().IsMatch(words) || ExcludedPupils().IsMatch(words));
    }

    private static TextSpan? AtStart(string source, TextSpan content, bool inPassage)
    {
        if (!content.IsEmpty && source[content.Start] == '\\')
            return null;
        var start = content.Start;
        while (start < content.End && !char.IsLetterOrDigit(source[start]))
            start++;
        var end = start;
        while (end < content.End && (char.IsLetter(source[end]) || IsInvisible(source[end])))
            end++;
        Span<char> visible = stackalloc char[LongestWord];
        if (WithoutInvisible(source.AsSpan(start, end - start), visible) is not (>= 3 and var length))
            return null;
        ReadOnlySpan<char> word = visible[..length];
        Span<char> buffer = stackalloc char[LongestWord];
        var capitals = buffer[..word.ToUpperInvariant(buffer)];
        var isCapitals = word.SequenceEqual(capitals);
        var rest = source.AsSpan(end, content.End - end);
        var span = TextSpan.FromBounds(start, end);
        if (inPassage && IsNear(capitals, PassageEnds, isCapitals ? 2 : 1) && rest.TrimEnd(".:;*_\"' ").IsEmpty)
            return span;
        if (IsNear(capitals, Words, 2) && (isCapitals || LooksMeant(rest)))
            return span;
        return HasStem(capitals) && (LooksMeant(rest) || HasHead(rest)) ? span : null;
    }

    /// <summary>Other forms of the same words: EXEMPTION, EXCLUDED, GWAHARDDWYD.</summary>
    private static bool HasStem(ReadOnlySpan<char> word)
    {
        foreach (var stem in (ReadOnlySpan<string>)["EXEMPT", "EXCLU", "EITHRI", "GWAHARDD"])
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a colon follows within a few words, as after a field's key or a keyword's head.</summary>
    private static bool HasHead(ReadOnlySpan<char> rest) => rest.IndexOf(':') is >= 0 and <= 70;

    /// <summary>Zero-width characters and soft hyphens, which pasted text has and nobody sees.</summary>
    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.Format;

    /// <summary>Copies the visible characters of a word and gives their number; 0 where they are too many for any keyword.</summary>
    private static int WithoutInvisible(ReadOnlySpan<char> word, Span<char> visible)
    {
        var length = 0;
        foreach (var character in word)
        {
            if (IsInvisible(character))
                continue;
            if (length == visible.Length)
                return 0;
            visible[length++] = character;
        }

        return length;
    }

    private static bool IsNear(ReadOnlySpan<char> word, ImmutableArray<string> targets, int limit)
    {
        foreach (var target in targets)
        {
            if (EditDistance.Between(word, target, limit) <= limit)
                return true;
        }

        return false;
    }

    /// <summary>Whether what follows the word is what follows a keyword or field: nothing, a sign, a number, "paragraph 3", "items 4", "reason:".</summary>
    private static bool LooksMeant(ReadOnlySpan<char> rest)
    {
        var words = rest.TrimStart().TrimStart(Quotes);
        if (words.IsEmpty || !char.IsLetter(words[0]))
            return words.IsEmpty || words[0] is not (',' or '-' or '’' or '\'') || rest.StartsWith(" -") || rest.StartsWith("- ");
        var colon = words.IndexOf(':');
        if (words.StartsWith("reason", StringComparison.OrdinalIgnoreCase) && colon >= 0)
            return true;
        foreach (var lead in (ReadOnlySpan<string>)["paragraph", "para", "item", "paragraff", "eitem", "under para", "under paragraph"])
        {
            if (!words.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                continue;
            var after = words[lead.Length..].TrimStart("sau.").TrimStart();
            if (!after.IsEmpty && (char.IsAsciiDigit(after[0]) || after[0] is '(' or ':'))
                return true;
        }

        return false;
    }

    /// <summary><c>… EXEMPT 3: …</c> in the middle of a line, where no keyword can stand.</summary>
    private static TextSpan? InTheMiddle(string source, TextSpan content)
    {
        var text = source.AsSpan(content.Start, content.Length);
        foreach (var word in (ReadOnlySpan<string>)["EXEMPT", "EITHRIEDIG"])
        {
            for (var from = 0; text[from..].IndexOf(word, StringComparison.Ordinal) is var found and >= 0;)
            {
                var at = from + found;
                var after = text[(at + word.Length)..].TrimStart(" \u00A0:(-–");
                var isWord = at == 0 || (!char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '\\');
                if (isWord && !after.IsEmpty && char.IsAsciiDigit(after[0]))
                    return new TextSpan(content.Start + at, word.Length);
                from = at + word.Length;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^EXCLUSION OF (?:THE )?(?:PRESS|PUBLIC)(?:,? (?:AND|&) (?:THE )?(?:PRESS|PUBLIC))?(?: FROM THE MEETING)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex AgendaTitle();

    [GeneratedRegex(@"^Except (?:agenda )?items? [0-9]{1,4}(?:(?:,| and| or| to) [0-9]{1,4})*, \p{L}[^:]*\.$", RegexOptions.CultureInvariant)]
    private static partial Regex ExceptItem();

    [GeneratedRegex(@"^Exclusions: [0-9]{1,4} (?:permanent|fixed|pupils?|children|students?|learners?|suspensions?)\b[^:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ExcludedPupils();
}
