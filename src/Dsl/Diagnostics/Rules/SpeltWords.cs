using System.Text;
using System.Text.RegularExpressions;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// Finds the words of a span. What is none is passed over: mentions, addresses of the web and of e-mail, targets of links, paths,
/// references, abbreviations with dots, anything with a figure in it, single letters, other scripts than the Latin one.
/// </summary>
internal static partial class SpeltWords
{
    /// <summary>What has no white space for longer is no word.</summary>
    private const int Longest = 100;

    internal static IEnumerable<SpeltWord> In(string source, TextSpan span)
    {
        var text = source.Substring(span.Start, span.Length);
        if (text.Contains("](", StringComparison.Ordinal))
            text = Target().Replace(text, static match => new string(' ', match.Length));
        foreach (Match chunk in Chunk().Matches(text))
        {
            if (IsNoWord(chunk.Value))
                continue;
            foreach (Match match in Word().Matches(chunk.Value))
            {
                var at = chunk.Index + match.Index;
                var whole = Clean(match.Value);
                var begins = BeginsSentence(text, at);
                foreach (Match part in Part().Matches(match.Value))
                {
                    if (Clean(part.Value) is { Length: > 1 } word)
                        yield return new SpeltWord(new TextSpan(span.Start + at + part.Index, part.Length), word, whole, begins && part.Index == 0);
                }
            }
        }
    }

    /// <summary>The letters of a word as a list has them.</summary>
    private static string Clean(string typed)
    {
        var word = typed.Replace('’', '\'').Replace('ʼ', '\'').Replace('‑', '-');
        word = word.AsSpan().IndexOfAny('\u00AD', '\u200B', '\u200C') < 0 && word.IndexOf('\u200D', StringComparison.Ordinal) < 0 ? word
            : string.Concat(word.Where(letter => letter is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D')));
        return word.IsNormalized() ? word : word.Normalize(NormalizationForm.FormC);
    }

    private static bool IsNoWord(string chunk) =>
        chunk.Length > Longest || chunk.AsSpan().IndexOfAnyInRange('\u0370', '\u1DFF') >= 0 || chunk.AsSpan().IndexOfAnyInRange('\u2C00', '\uFFEF') >= 0 || chunk.Contains('@') || chunk.Contains("://", StringComparison.Ordinal) || chunk.Contains("www.", StringComparison.OrdinalIgnoreCase) || NoWord().IsMatch(chunk);

    /// <summary>Whether nothing stands before a place, or the end of a sentence; quotation marks, brackets and emphasis between do not count.</summary>
    private static bool BeginsSentence(string text, int at)
    {
        for (at--; at >= 0; at--)
        {
            if (!char.IsWhiteSpace(text[at]) && text[at] is not ('“' or '”' or '‘' or '’' or '"' or '\'' or '(' or '[' or ')' or ']' or '*' or '_' or '\\'))
                return (text[at] == '.' && !Shortened().IsMatch(text.AsSpan(Math.Max(0, at - 7), Math.Min(8, at + 1)))) || text[at] is '!' or '?' or ':' or '|' or '–' or '—' or '-' or '•' or '…';
        }

        return true;
    }

    [GeneratedRegex(@"\]\([^()\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    // An initial or a title: what comes after its dot is a name.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:\p{L}|Ll|Rh|Cllrs?|Crs?|Cyng|Mr|Mrs|Ms|Mx|Dr|Prof|Revd?|St|No)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Shortened();

    [GeneratedRegex(@"\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Chunk();

    // Letters round a dot ("e.g.", "lewisham.gov.uk"), a path, a bracket inside a word ("(re)appointed", "item(s)"), a name of a file.
    [GeneratedRegex(@"\p{L}\.\p{L}|\p{L}\\\p{L}|^~|\p{L}[(\[]\p{L}|\p{L}[)\]]\p{L}|_\p{L}+_\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex NoWord();

    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{N}#'’ʼ£$€])" + Letters + @"(?:[-‑]" + Letters + @")*(?![\p{L}\p{M}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(Letters, RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    private const string Letters = @"\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D]*(?:['’ʼ]\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D]*)*";
}
