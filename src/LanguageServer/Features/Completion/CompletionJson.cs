using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.Completion;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CompletionParams))]
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(CompletionItem))]
internal sealed partial class CompletionJson : JsonSerializerContext;
