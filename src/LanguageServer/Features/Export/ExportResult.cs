using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Features.Export;

/// <summary>The answer to <c>minutes/export</c>.</summary>
/// <param name="Files">The files that were to be written; empty where it is not even known which.</param>
/// <param name="Messages">What the user should know.</param>
internal sealed record ExportResult(ImmutableArray<ExportedFile> Files, ImmutableArray<ExportMessage> Messages);
