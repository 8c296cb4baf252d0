using System.Text.Json.Serialization;
using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.SemanticTokens;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TextDocumentParams))]
[JsonSerializable(typeof(SemanticTokens))]
internal sealed partial class SemanticTokensJson : JsonSerializerContext;
