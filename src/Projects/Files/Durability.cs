namespace MinutesDsl.Projects;

/// <summary>How sure the bytes of a new file must be before it takes the place of an old one.</summary>
public enum Durability
{
    /// <summary>An output, which can be made again.</summary>
    Output,

    /// <summary>Somebody's work: the bytes are on the disk before the old file goes, its mode is kept, and a link is written through.</summary>
    Source,
}
