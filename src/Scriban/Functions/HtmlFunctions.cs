using System.Buffers;
using System.Net;
using System.Text;
using MinutesDsl.Scriban.Patterns;
using static MinutesDsl.Scriban.Functions.FunctionGroup;

namespace MinutesDsl.Scriban.Functions;

/// <summary>The functions of <c>html</c>. Where values are escaped by place, those that make markup give markup, so that it is not escaped twice.</summary>
internal static class HtmlFunctions
{
    private static readonly SearchValues<char> Specials = SearchValues.Create("&<>\"'");

    private static readonly Pattern Tag = Pattern.Read("<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>", PatternOptions.Singleline | PatternOptions.IgnoreCase);

    private const string Kept = "-_.~;/?:@&=+$,#[]!'()*";

    public static ScriptObject Make()
    {
        var group = new FunctionGroup("html");
        group.AddForMarkup("strip", Strip, Text("text"));
        group.AddForMarkup("escape", EscapeText, Text("text"));
        group.AddForMarkup("newline_to_br", BreakLines, Text("text"));
        group.Add("url_encode", (_, arguments) => arguments[0] is string text ? Uri.EscapeDataString(text) : null, Text("text"));
        group.Add("url_escape", (_, arguments) => arguments[0] is string text ? EscapeUrl(text) : null, Text("text"));
        return group.Seal();
    }

    private static object? Strip(CallContext call, object?[] arguments) => arguments[0] switch
    {
        IMarkup markup => markup.ToPlainText(),
        string text => WithoutTags(call, text),
        _ => null,
    };

    private static string WithoutTags(CallContext call, string text)
    {
        var (result, end) = (new StringBuilder(), 0);
        foreach (var tag in call.Evaluator.MatcherOf(Tag, text, call).FindAll())
        {
            result.Append(text, end, tag.Start - end);
            end = tag.End;
        }

        return end == 0 ? text : result.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>As <see cref="WebUtility.HtmlEncode(string)"/> does, but looking at many characters at once where the text is plain ASCII.</summary>
    private static string Encoded(string text)
    {
        if (!Ascii.IsValid(text))
            return WebUtility.HtmlEncode(text);
        var rest = text.AsSpan();
        var length = text.Length;
        for (var at = rest.IndexOfAny(Specials); at >= 0; at = rest.IndexOfAny(Specials))
        {
            length += EntityOf(rest[at]).Length - 1;
            rest = rest[(at + 1)..];
        }

        return length == text.Length ? text : string.Create(length, text, Fill);
    }

    private static void Fill(Span<char> result, string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Specials); at >= 0; at = rest.IndexOfAny(Specials))
        {
            rest[..at].CopyTo(result);
            var entity = EntityOf(rest[at]);
            entity.CopyTo(result[at..]);
            result = result[(at + entity.Length)..];
            rest = rest[(at + 1)..];
        }

        rest.CopyTo(result);
    }

    private static string EntityOf(char c) => c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" };

    private static object? EscapeText(CallContext call, object?[] arguments)
    {
        if (arguments[0] is IMarkup)
            return arguments[0];
        if (arguments[0] is not string text)
            return null;
        var escaped = Encoded(text);
        return call.Context.Escaping == EscapingMode.None ? escaped : new MarkupString(escaped);
    }

    private static object? BreakLines(CallContext call, object?[] arguments)
    {
        if (arguments[0] is IMarkup markup)
            return new MarkupString(WithBreaks(markup.ToMarkup()));
        if (arguments[0] is not string text)
            return null;
        return call.Context.Escaping == EscapingMode.None ? WithBreaks(text) : new MarkupString(WithBreaks(Escaping.Escape.Text(text)));
    }

    private static string WithBreaks(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\n') < 0)
            return text;
        var result = new StringBuilder(text.Length + 32);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                result.Append("<br />\r\n");
                i++;
            }
            else if (text[i] is '\r' or '\n')
            {
                result.Append("<br />").Append(text[i]);
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static string EscapeUrl(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Kept.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                result.Append((char)rune.Value);
                continue;
            }

            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
                result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }
}
