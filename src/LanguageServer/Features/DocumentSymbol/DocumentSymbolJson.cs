using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using MinutesDsl.LanguageServer.Protocol;

namespace MinutesDsl.LanguageServer.Features.DocumentSymbol;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TextDocumentParams))]
[JsonSerializable(typeof(ImmutableArray<DocumentSymbol>), TypeInfoPropertyName = "Tree")]
[JsonSerializable(typeof(ImmutableArray<SymbolInformation>), TypeInfoPropertyName = "List")]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class DocumentSymbolJson : JsonSerializerContext;
