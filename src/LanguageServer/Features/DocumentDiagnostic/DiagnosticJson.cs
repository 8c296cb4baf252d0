using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.DocumentDiagnostic;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DiagnosticParams))]
[JsonSerializable(typeof(DiagnosticReport))]
internal sealed partial class DiagnosticJson : JsonSerializerContext;
