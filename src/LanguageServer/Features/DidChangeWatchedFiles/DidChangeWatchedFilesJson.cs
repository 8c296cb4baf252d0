using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.DidChangeWatchedFiles;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DidChangeWatchedFilesParams))]
internal sealed partial class DidChangeWatchedFilesJson : JsonSerializerContext;
