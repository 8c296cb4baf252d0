using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.Initialize;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(InitializeResult))]
internal sealed partial class InitializeJson : JsonSerializerContext;
