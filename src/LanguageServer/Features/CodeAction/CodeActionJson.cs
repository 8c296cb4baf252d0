using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.CodeAction;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(ImmutableArray<CodeActionResult>))]
internal sealed partial class CodeActionJson : JsonSerializerContext;
