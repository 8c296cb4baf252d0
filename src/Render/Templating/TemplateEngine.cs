namespace MinutesDsl.Render;

/// <summary>Which engine is used.</summary>
internal static class TemplateEngine
{
    /// <summary>The engine.</summary>
    public static ITemplateEngine Instance { get; } = new ScribanEngine();
}
