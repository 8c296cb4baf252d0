namespace MinutesDsl.Syntax;

/// <summary>What may follow a keyword.</summary>
public enum KeywordBody
{
    /// <summary>Nothing but its line's head and its own words indented.</summary>
    None,

    /// <summary>The rest of its line and the indented lines.</summary>
    Line,

    /// <summary>That, and list entries, quotations and table rows.</summary>
    List,

    /// <summary>A line's body, or everything up to the keyword that ends the passage.</summary>
    Passage,
}
