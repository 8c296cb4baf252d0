using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>What the minutes say of one person's presence: said piece by piece, of which the last that covers a place counts.</summary>
internal sealed class PersonPresence
{
    private readonly List<(TextSpan Span, Presence Presence)> said = [];

    /// <summary>Where nothing else is said.</summary>
    internal Presence Otherwise { get; set; }

    /// <summary>Whether a roll, the field Chair or ARRIVED names the person as somebody who was there.</summary>
    internal bool IsListed { get; set; }

    /// <summary>Whether the person is one of those on PRESENT or SUBSTITUTES, or in the chair.</summary>
    internal bool IsCounted { get; set; }

    /// <summary>Whether ARRIVED, RETURNED or LEFT names the person.</summary>
    internal bool HasMoved { get; set; }

    /// <summary>From a place on.</summary>
    internal void Say(int from, Presence presence) => Say(TextSpan.FromBounds(from, int.MaxValue), presence);

    /// <summary>Between two places.</summary>
    internal void Say(TextSpan span, Presence presence)
    {
        if (!span.IsEmpty)
            said.Add((span, presence));
    }

    /// <summary>Whether the person was there at a place.</summary>
    internal Presence At(int position)
    {
        for (var i = said.Count - 1; i >= 0; i--)
        {
            if (said[i].Span.Start <= position && position < said[i].Span.End)
                return said[i].Presence;
        }

        return Otherwise;
    }

    /// <summary>Every place inside a span where something may change, its beginning included.</summary>
    internal IEnumerable<int> Steps(TextSpan span) =>
        said.SelectMany(piece => (int[])[piece.Span.Start, piece.Span.End]).Where(at => at > span.Start && at < span.End).Prepend(span.Start);
}
