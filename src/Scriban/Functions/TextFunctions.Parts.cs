using System.Text;

namespace MinutesDsl.Scriban.Functions;

internal static partial class TextFunctions
{
    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text);
        // The first letter after a space, even where digits or marks stand before it.
        var isNext = true;
        for (var i = 0; i < result.Length; i++)
        {
            if (char.IsWhiteSpace(result[i]))
            {
                isNext = true;
            }
            else if (isNext && char.IsLetter(result[i]))
            {
                result[i] = char.ToUpperInvariant(result[i]);
                isNext = false;
            }
        }

        return result.ToString();
    }

    private static string Handle(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                result.Append(char.ToLowerInvariant(c));
            else if (result.Length == 0 || result[^1] != '-')
                result.Append('-');
        }

        return result.Length > 0 && result[^1] == '-' ? result.ToString(0, result.Length - 1) : result.ToString();
    }

    private static string ReplaceAll(CallContext call, string text, string match, string replacement)
    {
        if (text.Length == 0)
            return text;
        if (match.Length == 0)
            throw call.Error("`match` of `string.replace` is empty, so there is nothing to look for; say which text to replace.");
        if (replacement.Length > match.Length)
        {
            // Counted before the result is built: a replacement can make a text very much longer.
            long count = 0;
            for (var at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal))
                count++;
            call.Charge(BudgetKind.Characters, count * (replacement.Length - match.Length));
        }

        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string ReplaceOne(string text, string match, string replacement, bool fromEnd)
    {
        if (match.Length == 0)
            return text;
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase) : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    private static string Slice(string text, int start, int? length)
    {
        long from = start < 0 ? (long)start + text.Length : start;
        var to = length is { } count ? from + count : text.Length;
        from = Math.Clamp(from, 0, text.Length);
        to = Math.Clamp(to, 0, text.Length);
        return to <= from ? "" : text[(int)from..(int)to];
    }

    private static ScriptArray Split(string text, string match) => new(text.Split(match, StringSplitOptions.RemoveEmptyEntries));

    private static string Truncate(string text, int length, string ellipsis)
    {
        if (text.Length <= length)
            return text;
        var kept = Math.Max(0, length - ellipsis.Length);
        // A cut between the halves of a character would leave half of it.
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1]))
            kept--;
        return text[..kept] + ellipsis;
    }

    private static string TruncateWords(string text, int count, string ellipsis)
    {
        if (text.Length == 0)
            return "";
        // As upstream, the ellipsis stands at the end even where no word was left out, and space before the first word is a word.
        var words = new List<string>();
        for (var i = 0; i <= text.Length && words.Count < count;)
        {
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
                i++;
            words.Add(text[start..i]);
            if (i == text.Length)
                break;
            while (i < text.Length && char.IsWhiteSpace(text[i]))
                i++;
        }

        return string.Join(' ', words) + ellipsis;
    }

    private static object? IndexOf(CallContext call, object?[] arguments)
    {
        var (text, search) = (Of(arguments, 0), Of(arguments, 1));
        var start = arguments[2] as int? ?? 0;
        if (start < 0 || start > text.Length)
            throw call.Error($"`startIndex` is {start}, but the text has {text.Length} characters.");
        var count = arguments[3] as int? ?? text.Length - start;
        if (count < 0 || count > text.Length - start)
            throw call.Error($"`count` is {count}, but only {text.Length - start} characters follow.");
        return Enum.TryParse<StringComparison>(arguments[4] as string ?? nameof(StringComparison.Ordinal), ignoreCase: true, out var comparison)
            ? Boxed.Of(text.IndexOf(search, start, count, comparison))
            : throw call.Error($"`{arguments[4]}` is no way to compare texts; use Ordinal or OrdinalIgnoreCase.");
    }
}
