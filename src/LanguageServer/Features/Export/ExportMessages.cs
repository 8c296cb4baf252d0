using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Render;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Export;

/// <summary>What is to be said of the texts behind an export: what the command line prints. Hints are for those who write, not for those who publish.</summary>
internal static class ExportMessages
{
    /// <summary>The diagnostics of minutes.json and the registers, of the minutes, and the renderer's messages, in this order.</summary>
    public static ImmutableArray<ExportMessage> Of(
        DocumentSnapshot document, Edition edition, PositionEncoding encoding, IEnumerable<RenderMessage> ofRenderer) =>
    [
        .. document.Project.Files.SelectMany(file => Of(file, encoding)),
        .. document.Model.Diagnostics.Where(IsWorthIt).Select(diagnostic => new ExportMessage(
            ExportMessage.NumberOf(diagnostic.Severity),
            edition == Edition.Full ? diagnostic.FullMessage : diagnostic.Message,
            document.Uri,
            document.Positions.ToRange(diagnostic.Span))),
        .. ofRenderer.Where(message => message.Severity >= DiagnosticSeverity.Warning).Select(message =>
            new ExportMessage(ExportMessage.NumberOf(message.Severity), message.File == document.Text.Path ? message.Message : StyleSentences.Of(message))),
    ];

    private static IEnumerable<ExportMessage> Of(ProjectFile file, PositionEncoding encoding)
    {
        var positions = new PositionConverter(file.Text, encoding);
        return file.Diagnostics.Where(IsWorthIt).Select(diagnostic => new ExportMessage(
            ExportMessage.NumberOf(diagnostic.Severity), diagnostic.Message, DocumentPath.ToUri(file.Path), positions.ToRange(diagnostic.Span)));
    }

    private static bool IsWorthIt(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;
}
