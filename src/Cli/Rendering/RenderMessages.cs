using MinutesDsl.Render;

namespace MinutesDsl.Cli;

/// <summary>The renderer's messages, as they are printed.</summary>
internal static class RenderMessages
{
    /// <param name="message">The message.</param>
    /// <param name="about">What a message without a file is about.</param>
    public static ReportedDiagnostic Report(RenderMessage message, string about) =>
        new(message.File ?? about, message.Line, message.Column, message.Severity, message.Code, message.Message);
}
