using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.FoldingRange;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TextDocumentParams))]
[JsonSerializable(typeof(ImmutableArray<FoldingRange>), TypeInfoPropertyName = "Ranges")]
internal sealed partial class FoldingRangeJson : JsonSerializerContext;
