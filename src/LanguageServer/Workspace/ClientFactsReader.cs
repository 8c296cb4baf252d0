using System.Text.Json;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>Reads what a client can (LSP 3.17, "ClientCapabilities"); what it does not say, it cannot.</summary>
internal static class ClientFactsReader
{
    /// <summary>The facts in <c>initialize</c>'s capabilities.</summary>
    public static ClientFacts Read(JsonElement capabilities) => new()
    {
        PositionEncoding = Encoding(At(capabilities, "general", "positionEncodings")),
        Snippets = Is(capabilities, "textDocument", "completion", "completionItem", "snippetSupport"),
        DocumentChanges = Is(capabilities, "workspace", "workspaceEdit", "documentChanges"),
        HierarchicalDocumentSymbols = Is(capabilities, "textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"),
        MarkdownHover = HasMarkdown(At(capabilities, "textDocument", "hover", "contentFormat")),
        MarkdownCompletion = HasMarkdown(At(capabilities, "textDocument", "completion", "completionItem", "documentationFormat")),
        CodeActionLiterals = At(capabilities, "textDocument", "codeAction", "codeActionLiteralSupport").ValueKind == JsonValueKind.Object,
        PullDiagnostics = At(capabilities, "textDocument", "diagnostic").ValueKind == JsonValueKind.Object,
        RefreshDiagnostics = Is(capabilities, "workspace", "diagnostics", "refreshSupport"),
        RefreshSemanticTokens = Is(capabilities, "workspace", "semanticTokens", "refreshSupport"),
        DynamicWatchers = Is(capabilities, "workspace", "didChangeWatchedFiles", "dynamicRegistration"),
        Configuration = Is(capabilities, "workspace", "configuration"),
        LineFoldingOnly = Is(capabilities, "textDocument", "foldingRange", "lineFoldingOnly"),
        DiagnosticTags = At(capabilities, "textDocument", "publishDiagnostics", "tagSupport").ValueKind is JsonValueKind.Object or JsonValueKind.True,
    };

    // The client's order is its preference; UTF-16 is what holds where it says nothing.
    private static PositionEncoding Encoding(JsonElement offered)
    {
        if (offered.ValueKind == JsonValueKind.Array)
            foreach (var each in offered.EnumerateArray())
                if (each.ValueKind == JsonValueKind.String && each.GetString() is "utf-8" or "utf-16")
                    return each.ValueEquals("utf-8"u8) ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
        return PositionEncoding.Utf16;
    }

    private static bool HasMarkdown(JsonElement formats) =>
        formats.ValueKind == JsonValueKind.Array && formats.EnumerateArray().Any(format => format.ValueKind == JsonValueKind.String && format.ValueEquals("markdown"u8));

    private static bool Is(JsonElement json, params ReadOnlySpan<string> path) => At(json, path).ValueKind == JsonValueKind.True;

    private static JsonElement At(JsonElement json, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var member))
                return default;
            json = member;
        }

        return json;
    }
}
