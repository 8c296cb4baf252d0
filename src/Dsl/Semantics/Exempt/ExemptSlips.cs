using System.Buffers;
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
internal sealed partial class ExemptSlips
{
    private const int LongestWord = 20;

    private const string Quotes = "*_\"'“”‘’«([>#|\\";

    private static readonly ImmutableArray<NearWord> Words =
        [.. Keywords.OfAllLanguages.Where(keyword => keyword.Kind is KeywordKind.Exempt or KeywordKind.Exclusion or KeywordKind.Readmitted).Select(keyword => new NearWord(keyword.Text))];

    private static readonly ImmutableArray<NearWord> PassageEnds =
        [.. Keywords.OfAllLanguages.Where(keyword => keyword.Kind == KeywordKind.Open).Select(keyword => new NearWord(keyword.Text))];

    private static readonly ImmutableArray<string> InMiddles = ["EXEMPT", "EITHRIEDIG"];
    private static readonly SearchValues<string> InMiddleSigns = SearchValues.Create(InMiddles.AsSpan(), StringComparison.Ordinal);

    /// <summary>The characters of the category Format that pasted text has.</summary>
    private static readonly SearchValues<char> Invisible =
        SearchValues.Create("\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF");

    private readonly SyntaxTree tree;
    private readonly string source;

    // Looked for in the whole source, since most minutes have none of these anywhere.
    private readonly bool hasInMiddle;
    private readonly bool hasSoftBreak;
    private readonly bool hasSaying;
    private readonly bool hasInvisible;

    private ExemptSlips(SyntaxTree tree)
    {
        this.tree = tree;
        source = tree.Text.Text;
        hasInMiddle = source.AsSpan().ContainsAny(InMiddleSigns);
        hasSoftBreak = source.AsSpan().ContainsAny(ExemptWording.SoftBreaks);
        hasSaying = source.AsSpan().ContainsAny(ExemptWording.SignsInLine);
        hasInvisible = source.AsSpan().ContainsAny(Invisible);
    }

    /// <summary>The words that look like slips, in order; one of a line.</summary>
    internal static List<ExemptSlip> Find(SyntaxTree tree) => new ExemptSlips(tree).Find();

    private List<ExemptSlip> Find()
    {
        // A slip of OPEN matters only where there is a passage to end: "Open" in a table or "Owen" in a list is no slip.
        var slips = new List<ExemptSlip>();
        var inPassage = false;
        foreach (var line in tree.Lines)
        {
            if ((Check(line, inPassage) ?? AfterSoftBreak(line, inPassage)) is { } slip)
                slips.Add(new ExemptSlip(slip, false));
            else if (Saying(line) is { } saying)
                slips.Add(new ExemptSlip(saying, true));
            if (line.LineKind == LineKind.Keyword)
                inPassage = line.Keyword?.Kind == KeywordKind.Exempt ? line.Head is not ExemptHeadSyntax { HasText: true } : inPassage && !EndsPassage(line);
        }

        return slips;
    }

    private static bool EndsPassage(LineSyntax line) =>
        !line.IsMalformed && line.Keyword?.Kind is KeywordKind.Open or KeywordKind.Exclusion or KeywordKind.Readmitted or KeywordKind.Item or KeywordKind.Closed;

    private TextSpan? Check(LineSyntax line, bool inPassage)
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
                return AtStart(TextSpan.FromBounds(line.Marker.Start, line.Content.End), inPassage) ?? InTheMiddle(line.Content);
            case LineKind.Keyword when line.Keyword?.Kind is not (KeywordKind.Minutes or KeywordKind.Register or KeywordKind.Body or KeywordKind.Item):
                return AtStart(line.Text, inPassage: false) ?? InTheMiddle(line.Content);
            case LineKind.Keyword or LineKind.Field:
                return InTheMiddle(line.Content);
            case LineKind.TableRow:
                return line.Cells.Select(cell => AtStart(cell.Span, inPassage: false)).FirstOrDefault(slip => slip is not null) ?? InTheMiddle(line.Content);
            default:
                return (IsOrdinary(line) ? null : AtStart(line.Content, inPassage)) ?? InTheMiddle(line.Content);
        }
    }

    /// <summary>What stands after a soft line break looks like a line of its own to whoever wrote it.</summary>
    private TextSpan? AfterSoftBreak(LineSyntax line, bool inPassage)
    {
        if (!hasSoftBreak)
            return null;
        var isHidden = line.LineKind is LineKind.Blank or LineKind.Comment || (line is { LineKind: LineKind.Keyword, IsMalformed: false, Keyword.Kind: KeywordKind.Exempt });
        if (isHidden || source.AsSpan(line.Span.Start, line.Span.Length - line.BreakLength).IndexOfAny(ExemptWording.SoftBreaks) < 0)
            return null;
        return ExemptWording.Parts(source, TextSpan.FromBounds(line.Span.Start, line.Span.End - line.BreakLength)).Skip(1)
            .Select(part => AtStart(Scan.Trim(source, part), inPassage)).FirstOrDefault(slip => slip is not null);
    }

    /// <summary>Words of a title, of a field's value, in brackets or at a line's beginning that say that the place is exempt.</summary>
    private TextSpan? Saying(LineSyntax line)
    {
        if (line.LineKind is LineKind.Blank or LineKind.Comment || line.Keyword?.Kind is KeywordKind.Exempt or KeywordKind.Exclusion || line.Field is { Kind: FieldKind.Exempt })
            return null;
        var isTitle = line.Field is { Owner: not KeywordKind.Vote } || line.Keyword?.Kind == KeywordKind.Item || line.LineKind == LineKind.Heading;
        if (isTitle && SayingInTitle(line.Content) is { } inTitle)
            return inTitle;

        if (hasInvisible && source.AsSpan(line.Span.Start, line.Span.Length).ContainsAny(Invisible) && SayingWithInvisible(line) is { } invisible)
            return invisible;
        if (!hasSaying || !source.AsSpan(line.Span.Start, line.Span.Length).ContainsAny(ExemptWording.SignsInLine))
            return null;
        foreach (var part in Beginnings(line))
        {
            if (ExemptWording.InLine(source, part) is { } inLine)
                return inLine;
        }

        return null;
    }

    private TextSpan? SayingWithInvisible(LineSyntax line)
    {
        foreach (var part in Beginnings(line))
        {
            if (ExemptWording.InLineWithInvisible(source, part) is { } found)
                return found;
        }

        return null;
    }

    private TextSpan? SayingInTitle(TextSpan title)
    {
        if (!hasSoftBreak)
            return ExemptWording.InTitle(source, title);
        foreach (var part in ExemptWording.Parts(source, title))
        {
            if (ExemptWording.InTitle(source, part) is { } found)
                return found;
        }

        return null;
    }

    private List<TextSpan> Beginnings(LineSyntax line)
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
    private bool IsOrdinary(LineSyntax line)
    {
        var words = source.AsSpan(line.Content.Start, line.Content.Length);
        return words.StartsWith("EXC", StringComparison.OrdinalIgnoreCase)
            && (line.LineKind == LineKind.Heading ? AgendaTitle().IsMatch(words) : ExceptItem().IsMatch(words) || ExcludedPupils().IsMatch(words));
    }

    private TextSpan? AtStart(TextSpan content, bool inPassage)
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

    private static bool IsNear(ReadOnlySpan<char> word, ImmutableArray<NearWord> targets, int limit)
    {
        var letters = EditDistance.Letters(word);
        foreach (var target in targets)
        {
            if (target.IsNear(word, letters, limit))
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
    private TextSpan? InTheMiddle(TextSpan content)
    {
        if (!hasInMiddle)
            return null;
        var text = source.AsSpan(content.Start, content.Length);
        foreach (var word in InMiddles)
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
