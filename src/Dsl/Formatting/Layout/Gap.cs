namespace MinutesDsl.Formatting.Layout;

/// <summary>What stands between two lines that are neither blank nor comments.</summary>
internal enum Gap
{
    /// <summary>No blank line.</summary>
    Tight,

    /// <summary>One blank line.</summary>
    Blank,

    /// <summary>One blank line where some were typed, else none: there it says something.</summary>
    AsTyped,
}
