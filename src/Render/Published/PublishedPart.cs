namespace MinutesDsl.Render;

/// <summary>
/// A part of the published minutes: what templates and JSON see. Its members are listed once, in <see cref="Shape"/>, so that
/// templates, JSON, the JSON Schema and the documentation cannot disagree, and nothing needs reflection.
/// </summary>
public abstract record PublishedPart
{
    /// <summary>The part's name and members as templates and JSON have them.</summary>
    internal abstract PartShape Shape { get; }
}
