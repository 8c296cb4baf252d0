using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>The meetings of a project.</summary>
public interface IMeetingIndex
{
    /// <summary>The meetings of a body, its name compared without case, in order of date and then of path; those without a date are left out.</summary>
    ImmutableArray<MeetingEntry> Of(string body);
}
