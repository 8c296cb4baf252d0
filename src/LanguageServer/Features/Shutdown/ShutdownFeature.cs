using MinutesDsl.LanguageServer.Features.Refresh;
using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features.Shutdown;

/// <summary><c>shutdown</c>: the client wants no more; the process ends at <c>exit</c>.</summary>
internal static class ShutdownFeature
{
    /// <summary>The method.</summary>
    public static Method Method(Session session) => Rpc.Method.MutationRequest<NoParameters, NoParameters>(
        "shutdown", RefreshJson.Default.NoParameters, RefreshJson.Default.NoParameters, (_, _) =>
    {
        session.ShutDown();
        return null;
    });
}
