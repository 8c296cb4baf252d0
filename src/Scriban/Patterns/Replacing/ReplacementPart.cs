namespace MinutesDsl.Scriban.Patterns;

/// <summary>A part of a replacement: for a group its slot, for text the text.</summary>
internal readonly record struct ReplacementPart(ReplacementPartKind Kind, int Slot = 0, string Text = "")
{
    public ReadOnlySpan<char> For(PatternMatch match) => Kind switch
    {
        ReplacementPartKind.Text => Text,
        ReplacementPartKind.Group => match[Slot],
        ReplacementPartKind.Before => match.Text.AsSpan(0, match.Start),
        ReplacementPartKind.After => match.Text.AsSpan(match.End),
        _ => match.Text,
    };
}
