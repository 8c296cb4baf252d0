namespace MinutesDsl.Projects;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind
{
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}
