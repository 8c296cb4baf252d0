using MinutesDsl.LanguageServer.Features.Cursor;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Render;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Hover;

/// <summary>The statutory words of a numbered paragraph of exempt information, in the profile of the project.</summary>
internal static class ExemptCard
{
    /// <summary>The card of the paragraph number at an offset and where it stands, or null.</summary>
    public static (HoverCard Card, TextSpan Span)? At(DocumentSnapshot document, LineSyntax line, int offset)
    {
        if (Numbers(document, line, offset) is not { IsEmpty: false } place || NumberAt(document.Text.Text, place, offset) is not { } span)
            return null;
        var number = document.Text.ToString(span);
        var profile = document.Project.Project.Settings.Profile;
        if (Profiles.Of(profile).ExemptLaw is not { } law)
            return (new HoverCard($"Paragraph {number}", [$"The profile of this project, {profile}, has no list of exempt information."]), span);
        return StatutoryText.Of(profile).Paragraphs.TryGetValue(number, out var words)
            ? (new HoverCard($"Paragraph {number} of {law.Name}", [words]), span)
            : (new HoverCard($"There is no paragraph {number}", [$"{law.Name} has the paragraphs {law.Paragraphs[0]} to {law.Paragraphs[^1]}."]), span);
    }

    /// <summary>The part of a line where paragraph numbers stand; empty for none.</summary>
    private static TextSpan Numbers(DocumentSnapshot document, LineSyntax line, int offset)
    {
        if (line.Field is { Kind: FieldKind.Exempt })
            return line.Content;
        if (line.Head is ExemptHeadSyntax head)
            return head.Span;
        if (line.LineKind != LineKind.Entry || !LineFinder.BlocksAt(document.Tree, offset).Any(block => block is KeywordBlockSyntax { Keyword.Kind: KeywordKind.Exclusion }))
            return default;

        // "item 12: paragraphs 1 and 3": what stands before the colon are items.
        var colon = document.Text.Text.IndexOf(':', line.Content.Start, line.Content.Length);
        return colon < 0 ? default : TextSpan.FromBounds(colon + 1, line.Content.End);
    }

    private static TextSpan? NumberAt(string source, TextSpan place, int offset)
    {
        if (offset < place.Start || offset > place.End)
            return null;
        var (start, end) = (offset, offset);
        while (start > place.Start && char.IsAsciiDigit(source[start - 1]))
            start--;
        while (end < place.End && char.IsAsciiDigit(source[end]))
            end++;
        var isWord = (start > place.Start && char.IsLetter(source[start - 1])) || (end < place.End && char.IsLetter(source[end]));
        return end > start && end - start <= 3 && !isWord ? TextSpan.FromBounds(start, end) : null;
    }
}
