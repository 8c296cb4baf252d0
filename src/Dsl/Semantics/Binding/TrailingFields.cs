using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>What may end a keyword's words: <c>[no: 24/7]</c>, and an action's <c>(done)</c>.</summary>
internal static class TrailingFields
{
    internal static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();
    private static readonly string[] Progresses = ["done", "open", "in progress", "on hold", "carried forward"];

    /// <summary>The words without bracketed fields of known keys at their end, and the fields.</summary>
    internal static (TextSpan Words, IReadOnlyDictionary<string, string> Fields) Take(string source, TextSpan words)
    {
        if (words.IsEmpty || source[words.End - 1] != ']')
            return (words, None);
        var parts = PersonEntryGrammar.TakeFields(source, words, out var fields);
        return fields.ContainsKey("no") || fields.ContainsKey("short") ? (parts, fields) : (words, None);
    }

    /// <summary>The words without the progress in a last bracket, and the progress.</summary>
    internal static (TextSpan Words, string Progress) TakeProgress(string source, TextSpan words)
    {
        if (words.IsEmpty || source[words.End - 1] != ')')
            return (words, "");
        var open = source.LastIndexOf('(', words.End - 1, words.Length);
        var inner = open < 0 ? "" : source[(open + 1)..(words.End - 1)].Trim();
        return Progresses.Any(progress => inner.StartsWith(progress, StringComparison.OrdinalIgnoreCase))
            ? (Scan.Trim(source, TextSpan.FromBounds(words.Start, open)), inner)
            : (words, "");
    }
}
