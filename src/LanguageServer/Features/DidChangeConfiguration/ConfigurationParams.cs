using System.Collections.Immutable;

namespace MinutesDsl.LanguageServer.Features.DidChangeConfiguration;

/// <summary>Which settings to answer with (LSP 3.17, "ConfigurationParams").</summary>
internal sealed record ConfigurationParams(ImmutableArray<ConfigurationItem> Items);

/// <summary>A section of the settings (LSP 3.17, "ConfigurationItem").</summary>
internal sealed record ConfigurationItem(string Section);
