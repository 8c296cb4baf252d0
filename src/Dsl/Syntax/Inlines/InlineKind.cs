namespace MinutesDsl.Syntax;

/// <summary>The kinds of inline run.</summary>
public enum InlineKind
{
    /// <summary>Plain words.</summary>
    Text,

    /// <summary>A backslash and the character that it makes plain.</summary>
    Escape,

    /// <summary><c>**strong**</c>.</summary>
    Strong,

    /// <summary><c>*emphasis*</c>, <c>_emphasis_</c>.</summary>
    Emphasis,

    /// <summary><c>[text](target)</c>.</summary>
    Link,

    /// <summary><c>@handle</c>.</summary>
    Mention,

    /// <summary><c>#590</c>: a candidate; it counts only if it resolves or fits the label pattern.</summary>
    MinuteReference,
}
