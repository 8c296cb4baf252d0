using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Projects;

/// <summary>The index of a project's meetings, read from its files when somebody first asks. Safe to share between threads.</summary>
internal sealed class ProjectMeetings(ProjectLocation location, ProjectSettings settings, IProjectFiles files) : IMeetingIndex
{
    private const string Extension = ".minutes";

    private readonly Lazy<MeetingIndex> index = new(() => new MeetingIndex(Read(location, settings, files)));

    public ImmutableArray<MeetingEntry> Of(string body) => index.Value.Of(body);

    /// <summary>A file that cannot be read has its own diagnostic where it is asked for; here it is no meeting.</summary>
    private static IEnumerable<MeetingEntry> Read(ProjectLocation location, ProjectSettings settings, IProjectFiles files)
    {
        foreach (var path in ProjectWalk.Find(location, Extension, files))
        {
            var (text, failure) = SourceReader.Read(path, ProjectPath.Relative(location.Root, path), files);
            if (failure.IsEmpty && MeetingEntry.Of(text, settings) is { } entry)
                yield return entry;
        }
    }
}
