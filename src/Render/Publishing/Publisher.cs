using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Projects;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes the files of published minutes, or says why there are none: the one place that decides it, for command line and editor.</summary>
public static class Publisher
{
    /// <summary>Makes all outputs of the request, or none. Writes nothing.</summary>
    public static PublishingResult Publish(SemanticModel model, LoadedProject project, PublishingRequest request)
    {
        if (request.Edition == Edition.Public && model.PublicEditionIsRefused)
            return new PublishingResult([], PublishingRefusal.ExemptTextUnclear, []);

        var rendered = request.Style.Style is { } style
            ? request.Formats.Select(format => Renderer.Render(model, new RenderRequest(format, request.Edition, style, SourceLines: false, ToolVersion.Current))).ToArray()
            : [];
        ImmutableArray<RenderMessage> messages = [.. rendered.SelectMany(result => result.Messages).Distinct()];
        ImmutableArray<RenderOutput> outputs = [.. rendered.Select(result => result.Output).OfType<RenderOutput>()];
        if (rendered.Length == 0 || outputs.Length < rendered.Length)
            return new PublishingResult([], PublishingRefusal.StyleHasErrors, messages);

        var isPublished = model.Document.Meeting.Status >= MinutesStatus.PublishedDraft;
        return isPublished && !request.Force && HasErrors(model, project, messages)
            ? new PublishingResult([], PublishingRefusal.MinutesHaveErrors, messages)
            : new PublishingResult(outputs, PublishingRefusal.None, messages);
    }

    private static bool HasErrors(SemanticModel model, LoadedProject project, ImmutableArray<RenderMessage> messages) =>
        project.HasErrors
        || model.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        || messages.Any(message => message.Severity == DiagnosticSeverity.Error);
}
