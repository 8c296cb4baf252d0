using System.Text.Json;
using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.Initialized;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RegistrationParams))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class InitializedJson : JsonSerializerContext;
