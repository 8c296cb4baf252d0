namespace MinutesDsl.Syntax;

/// <summary>The keywords (language reference, "Keywords").</summary>
public enum KeywordKind
{
    /// <summary>Begins minutes.</summary>
    Minutes,
}
