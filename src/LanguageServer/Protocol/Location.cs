namespace MinutesDsl.LanguageServer.Protocol;

/// <summary>A part of some document (LSP 3.17, "Location").</summary>
internal sealed record Location(string Uri, Range Range);
