namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>What the other side sends cannot be followed any further: the connection ends.</summary>
/// <param name="message">A sentence that says why.</param>
internal sealed class ProtocolException(string message) : Exception(message);
