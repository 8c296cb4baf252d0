namespace MinutesDsl.Scriban.Patterns;

/// <summary>What a part of a replacement stands for.</summary>
internal enum ReplacementPartKind
{
    /// <summary>Itself.</summary>
    Text,

    /// <summary>The text of a group: <c>$1</c>, <c>${name}</c>, <c>$&amp;</c>, <c>$+</c>.</summary>
    Group,

    /// <summary>The text before the match: <c>$`</c>.</summary>
    Before,

    /// <summary>The text after the match: <c>$'</c>.</summary>
    After,

    /// <summary>The whole text: <c>$_</c>.</summary>
    Whole,
}
