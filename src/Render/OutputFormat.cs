namespace MinutesDsl.Render;

/// <summary>The formats of outputs.</summary>
public enum OutputFormat
{
    /// <summary>A self-contained web page.</summary>
    Html,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>The model that templates see, as JSON.</summary>
    Json,
}
