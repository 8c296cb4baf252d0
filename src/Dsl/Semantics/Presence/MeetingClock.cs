using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>The times that the minutes themselves give, and between which places another time lies.</summary>
internal sealed class MeetingClock
{
    private readonly List<(int At, TimeOnly Time)> times = [];

    internal MeetingClock(Document document)
    {
        if (document.Meeting.Time is { } due)
            times.Add((0, due.Start));
        foreach (var block in document.DescendantBlocks())
        {
            if (block is ProcedureBlock { Time: { } time })
                times.Add((block.Span.Start, time.Start));
            else if (block is ClosedBlock { Time: { } closed })
                times.Add((block.Span.Start, closed.Start));
        }
    }

    /// <summary>Where the time lies: somewhere between the last place that is at or before it and the first that is after it.</summary>
    internal TextSpan Place(TimeOnly time)
    {
        var (low, high) = (0, int.MaxValue);
        foreach (var known in times)
        {
            if (known.Time <= time)
                low = Math.Max(low, known.At);
            else
                high = Math.Min(high, known.At);
        }

        return TextSpan.FromBounds(low, Math.Max(low, high));
    }
}
