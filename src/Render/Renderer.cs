using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MinutesDsl.Render.Word;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Renders minutes.</summary>
public static class Renderer
{
    /// <summary>The template of the page.</summary>
    internal const string PageTemplate = "minutes.html";

    /// <summary>
    /// The output that was asked for, or messages that say why there is none. A public edition of minutes whose exempt marks cannot be
    /// trusted is refused.
    /// </summary>
    public static RenderResult Render(SemanticModel model, RenderRequest request)
    {
        if (request.Edition == Edition.Public && model.PublicEditionIsRefused)
            return new RenderResult(null, [RenderCatalogue.PublicEditionRefused.About(model.Tree.Text.Path)]);
        return Render(Publish(model, request), request);
    }

    /// <summary>The minutes as the edition of the request may show them: what templates, JSON and previews are made from.</summary>
    internal static PublishedMeeting Publish(SemanticModel model, RenderRequest request)
    {
        var redacted = EditionFilter.Apply(model.Document, request.Edition);
        var facts = new PublishingFacts(
            request.Edition,
            request.Style,
            model.Project.Settings.Profile,
            request.ToolVersion,
            Hash(Encoding.UTF8.GetBytes(model.Tree.Text.Text)),
            request.SourceLines)
        {
            SourcePath = model.Tree.Text.Path,
        };

        // A hash of the whole source would let somebody who guesses the exempt words know that the guess is right.
        if (request.Edition == Edition.Public && !model.Document.ExemptSpans.IsEmpty)
            facts = facts with { SourceHash = Hash(PublishedJson.Write(MeetingBuilder.Build(redacted, facts with { SourceHash = "" }))) };
        return MeetingBuilder.Build(redacted, facts);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Renders published minutes.</summary>
    internal static RenderResult Render(PublishedMeeting meeting, RenderRequest request)
    {
        var infix = request.Edition == Edition.Full ? ".full" : "";
        if (request.Format == OutputFormat.Json)
            return new RenderResult(new RenderOutput(infix + ".json", PublishedJson.Write(meeting)), []);
        if (request.Format == OutputFormat.Docx)
        {
            var (document, messages) = WordRenderer.Render(meeting, request.Style);
            return new RenderResult(document is null ? null : new RenderOutput(infix + ".docx", document), messages);
        }

        var result = TemplateEngine.Instance.Render(
            new TemplateRequest(PageTemplate, meeting, request.Style, StructuredData.Write(meeting), request.SourceLines));
        if (request.Edition == Edition.Full && result.Text is { } page && !PageStyle.MarksFullEdition(page))
            return new RenderResult(null, [RenderCatalogue.FullEditionUnmarked.About(request.Style.Folders.All[0].Describe(PageTemplate))]);
        var output = result.Text is { } text ? new RenderOutput(infix + ".html", Encoding.UTF8.GetBytes(Lines(text))) : null;
        return new RenderResult(output, result.Messages);
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
