using MinutesDsl.LanguageServer.Features.Refresh;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features.Trace;

/// <summary><c>$/setTrace</c>: understood, and without effect, since this server traces nothing.</summary>
internal static class SetTraceFeature
{
    /// <summary>The method.</summary>
    public static Method Method { get; } = Method.Mutation("$/setTrace", RefreshJson.Default.NoParameters, (_, _) => { });
}
