namespace MinutesDsl.Semantics;

/// <summary>The article before a post without a name.</summary>
public enum RoleArticle
{
    /// <summary>None was typed.</summary>
    None,

    /// <summary><c>the</c>: not printed in lists, printed where the post is mentioned in a sentence.</summary>
    Silent,

    /// <summary><c>The</c>: printed in lists too.</summary>
    Printed,
}
