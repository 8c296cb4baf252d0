namespace MinutesDsl.Scriban.Escaping;

/// <summary>Follows a template's literal text through tags, attributes, comments and raw elements.</summary>
internal sealed class MarkupReader(bool isXml, Action<int, string> report)
{
    private const int LongestName = 64;
    private const string JsonType = "application/ld+json";

    private static readonly ImmutableArray<string> CommentTails = ["<!---", "<!--", "--!", "--", "-"];

    public static bool IsRawElement(string tag) => tag is "script" or "style" or "textarea" or "title" or "xmp" or "iframe" or "noembed" or "noframes";

    public static bool IsAddress(string attribute) => attribute is
        "href" or "src" or "action" or "formaction" or "poster" or "cite" or "data" or "xlink:href" or "background" or "longdesc" or "ping"
        or "manifest" or "codebase" or "archive" or "classid" or "profile" or "usemap" or "icon" or "lowsrc" or "dynsrc";

    public static bool IsSourceSet(string attribute) => attribute is "srcset" or "imagesrcset";

    /// <summary>The state after a text; what cannot be followed is reported with its offset in the text.</summary>
    public MarkupState Read(MarkupState state, string text)
    {
        for (var i = 0; i < text.Length;)
        {
            switch (state.Place)
            {
                case MarkupPlace.Text:
                    i = ReadText(ref state, text, i);
                    break;
                case MarkupPlace.RawText:
                    i = ReadRaw(ref state, text, i);
                    break;
                case MarkupPlace.Comment:
                    i = ReadComment(ref state, text, i);
                    break;
                case MarkupPlace.Declaration:
                    i = SkipTo(ref state, text, i, state.Value);
                    break;
                case MarkupPlace.Quoted:
                    i = ReadQuoted(ref state, text, i);
                    break;
                default:
                    state = ReadTag(state, text[i], i);
                    i++;
                    break;
            }
        }

        return state;
    }

    private static int SkipTo(ref MarkupState state, string text, int from, string end)
    {
        var at = text.IndexOf(end, from, StringComparison.Ordinal);
        if (at < 0)
            return text.Length;
        state = MarkupState.Text;
        return at + end.Length;
    }

    /// <summary>Inside of a comment; <c>Value</c> is the end of what was read, as far as it may be the beginning of the comment's end.</summary>
    private int ReadComment(ref MarkupState state, string text, int from)
    {
        var read = state.Value + text[from..];
        var end = EndOfComment(read);
        if (end >= 0)
        {
            state = MarkupState.Text;
            return from + end - (read.Length - (text.Length - from));
        }

        state = state with { Value = CommentTails.FirstOrDefault(tail => read.EndsWith(tail, StringComparison.Ordinal)) ?? "" };
        return text.Length;
    }

    /// <summary>The length up to and with the end of a comment, or -1. HTML also ends one at <c>&lt;!--&gt;</c>, <c>&lt;!---&gt;</c> and <c>--!&gt;</c>.</summary>
    private int EndOfComment(string read)
    {
        if (!isXml && read.StartsWith("<!-->", StringComparison.Ordinal))
            return 5;
        if (!isXml && read.StartsWith("<!--->", StringComparison.Ordinal))
            return 6;
        var from = read.StartsWith("<!--", StringComparison.Ordinal) ? 4 : 0;
        var plain = read.IndexOf("-->", from, StringComparison.Ordinal);
        var odd = isXml ? -1 : read.IndexOf("--!>", from, StringComparison.Ordinal);
        if (plain >= 0 && (odd < 0 || plain < odd))
            return plain + 3;
        return odd >= 0 ? odd + 4 : -1;
    }

    private int ReadText(ref MarkupState state, string text, int from)
    {
        var at = text.IndexOf('<', from);
        if (at < 0)
            return text.Length;
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<!--"))
        {
            state = new MarkupState(MarkupPlace.Comment, Value: "<!--");
            return at + 4;
        }

        if (isXml && rest.StartsWith("<![CDATA["))
        {
            state = new MarkupState(MarkupPlace.Declaration, Value: "]]>");
            return at + 9;
        }

        if (rest.StartsWith("<!") || rest.StartsWith("<?"))
        {
            state = new MarkupState(MarkupPlace.Declaration, Value: isXml && rest[1] == '?' ? "?>" : ">");
            return at + 2;
        }

        if (rest.Length == 1)
        {
            state = new MarkupState(MarkupPlace.TagOpen);
            return at + 1;
        }

        var closing = rest[1] == '/';
        if (closing || char.IsLetter(rest[1]) || rest[1] == '_')
        {
            state = new MarkupState(MarkupPlace.TagName, IsClosing: closing);
            return at + (closing ? 2 : 1);
        }

        return at + 1;
    }

    /// <summary>Inside of script, style, title and the like: only their own closing tag ends them.</summary>
    private int ReadRaw(ref MarkupState state, string text, int from)
    {
        var end = EndOfRaw(state.Tag, text, from);
        RefuseMisreadable(state.Tag, text.AsSpan(from, (end < 0 ? text.Length : end) - from), from);
        if (end < 0)
            return text.Length;
        state = new MarkupState(MarkupPlace.TagName, state.Tag, IsClosing: true);
        return end + 2 + state.Tag.Length;
    }

    /// <summary>Literal text that browsers read in other ways than it looks, so that the places after it would not be sure.</summary>
    private void RefuseMisreadable(string tag, ReadOnlySpan<char> text, int from)
    {
        var comment = tag == "script" ? text.IndexOf("<!--") : -1;
        if (comment >= 0)
            report(from + comment, "An HTML comment inside of a script changes where browsers see its end; remove it, or write // or /* */.");
        if (tag is not ("title" or "textarea") || isXml)
            return;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] != '<' || !char.IsAsciiLetter(text[i + 1]))
                continue;
            report(from + i, $"Tags inside of {tag} are read as text in a page, but as tags in a drawing; write &lt; for a literal <.");
            return;
        }
    }

    /// <summary>Where the closing tag of a raw element begins, or -1.</summary>
    private static int EndOfRaw(string tag, string text, int from)
    {
        for (var at = text.IndexOf("</", from, StringComparison.Ordinal); at >= 0; at = text.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            var end = at + 2 + tag.Length;
            if (string.Compare(text, at + 2, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end >= text.Length || char.IsWhiteSpace(text[end]) || text[end] is '/' or '>'))
                return at;
        }

        return -1;
    }

    private int ReadQuoted(ref MarkupState state, string text, int from)
    {
        var end = text.IndexOf(state.Quote, from);
        var value = end < 0 ? text.AsSpan(from) : text.AsSpan(from, end - from);
        if (!isXml && IsAddress(state.Attribute))
            ReadAddress(ref state, value, from);
        else if (state is { Tag: "script", Attribute: "type" })
            state = state with { Value = state.Value + value.ToString() };
        if (end < 0)
            return text.Length;
        var isJson = state.IsJson
            || (state is { Tag: "script", Attribute: "type" } && state.Value.Trim().Equals(JsonType, StringComparison.OrdinalIgnoreCase));
        state = new MarkupState(MarkupPlace.InTag, state.Tag, IsClosing: state.IsClosing, IsJson: isJson);
        return end + 1;
    }

    private void ReadAddress(ref MarkupState state, ReadOnlySpan<char> text, int from)
    {
        for (var i = 0; i < text.Length && state.Address is AddressPart.Start or AddressPart.AfterValue; i++)
        {
            var c = text[i];
            if (c == '&')
            {
                // An entity could be a colon in disguise: whatever is written after it is refused.
                state = state with { Address = AddressPart.Refused };
            }
            else if (c is '/' or '?' or '#')
            {
                state = state with { Address = AddressPart.Decided, Value = "" };
            }
            else if (c == ':' && state.Address == AddressPart.AfterValue)
            {
                report(from + i, "The scheme of this address would come from a value; write http: or https: as text, or build the address in one value.");
                state = state with { Address = AddressPart.Refused };
            }
            else if (c == ':')
            {
                state = state with { Address = Url.IsAllowedScheme(state.Value.Trim()) ? AddressPart.Decided : AddressPart.Refused, Value = "" };
            }
            else if (state.Address == AddressPart.Start)
            {
                state = state.Value.Length < LongestName ? state with { Value = state.Value + c } : state with { Address = AddressPart.Refused };
            }
        }
    }

    private MarkupState ReadTag(MarkupState state, char c, int at)
    {
        var isSpace = char.IsWhiteSpace(c);
        switch (state.Place)
        {
            case MarkupPlace.TagOpen:
                if (c == '/')
                    return new MarkupState(MarkupPlace.TagName, IsClosing: true);
                return char.IsLetter(c) || c == '_' ? new MarkupState(MarkupPlace.TagName, LowerName("", c)) : c == '<' ? state : MarkupState.Text;
            case MarkupPlace.TagName:
                if (c == '>')
                    return Close(state);
                if (isSpace || c == '/')
                    return state with { Place = MarkupPlace.InTag };
                if (state.IsClosing && !isXml && IsRawElement(state.Tag))
                    report(at, $"The closing tag of {state.Tag} is split by code; write it in one piece.");
                return state with { Tag = LowerName(state.Tag, c) };
            case MarkupPlace.AfterBranches when !isSpace && c is not ('>' or '/'):
                report(at, "The branches before this end in different names of a tag or attribute; put the whole attribute into the branches, or a space here.");
                return state with { Place = MarkupPlace.InTag };
            case MarkupPlace.InTag or MarkupPlace.AfterBranches:
                if (c == '>')
                    return Close(state);
                return isSpace || c == '/'
                    ? state with { Place = MarkupPlace.InTag }
                    : state with { Place = MarkupPlace.AttributeName, Attribute = LowerName("", c) };
            case MarkupPlace.AttributeName or MarkupPlace.AfterAttributeName:
                if (c == '>')
                    return Close(state);
                if (c == '=')
                    return state with { Place = MarkupPlace.BeforeValue };
                if (c == '/')
                    return state with { Place = MarkupPlace.InTag, Attribute = "" };
                if (isSpace)
                    return state with { Place = MarkupPlace.AfterAttributeName };
                return state.Place == MarkupPlace.AttributeName
                    ? state with { Attribute = LowerName(state.Attribute, c) }
                    : state with { Place = MarkupPlace.AttributeName, Attribute = LowerName("", c) };
            case MarkupPlace.BeforeValue:
                if (isSpace)
                    return state;
                if (c == '>')
                    return Close(state);
                return c is '"' or '\'' ? state with { Place = MarkupPlace.Quoted, Quote = c } : state with { Place = MarkupPlace.Unquoted };
            default:
                if (c == '>')
                    return Close(state);
                return isSpace ? state with { Place = MarkupPlace.InTag, Attribute = "" } : state;
        }
    }

    private MarkupState Close(MarkupState state) =>
        !isXml && !state.IsClosing && IsRawElement(state.Tag)
            ? new MarkupState(MarkupPlace.RawText, state.Tag, IsJson: state.IsJson)
            : MarkupState.Text;

    // No name that matters is longer; a name of a million letters must not be copied a million times.
    private string LowerName(string name, char c) => name.Length >= LongestName ? name : name + (isXml ? c : char.ToLowerInvariant(c));
}
