using System.Text.Json;
using System.Text.Json.Serialization;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features.Refresh;

[JsonSerializable(typeof(NoParameters))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class RefreshJson : JsonSerializerContext;
