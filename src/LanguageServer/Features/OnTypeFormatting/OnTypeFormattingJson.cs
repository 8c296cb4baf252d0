using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.OnTypeFormatting;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OnTypeFormattingParams))]
[JsonSerializable(typeof(ImmutableArray<TextEdit>))]
internal sealed partial class OnTypeFormattingJson : JsonSerializerContext;
