using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features;

/// <summary>Every method that the server reads or answers, with its scheduling and its handler: the one place where they are wired.</summary>
internal static class MethodTable
{
    /// <summary>The methods that read snapshots.</summary>
    public static ImmutableArray<Method> Reads { get; } =
    [
        Definition.DefinitionFeature.Method,
        DocumentSymbol.DocumentSymbolFeature.Method,
        FoldingRange.FoldingRangeFeature.Method,
        Formatting.FormattingFeature.Method,
        Formatting.FormattingFeature.RangeMethod,
        Hover.HoverFeature.Method,
        SemanticTokens.SemanticTokensFeature.Method,
        Preview.PreviewFeature.Method,
        Export.ExportFeature.Method,
    ];
}
