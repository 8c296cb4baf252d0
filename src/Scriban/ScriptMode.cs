namespace MinutesDsl.Scriban;

/// <summary>How the text of a template is read.</summary>
public enum ScriptMode
{
    /// <summary>Text with code between double braces.</summary>
    Default,

    /// <summary>Code only, without braces around it.</summary>
    ScriptOnly,
}
