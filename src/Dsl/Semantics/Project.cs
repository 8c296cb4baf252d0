using System.Collections.Immutable;

namespace MinutesDsl.Semantics;

/// <summary>What minutes are bound against: handed in, since this assembly reads no files and has no clock.</summary>
public sealed record Project
{
    /// <summary>A project without settings, registers or files.</summary>
    public static Project Empty { get; } = new();

    /// <summary>The settings.</summary>
    public ProjectSettings Settings { get; init; } = ProjectSettings.Default;

    /// <summary>The registers, ordered by path.</summary>
    public ImmutableArray<Register> Registers { get; init; } = [];

    /// <summary>What is known of the files that minutes link to; null where files cannot be looked at (then no check speaks of them).</summary>
    public IFileFacts? Files { get; init; }

    /// <summary>The project's meetings, the one that is being bound among them; null where they are not known (then no check speaks of them).</summary>
    public IMeetingIndex? Meetings { get; init; }

    /// <summary>The words of each language; null where none are at hand (then no check speaks of spelling).</summary>
    public IWordLists? Words { get; init; }
}
