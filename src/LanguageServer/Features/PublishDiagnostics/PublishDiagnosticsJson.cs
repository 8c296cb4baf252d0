using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.PublishDiagnostics;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(ImmutableArray<ClientDiagnostic>))]
internal sealed partial class PublishDiagnosticsJson : JsonSerializerContext;
