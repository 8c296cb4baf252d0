using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN602: a word typed twice. "That that" and "had had" may be right, and so may a name ("Wagga Wagga").</summary>
internal sealed class DoubledWordRule : IRule
{
    private const string Joints = "’'-";

    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.DoubledWord))
            return;
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment or LineKind.TableRow || line.Content.IsEmpty)
                continue;
            for (var at = line.Content.Start; at < line.Content.End;)
                at = Check(context, line.Content, at);
        }
    }

    /// <summary>Looks at the word that begins at an offset, or at the character there, and gives where to go on.</summary>
    private static int Check(RuleContext context, TextSpan content, int start)
    {
        var source = context.Source;
        var end = LettersFrom(source, start, content.End);
        if (end == start)
            return start + 1;
        var second = end;
        while (second < content.End && char.IsWhiteSpace(source[second]))
            second++;
        var length = end - start;
        var isWord = length > 1 || source[start] == 'a';
        if (!isWord || second == end || IsJoined(source, content.Start, start) || LettersFrom(source, second, content.End) != second + length
            || (second + length < content.End && (char.IsLetterOrDigit(source[second + length]) || Joints.Contains(source[second + length])))
            || !source.AsSpan(start, length).Equals(source.AsSpan(second, length), StringComparison.OrdinalIgnoreCase))
            return end;
        var first = source.Substring(start, length);
        if (first.ToLowerInvariant() is "that" or "had" || (char.IsUpper(source[start]) && char.IsUpper(source[second])))
            return end;
        context.Diagnostics.Add(new Diagnostic(Catalogue.DoubledWord, TextSpan.FromBounds(start, second + length), first)
        {
            Fixes = [new Fix("Delete one of them", TextSpan.FromBounds(end, second + length), "")],
        });
        return second + length;
    }

    private static int LettersFrom(string source, int start, int end)
    {
        while (start < end && char.IsLetter(source[start]))
            start++;
        return start;
    }

    // Part of a longer word, a handle, a reference or an address.
    private static bool IsJoined(string source, int first, int at) =>
        at > first && (char.IsLetterOrDigit(source[at - 1]) || Joints.Contains(source[at - 1]) || source[at - 1] is '@' or '#' or '/');
}
