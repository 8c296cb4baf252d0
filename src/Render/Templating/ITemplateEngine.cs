using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>The one seam to the template language: nothing else in this assembly knows which engine runs the templates.</summary>
internal interface ITemplateEngine
{
    /// <summary>Renders a page. A template that fails gives a message and no page, never half of one.</summary>
    TemplateResult Render(TemplateRequest request);

    /// <summary>
    /// What is wrong with a style's templates, found without rendering: the page with all that it includes, then the other templates of
    /// <paramref name="templates"/>, paths in the style's folder.
    /// </summary>
    ImmutableArray<RenderMessage> Check(HouseStyle style, string page, IEnumerable<string> templates);
}
