using System.Collections.Immutable;
using MinutesDsl.Render.Word;

namespace MinutesDsl.Render;

/// <summary>The one seam to the template language: nothing else in this assembly knows which engine runs the templates.</summary>
internal interface ITemplateEngine
{
    /// <summary>Renders a page. A template that fails gives a message and no page, never half of one.</summary>
    TemplateResult Render(TemplateRequest request);

    /// <summary>What the text of every Word template begins with.</summary>
    string WordPrelude { get; }

    /// <summary>Runs the text of a Word template. One that fails gives its problem and no text, never half of one.</summary>
    WordTextResult RenderWord(WordRequest request);

    /// <summary>What does not parse in the text of a Word template.</summary>
    ImmutableArray<WordTextProblem> CheckWord(string text, string path);

    /// <summary>
    /// What in the text of a Word template names something that does not exist, or is of the wrong kind, found without rendering:
    /// through every branch, and through the piece of each kind of block.
    /// </summary>
    ImmutableArray<WordTextProblem> CheckWordModel(WordTemplate template, HouseStyle style);

    /// <summary>
    /// What is wrong with a style's templates, found without rendering: the page with all that it includes, then the other templates of
    /// <paramref name="templates"/>, paths in the style's folder.
    /// </summary>
    ImmutableArray<RenderMessage> Check(HouseStyle style, string page, IEnumerable<string> templates);
}
