using System.Text;

namespace MinutesDsl.Scriban.Patterns;

/// <summary>
/// What a match is replaced by: <c>$1</c> and <c>${name}</c> stand for groups, <c>$&amp;</c>, <c>$`</c>, <c>$'</c>, <c>$+</c> and <c>$_</c> for the match, the text
/// before and after it, the last group and the whole text, <c>$$</c> for a dollar. Any other dollar stands for itself, as in .NET.
/// </summary>
internal sealed class Replacement
{
    private readonly ImmutableArray<ReplacementPart> _parts;

    private Replacement(ImmutableArray<ReplacementPart> parts) => _parts = parts;

    public int PartCount => _parts.Length;

    public static Replacement Read(string replacement, GroupTable groups)
    {
        var parts = ImmutableArray.CreateBuilder<ReplacementPart>();
        var text = new StringBuilder();
        for (var at = 0; at < replacement.Length;)
        {
            if (replacement[at] != '$' || PartAt(replacement, at + 1, groups) is not var (part, end))
            {
                text.Append(replacement[at++]);
                continue;
            }

            AddText(parts, text);
            parts.Add(part);
            at = end;
        }

        AddText(parts, text);
        return new Replacement(parts.ToImmutable());
    }

    /// <summary>The length of what a match is replaced by.</summary>
    public long LengthFor(PatternMatch match)
    {
        var length = 0L;
        foreach (var part in _parts)
            length += part.For(match).Length;
        return length;
    }

    public void AppendTo(StringBuilder result, PatternMatch match)
    {
        foreach (var part in _parts)
            result.Append(part.For(match));
    }

    private static void AddText(ImmutableArray<ReplacementPart>.Builder parts, StringBuilder text)
    {
        if (text.Length > 0)
            parts.Add(new ReplacementPart(ReplacementPartKind.Text, Text: text.ToString()));
        text.Clear();
    }

    /// <summary>The part after a dollar and where it ends, or null.</summary>
    private static (ReplacementPart Part, int End)? PartAt(string replacement, int at, GroupTable groups)
    {
        if (at == replacement.Length)
            return null;
        return replacement[at] switch
        {
            '$' => (new ReplacementPart(ReplacementPartKind.Text, Text: "$"), at + 1),
            '&' => (new ReplacementPart(ReplacementPartKind.Group), at + 1),
            '+' => (new ReplacementPart(ReplacementPartKind.Group, groups.Count - 1), at + 1),
            '`' => (new ReplacementPart(ReplacementPartKind.Before), at + 1),
            '\'' => (new ReplacementPart(ReplacementPartKind.After), at + 1),
            '_' => (new ReplacementPart(ReplacementPartKind.Whole), at + 1),
            '{' => InBraces(replacement, at + 1, groups),
            var c when char.IsAsciiDigit(c) => Numbered(replacement, at, groups),
            _ => null,
        };
    }

    private static (ReplacementPart Part, int End)? InBraces(string replacement, int at, GroupTable groups)
    {
        var end = at;
        while (end < replacement.Length && UnicodeCategories.IsOfWord(replacement[end]))
            end++;
        if (end == replacement.Length || replacement[end] != '}')
            return null;
        var name = replacement.AsSpan(at, end - at);
        var slot = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? groups.SlotOf(number) : groups.SlotOf(name.ToString());
        return slot is { } found ? (new ReplacementPart(ReplacementPartKind.Group, found), end + 1) : null;
    }

    private static (ReplacementPart Part, int End)? Numbered(string replacement, int at, GroupTable groups)
    {
        var end = at;
        while (end < replacement.Length && char.IsAsciiDigit(replacement[end]))
            end++;
        return int.TryParse(replacement.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && groups.SlotOf(number) is { } slot
            ? (new ReplacementPart(ReplacementPartKind.Group, slot), end)
            : null;
    }
}
