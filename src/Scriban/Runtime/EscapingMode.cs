namespace MinutesDsl.Scriban;

/// <summary>Whether values are escaped when they are written. An extension: upstream never escapes by itself.</summary>
public enum EscapingMode
{
    /// <summary>Values are written as they are.</summary>
    None,

    /// <summary>Values are escaped for their place in an HTML page.</summary>
    Html,

    /// <summary>Values are escaped for their place in an XML document.</summary>
    Xml,
}
