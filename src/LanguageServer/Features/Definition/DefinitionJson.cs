using System.Text.Json.Serialization;
using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.Definition;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TextDocumentPositionParams))]
[JsonSerializable(typeof(Location))]
internal sealed partial class DefinitionJson : JsonSerializerContext;
