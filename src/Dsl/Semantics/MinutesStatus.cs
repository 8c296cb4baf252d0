namespace MinutesDsl.Semantics;

/// <summary>How far minutes are on their way to being signed (LGA 1972 Schedule 12 paragraph 41), in order.</summary>
public enum MinutesStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Published, not yet approved.</summary>
    PublishedDraft,

    /// <summary>Approved by the next meeting.</summary>
    Approved,

    /// <summary>Signed.</summary>
    Signed,
}
