using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.DidChangeConfiguration;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DidChangeConfigurationParams))]
internal sealed partial class DidChangeConfigurationJson : JsonSerializerContext;
