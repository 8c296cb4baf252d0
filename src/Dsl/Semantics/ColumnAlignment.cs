namespace MinutesDsl.Semantics;

/// <summary>How a table's column is aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>As the house style has it.</summary>
    Default,

    /// <summary><c>:---</c>.</summary>
    Left,

    /// <summary><c>:---:</c>.</summary>
    Centre,

    /// <summary><c>---:</c>.</summary>
    Right,
}
