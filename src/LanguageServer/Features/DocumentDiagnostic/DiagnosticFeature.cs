using System.Security.Cryptography;
using System.Text.Json;
using MinutesDsl.LanguageServer.Features.PublishDiagnostics;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features.DocumentDiagnostic;

/// <summary><c>textDocument/diagnostic</c>: diagnostics for clients that ask for them.</summary>
internal static class DiagnosticFeature
{
    private const string Nothing = "none";

    /// <summary>The method.</summary>
    public static Method Method { get; } =
        Method.Read("textDocument/diagnostic", DiagnosticJson.Default.DiagnosticParams, DiagnosticJson.Default.DiagnosticReport, Handle);

    private static DiagnosticReport Handle(DiagnosticParams parameters, RequestContext context, CancellationToken cancellationToken)
    {
        if (context.Workspace.Find(parameters.TextDocument.Uri) is not { } document)
            return new DiagnosticReport("full", Nothing, []);
        var diagnostics = ClientDiagnostics.Of(document, context.Client);

        // Named after what they say: a server that was started again gives the same name to the same diagnostics.
        var json = JsonSerializer.SerializeToUtf8Bytes(diagnostics, PublishDiagnosticsJson.Default.ImmutableArrayClientDiagnostic);
        var id = Convert.ToHexStringLower(SHA256.HashData(json))[..16];
        return id == parameters.PreviousResultId ? new DiagnosticReport("unchanged", id, null) : new DiagnosticReport("full", id, diagnostics);
    }
}
