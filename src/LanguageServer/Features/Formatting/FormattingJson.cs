using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.Formatting;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FormattingParams))]
[JsonSerializable(typeof(ImmutableArray<TextEdit>), TypeInfoPropertyName = "Edits")]
internal sealed partial class FormattingJson : JsonSerializerContext;
