using System.Globalization;
using MinutesDsl.LanguageServer.Features.Cursor;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Syntax;

namespace MinutesDsl.LanguageServer.Features.Hover;

/// <summary>The minute that a reference leads to.</summary>
internal static class ReferenceCard
{
    /// <summary>The card of a reference, or null where it is none.</summary>
    public static HoverCard? Of(DocumentSnapshot document, InlineSyntax reference)
    {
        if (!reference.Qualifier.IsEmpty)
        {
            var meeting = document.Text.ToString(reference.Qualifier);
            return DateOnly.TryParseExact(meeting, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new HoverCard(
                    $"Minute {document.Text.ToString(reference.Value)} of the meeting of {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}",
                    ["It is in another file of the project."])
                : null;
        }

        if (ItemFinder.Find(document, reference) is not var (node, item))
            return null;
        var title = item.Title.ToPlainText();
        var line = document.Text.GetLinePosition(node.Span.Start).Line + 1;
        return new HoverCard(
            title.Length > 0 ? $"{item.Label} {title}" : $"Minute {item.Label}",
            [.. item.Exempt is null ? Array.Empty<string>() : ["This item is exempt."], string.Create(CultureInfo.InvariantCulture, $"Line {line}.")]);
    }
}
