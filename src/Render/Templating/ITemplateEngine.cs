namespace MinutesDsl.Render;

/// <summary>The one seam to the template language: nothing else in this assembly knows which engine runs the templates.</summary>
internal interface ITemplateEngine
{
    /// <summary>Renders a page. A template that fails gives a message and no page, never half of one.</summary>
    TemplateResult Render(TemplateRequest request);
}
