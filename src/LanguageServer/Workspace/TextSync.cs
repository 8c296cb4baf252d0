using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>
/// Applies a client's changes, one after the other: each counts its positions in the text that those before it have left. Editors send the
/// changes of many places from the end to the beginning; those are applied together, since none moves the places of the next.
/// </summary>
internal static class TextSync
{
    /// <summary>The text after the changes.</summary>
    public static SourceText Apply(SourceText text, IReadOnlyList<ContentChange> changes, PositionEncoding encoding)
    {
        var waiting = new List<TextChange>();

        // The place before which the text is still that of the waiting changes; null where the next change has to see theirs.
        Position? limit = null;
        foreach (var change in changes)
        {
            if (change.Range is not { } range)
            {
                text = SourceText.From(change.Text, text.Path);
                waiting.Clear();
                continue;
            }

            if (waiting.Count > 0 && !(limit is { } before && IsBefore(range.Start, before) && IsBefore(range.End, before)))
            {
                text = text.WithChanges(waiting);
                waiting.Clear();
            }

            var positions = new PositionConverter(text, encoding);
            var span = positions.ToSpan(range);
            waiting.Add(new TextChange(span, change.Text));

            // A position outside the text may be inside it after the change.
            var start = IsBefore(range.End, range.Start) ? range.End : range.Start;
            limit = positions.ToPosition(span.Start) == start ? start : null;
        }

        return waiting.Count == 0 ? text : text.WithChanges(waiting);
    }

    private static bool IsBefore(Position one, Position other) =>
        one.Line != other.Line ? one.Line < other.Line : one.Character < other.Character;
}
