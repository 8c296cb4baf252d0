namespace MinutesDsl.Formatting.Lines;

/// <summary>Line ends.</summary>
internal static class LineEnd
{
    /// <summary>The line end that a text has most of; LF where there is none, or as many.</summary>
    internal static string MostCommon(string text)
    {
        int lf = 0, crlf = 0, cr = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                lf++;
            else if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                (crlf, i) = (crlf + 1, i + 1);
            else if (text[i] == '\r')
                cr++;
        }

        return crlf > lf && crlf >= cr ? "\r\n" : cr > lf ? "\r" : "\n";
    }
}
