using System.Text;

namespace MinutesDsl.Render.Word;

/// <summary>Undoes inside a tag what Word's AutoCorrect does to what is typed.</summary>
internal static class TagText
{
    /// <summary>
    /// The code between the braces: curly quotes that open or close a text made straight, other spaces made spaces, long dashes made
    /// hyphens; what stands inside a text stays. The marks that strip white space (<c>-</c>, <c>~</c>) mean nothing in Word and go.
    /// </summary>
    public static string Straighten(string inner)
    {
        var code = new StringBuilder(inner.Length);
        var quote = '\0';
        foreach (var c in inner)
        {
            if (c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD')
                continue;
            var straight = c switch { '“' or '”' or '„' or '‟' or '″' => '"', '‘' or '’' or '‚' or '‛' or '′' => '\'', _ => c };
            if (quote != '\0')
            {
                // An apostrophe inside a text in double quotes is the text's own.
                if (straight == quote)
                    quote = '\0';
                code.Append(quote == '\0' ? straight : c);
                continue;
            }

            if (straight is '"' or '\'')
                quote = straight;
            code.Append(straight switch { '–' or '—' or '−' or '‑' or '‐' => "-", '…' => "...", _ => char.IsWhiteSpace(straight) ? " " : straight.ToString() });
        }

        return Trim(code.ToString());
    }

    private static string Trim(string code)
    {
        code = code.Trim(' ');
        if (code.Length > 1 && (code[0] is '-' or '~') && !char.IsDigit(code[1]))
            code = code[1..];
        if (code.Length > 0 && (code[^1] is '-' or '~'))
            code = code[..^1];
        return code.Trim(' ');
    }
}
