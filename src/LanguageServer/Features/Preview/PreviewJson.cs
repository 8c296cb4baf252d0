using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.Preview;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PreviewParams))]
[JsonSerializable(typeof(PreviewResult))]
internal sealed partial class PreviewJson : JsonSerializerContext;
