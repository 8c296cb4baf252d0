namespace MinutesDsl.Scriban.Patterns;

/// <summary>What an opening parenthesis began.</summary>
internal enum GroupKind
{
    Plain,
    Capture,
    Atomic,
    LookAhead,
    NotLookAhead,
    LookBehind,
    NotLookBehind,
    GroupCondition,
    LookCondition,
}
