using System.Text.Json;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.PublishDiagnostics;

/// <summary>
/// Pushes diagnostics (<c>textDocument/publishDiagnostics</c>) when a document has been left alone for a moment. Only the newest version
/// is looked at, and what has not changed is not sent again.
/// </summary>
internal sealed class DiagnosticPublisher : IDisposable
{
    private const string Method = "textDocument/publishDiagnostics";

    // Somebody who types without a pause sees something, too: after this many quiet times.
    private const int LongestWait = 10;

    private readonly IClientConnection connection;
    private readonly TimeProvider time;
    private readonly Func<WorkspaceSnapshot> workspace;
    private readonly ClientFacts client;
    private readonly Lock gate = new();
    private readonly Dictionary<string, (long First, long Due)> waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Uri, byte[] Json)> published = new(StringComparer.Ordinal);
    private readonly ITimer timer;
    private bool isWorking;

    /// <param name="connection">Where to push.</param>
    /// <param name="time">The clock and its timers.</param>
    /// <param name="workspace">Gives what is open now.</param>
    /// <param name="client">What the client can.</param>
    public DiagnosticPublisher(IClientConnection connection, TimeProvider time, Func<WorkspaceSnapshot> workspace, ClientFacts client)
    {
        this.connection = connection;
        this.time = time;
        this.workspace = workspace;
        this.client = client;
        timer = time.CreateTimer(_ => Work(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A document has changed, or what it depends on.</summary>
    /// <param name="key">The document's key.</param>
    /// <param name="changed">When the change arrived: a timestamp of the clock.</param>
    /// <param name="delay">The quiet time that has to pass since then.</param>
    public void Schedule(string key, long changed, TimeSpan delay)
    {
        lock (gate)
        {
            var first = waiting.TryGetValue(key, out var before) ? before.First : changed;
            waiting[key] = (first, Math.Min(changed + Ticks(delay), first + Ticks(delay * LongestWait)));
            SetTimer();
        }
    }

    /// <summary>A document was closed: what was said of it is taken back, at the address at which it was said.</summary>
    /// <param name="key">The document's key.</param>
    public void Close(string key)
    {
        lock (gate)
        {
            waiting.Remove(key);
            if (published.Remove(key, out var said))
                TakeBack(said.Uri);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void Work()
    {
        string[] due;
        lock (gate)
        {
            if (isWorking)
                return;
            var now = time.GetTimestamp();
            due = [.. waiting.Where(pair => pair.Value.Due <= now).Select(pair => pair.Key)];
            foreach (var key in due)
                waiting.Remove(key);
            isWorking = due.Length > 0;
        }

        foreach (var key in due)
            Publish(key);
        lock (gate)
        {
            isWorking = false;
            SetTimer();
        }
    }

    private void Publish(string key)
    {
        if (!workspace().Documents.TryGetValue(key, out var document) || document.Kind == DocumentKind.Other)
            return;
        try
        {
            var diagnostics = ClientDiagnostics.Of(document, client);
            var json = JsonSerializer.SerializeToUtf8Bytes(diagnostics, PublishDiagnosticsJson.Default.ImmutableArrayClientDiagnostic);
            lock (gate)
            {
                // What has changed in the meantime waits for its own turn; what was closed has nothing to be said of.
                if (!ReferenceEquals(workspace().Documents.GetValueOrDefault(key), document))
                    return;
                if (published.TryGetValue(key, out var before))
                {
                    if (before.Uri == document.Uri && before.Json.AsSpan().SequenceEqual(json))
                        return;
                    if (before.Uri != document.Uri)
                        TakeBack(before.Uri);
                }

                published[key] = (document.Uri, json);
                connection.Notify(Method, new PublishDiagnosticsParams(document.Uri, document.Version, diagnostics), PublishDiagnosticsJson.Default.PublishDiagnosticsParams);
            }
        }
        catch (Exception problem)
        {
            connection.Error($"The problems of {document.Uri} could not be found: there is a fault in this server. {FaultText.Of(problem)}");
        }
    }

    // A client may spell the address of one file in several ways, and takes them for several documents.
    private void TakeBack(string uri) => connection.Notify(Method, new PublishDiagnosticsParams(uri, null, []), PublishDiagnosticsJson.Default.PublishDiagnosticsParams);

    private void SetTimer()
    {
        if (waiting.Count == 0 || isWorking)
            return;
        var next = waiting.Values.Min(each => each.Due) - time.GetTimestamp();

        // A timer that rings early by a part of a millisecond would find nothing due: it rounds up.
        var milliseconds = Math.Ceiling(Math.Max(0, next) * 1000.0 / time.TimestampFrequency);
        timer.Change(TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
    }

    private long Ticks(TimeSpan span) => (long)(span.TotalSeconds * time.TimestampFrequency);
}
