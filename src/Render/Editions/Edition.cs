namespace MinutesDsl.Render;

/// <summary>For whom an output is.</summary>
public enum Edition
{
    /// <summary>For anybody: without a word of what is exempt.</summary>
    Public,

    /// <summary>For those who may see exempt text; it says NOT FOR PUBLICATION on every page.</summary>
    Full,
}
