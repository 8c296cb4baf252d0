using System.Text.Json;
using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.DidChangeConfiguration;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ConfigurationParams))]
[JsonSerializable(typeof(DidChangeConfigurationParams))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class DidChangeConfigurationJson : JsonSerializerContext;
