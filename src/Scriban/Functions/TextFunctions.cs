using System.Security.Cryptography;
using System.Text;
using static MinutesDsl.Scriban.Functions.FunctionGroup;

namespace MinutesDsl.Scriban.Functions;

/// <summary>The functions of <c>string</c>. Null is taken as an empty text.</summary>
internal static partial class TextFunctions
{
    public static ScriptObject Make()
    {
        var group = new FunctionGroup("string");
        var text = Text("text");
        group.Add("escape", (_, a) => a[0] is string t ? Escaped(t) : null, text);
        group.Add("append", (_, a) => Of(a, 0) + Of(a, 1), text, Text("with"));
        group.Add("prepend", (_, a) => Of(a, 1) + Of(a, 0), text, Text("by"));
        group.Add("capitalize", (_, a) => Capitalize(Of(a, 0)), text);
        group.Add("capitalizewords", (_, a) => CapitalizeWords(Of(a, 0)), text);
        group.Add("contains", (_, a) => Boxed.Of(Of(a, 1) is { Length: > 0 } value && Of(a, 0).Contains(value, StringComparison.Ordinal)), text, Text("value"));
        group.Add("empty", (_, a) => Boxed.Of(Of(a, 0).Length == 0), text);
        group.Add("whitespace", (_, a) => Boxed.Of(string.IsNullOrWhiteSpace(Of(a, 0))), text);
        group.Add("downcase", (_, a) => (a[0] as string)?.ToLowerInvariant(), text);
        group.Add("upcase", (_, a) => (a[0] as string)?.ToUpperInvariant(), text);
        group.Add("starts_with", (_, a) => Boxed.Of(Of(a, 1) is { Length: > 0 } value && Of(a, 0).StartsWith(value, StringComparison.Ordinal)), text, Text("value"));
        group.Add("ends_with", (_, a) => Boxed.Of(Of(a, 1) is { Length: > 0 } value && Of(a, 0).EndsWith(value, StringComparison.Ordinal)), text, Text("value"));
        group.Add("equals_ignore_case", (_, a) => Boxed.Of(string.Equals(a[0] as string, a[1] as string, StringComparison.OrdinalIgnoreCase)), text, Text("value"));
        group.Add("handleize", (_, a) => Handle(Of(a, 0)), text);
        group.Add("literal", (_, a) => a[0] is string t ? Runtime.ValueText.Quoted(t) : null, text);
        group.Add("lstrip", (_, a) => (a[0] as string)?.TrimStart(), text);
        group.Add("rstrip", (_, a) => (a[0] as string)?.TrimEnd(), text);
        group.Add("strip", (_, a) => (a[0] as string)?.Trim(), text);
        group.Add("strip_newlines", (_, a) => Of(a, 0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal), text);
        group.Add("pluralize", (_, a) => a[0] is 1 ? Of(a, 1) : Of(a, 2), Integer("number"), Text("singular"), Text("plural"));
        group.Add("remove", (c, a) => Of(a, 1) is { Length: > 0 } part ? ReplaceAll(c, Of(a, 0), part, "") : a[0], text, Text("remove"));
        group.Add("remove_first", (_, a) => ReplaceOne(Of(a, 0), Of(a, 1), "", fromEnd: false), text, Text("remove"));
        group.Add("remove_last", (_, a) => ReplaceOne(Of(a, 0), Of(a, 1), "", fromEnd: true), text, Text("remove"));
        group.Add("replace", (c, a) => ReplaceAll(c, Of(a, 0), Of(a, 1), Of(a, 2)), text, Text("match"), Text("replace"));
        var fromEnd = new HostParameter("fromEnd", IsOptional: true, Default: false);
        group.Add("replace_first", (_, a) => ReplaceOne(Of(a, 0), Of(a, 1), Of(a, 2), Runtime.Values.IsTrue(a[3])), text, Text("match"), Text("replace"), fromEnd);
        group.Add("size", (_, a) => Boxed.Of(Of(a, 0).Length), text);
        group.Add("slice", (_, a) => Slice(Of(a, 0), (int)(a[1] ?? 0), a[2] as int?), text, Integer("start"), Integer("length", null));
        group.Add("slice1", (_, a) => Slice(Of(a, 0), (int)(a[1] ?? 0), a[2] as int?), text, Integer("start"), Integer("length", Boxed.Of(1)));
        group.Add("split", (_, a) => Split(Of(a, 0), Of(a, 1)), text, Text("match"));
        group.Add("truncate", (_, a) => Truncate(Of(a, 0), (int)(a[1] ?? 0), a[2] as string ?? "..."), text, Integer("length"), Text("ellipsis", null));
        group.Add("truncatewords", (_, a) => TruncateWords(Of(a, 0), (int)(a[1] ?? 0), a[2] as string ?? "..."), text, Integer("count"), Text("ellipsis", null));
        group.Add("pad_left", (c, a) => Widened(c, a).PadLeft(Math.Max(0, (int)(a[1] ?? 0))), text, Integer("width"));
        group.Add("pad_right", (c, a) => Widened(c, a).PadRight(Math.Max(0, (int)(a[1] ?? 0))), text, Integer("width"));
        group.Add("index_of", IndexOf, text, Text("search"), Integer("startIndex", null), Integer("count", null), Text("stringComparison", null));
        AddNumbers(group, text);
        AddHashes(group, text);
        return group.Seal();
    }

    /// <summary>Appends a text with the escapes that a text literal has.</summary>
    public static void AppendEscaped(StringBuilder result, string text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '"':
                    result.Append("\\\"");
                    break;
                case '\\':
                    result.Append("\\\\");
                    break;
                case '\n':
                    result.Append("\\n");
                    break;
                case '\r':
                    result.Append("\\r");
                    break;
                case '\t':
                    result.Append("\\t");
                    break;
                case '\a':
                    result.Append("\\a");
                    break;
                case '\v':
                    result.Append("\\v");
                    break;
                case '\b':
                    result.Append("\\b");
                    break;
                case '\f':
                    result.Append("\\f");
                    break;
                case < ' ':
                    result.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}");
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }
    }

    private static string Of(object?[] arguments, int index) => arguments[index] as string ?? "";

    private static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        AppendEscaped(result, text);
        return result.ToString();
    }

    private static void AddNumbers(FunctionGroup group, HostParameter text)
    {
        group.Add("to_int", (c, a) => int.TryParse(Of(a, 0), NumberStyles.Integer, c.Context.Culture, out var n) ? Boxed.Of(n) : null, text);
        group.Add("to_long", (c, a) => long.TryParse(Of(a, 0), NumberStyles.Integer, c.Context.Culture, out var n) ? n : null, text);
        group.Add("to_float", (c, a) => float.TryParse(Of(a, 0), NumberStyles.Float | NumberStyles.AllowThousands, c.Context.Culture, out var n) ? n : null, text);
        group.Add("to_double", (c, a) => double.TryParse(Of(a, 0), NumberStyles.Float | NumberStyles.AllowThousands, c.Context.Culture, out var n) ? n : null, text);
    }

    private static void AddHashes(FunctionGroup group, HostParameter text)
    {
        var key = Text("secretKey");
        group.Add("md5", (_, a) => Hex(MD5.HashData(Bytes(a, 0))), text);
        group.Add("sha1", (_, a) => Hex(SHA1.HashData(Bytes(a, 0))), text);
        group.Add("sha256", (_, a) => Hex(SHA256.HashData(Bytes(a, 0))), text);
        group.Add("sha512", (_, a) => Hex(SHA512.HashData(Bytes(a, 0))), text);
        group.Add("hmac_sha1", (_, a) => Hex(HMACSHA1.HashData(Bytes(a, 1), Bytes(a, 0))), text, key);
        group.Add("hmac_sha256", (_, a) => Hex(HMACSHA256.HashData(Bytes(a, 1), Bytes(a, 0))), text, key);
        group.Add("hmac_sha512", (_, a) => Hex(HMACSHA512.HashData(Bytes(a, 1), Bytes(a, 0))), text, key);
        group.Add("base64_encode", (_, a) => Convert.ToBase64String(Bytes(a, 0)), text);
        group.Add("base64_decode", (_, a) => Encoding.UTF8.GetString(Convert.FromBase64String(Of(a, 0))), text);
    }

    private static byte[] Bytes(object?[] arguments, int index) => Encoding.UTF8.GetBytes(Of(arguments, index));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private static string Widened(CallContext call, object?[] arguments)
    {
        var text = Of(arguments, 0);
        call.Evaluator.CheckLength((int)(arguments[1] ?? 0), call.Span);
        call.Charge(BudgetKind.Characters, Math.Max(0, (int)(arguments[1] ?? 0) - text.Length));
        return text;
    }
}
