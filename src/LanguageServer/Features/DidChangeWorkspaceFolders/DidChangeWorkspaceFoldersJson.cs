using System.Text.Json.Serialization;

namespace MinutesDsl.LanguageServer.Features.DidChangeWorkspaceFolders;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DidChangeWorkspaceFoldersParams))]
internal sealed partial class DidChangeWorkspaceFoldersJson : JsonSerializerContext;
