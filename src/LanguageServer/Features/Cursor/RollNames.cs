using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Cursor;

/// <summary>Persons whom a roll names by name, as "Cllr Lee", where that means somebody who has a handle.</summary>
internal static class RollNames
{
    /// <summary>The handle of the person whose name an offset touches; null for a name that nobody knows, or that may be two persons.</summary>
    public static Mention? At(DocumentSnapshot document, int offset)
    {
        if (document.Kind != DocumentKind.Minutes)
            return null;
        var minutes = document.Model.Document;
        var rolls = minutes.Rolls.Concat(minutes.Items.SelectMany(item => item.Blocks.OfType<RollBlock>()).Select(block => block.Roll));
        foreach (var attendee in rolls.Where(roll => Touches(roll.Span, offset)).SelectMany(roll => roll.Attendees))
        {
            var name = NameOf(document.Text.Text, attendee.Span);
            if (Touches(name, offset) && attendee.Person?.Handle is { } handle)
                return new Mention(handle, name);
        }

        return null;
    }

    /// <summary>The words before a role or a bracket.</summary>
    private static TextSpan NameOf(string source, TextSpan entry)
    {
        var length = source.AsSpan(entry.Start, entry.Length).IndexOfAny("([,\r\n");
        var end = length < 0 ? entry.End : entry.Start + length;
        while (end > entry.Start && char.IsWhiteSpace(source[end - 1]))
            end--;
        return TextSpan.FromBounds(entry.Start, end);
    }

    private static bool Touches(TextSpan span, int offset) => offset >= span.Start && offset <= span.End;
}
