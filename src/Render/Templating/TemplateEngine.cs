using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>Which engine is used.</summary>
internal static class TemplateEngine
{
    /// <summary>The engine.</summary>
    public static ITemplateEngine Instance { get; } = new NoEngine();

    private sealed class NoEngine : ITemplateEngine
    {
        public TemplateResult Render(TemplateRequest request) => new(null, []);
    }
}
