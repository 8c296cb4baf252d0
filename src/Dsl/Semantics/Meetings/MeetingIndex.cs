using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>An index of meetings that are known already. Immutable and safe to share between threads.</summary>
public sealed class MeetingIndex(IEnumerable<MeetingEntry> meetings) : IMeetingIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<MeetingEntry>> byBody = meetings
        .Where(meeting => meeting.Date is not null)
        .GroupBy(meeting => meeting.Body.Trim(), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderBy(meeting => meeting.Date).ThenBy(meeting => meeting.Path, StringComparer.Ordinal).ToImmutableArray(),
            StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public ImmutableArray<MeetingEntry> Of(string body) => byBody.GetValueOrDefault(body.Trim(), []);
}
