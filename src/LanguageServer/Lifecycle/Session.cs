using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using MinutesDsl.LanguageServer.Features;
using MinutesDsl.LanguageServer.Features.PublishDiagnostics;
using MinutesDsl.LanguageServer.Features.Refresh;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Lifecycle;

/// <summary>A server's state from <c>initialize</c> to <c>exit</c>. Only mutations change it, one at a time.</summary>
internal sealed class Session : IMessageTarget, IDisposable
{
    private readonly IClientConnection connection;
    private readonly FrozenDictionary<string, MethodRow> methods;
    private DiagnosticPublisher? publisher;
    private ClientRefresh? refresh;
    private long arrived;

    /// <summary>A session that waits for <c>initialize</c>.</summary>
    public Session(IClientConnection connection, ServerOptions options)
    {
        this.connection = connection;
        Options = options;
        Workspace = new OpenWorkspace(options.Files);
        methods = options.ExtraMethods.Select(method => new MethodRow(method.Name, () => method)).Concat(MethodTable.Reads).Concat(MethodTable.Mutations(this))
            .DistinctBy(method => method.Name).ToFrozenDictionary(method => method.Name, StringComparer.Ordinal);
    }

    /// <summary>What the server works with.</summary>
    public ServerOptions Options { get; }

    /// <summary>Where it is in its life.</summary>
    public SessionState State { get; private set; }

    /// <summary>What the client can.</summary>
    public ClientFacts Client { get; private set; } = new();

    /// <summary>What is open.</summary>
    public OpenWorkspace Workspace { get; }

    /// <summary>Ends when the editor's process has died.</summary>
    public TaskCompletionSource ParentDied { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether the server has a method.</summary>
    public bool Has(string method) => methods.ContainsKey(method);

    /// <summary>The client has introduced itself.</summary>
    public void Start(ClientFacts client, Func<ServerSettings, ServerSettings> settings, ImmutableArray<string> folders)
    {
        State = SessionState.Running;
        Client = client;
        Workspace.Encoding = client.PositionEncoding;
        Workspace.Set(settings);
        Workspace.SetFolders(folders);
        publisher = client.PullDiagnostics ? null : new DiagnosticPublisher(connection, Options.Time, () => Workspace.Current, client);
        refresh = new ClientRefresh(connection, Options.Time, client);
    }

    /// <summary>The client wants no more.</summary>
    public void ShutDown()
    {
        State = SessionState.ShutDown;
        Dispose();
    }

    /// <summary>A document was opened or changed.</summary>
    /// <param name="uri">Its address.</param>
    /// <param name="others">Whether that may matter to others, too.</param>
    /// <param name="isNew">Whether it was opened: nobody types, so nothing has to be waited for.</param>
    public void Changed(string uri, bool others, bool isNew)
    {
        if (others)
            OthersChanged();
        publisher?.Schedule(DocumentKey.Of(uri), arrived, isNew ? TimeSpan.Zero : QuietTime);
    }

    /// <summary>What may be said of any document may have changed.</summary>
    public void OthersChanged()
    {
        foreach (var key in Workspace.Current.Documents.Keys)
            publisher?.Schedule(key, arrived, QuietTime);
        refresh?.Schedule(QuietTime);
    }

    /// <summary>A document was closed.</summary>
    public void Closed(string uri, bool others)
    {
        publisher?.Close(DocumentKey.Of(uri));
        if (others)
            OthersChanged();
    }

    /// <summary>Whether the client tells when files beside a document change.</summary>
    public bool IsWatched(string uri) =>
        Client.DynamicWatchers && DocumentPath.FromUri(uri) is { } path && Workspace.Folders.Any(folder => Projects.ProjectPath.IsInside(folder, path));

    /// <inheritdoc/>
    public Method? Find(string method) => methods.GetValueOrDefault(method)?.Method;

    /// <inheritdoc/>
    public RpcException? Refusal(Message message) => State switch
    {
        SessionState.Started when message.Method != MethodTable.Initialize => new RpcException(RpcErrorCode.ServerNotInitialized, "The first request is 'initialize'."),
        SessionState.Running when message.Method == MethodTable.Initialize => new RpcException(RpcErrorCode.InvalidRequest, "'initialize' is sent once."),
        SessionState.ShutDown => new RpcException(RpcErrorCode.InvalidRequest, "After 'shutdown' nothing but 'exit' is expected."),
        _ => null,
    };

    /// <inheritdoc/>
    public RequestContext Context(Message message)
    {
        arrived = message.Arrived;
        return new RequestContext(Workspace.Current, Client, connection) { Time = Options.Time };
    }

    /// <inheritdoc/>
    public bool IsOutdated(Message message, RequestContext context) =>
        MethodTable.MustBeCurrent.Contains(message.Method)
        && message.Content.ValueKind == JsonValueKind.Object
        && message.Content.TryGetProperty("textDocument", out var document)
        && document.ValueKind == JsonValueKind.Object
        && document.TryGetProperty("uri", out var uri)
        && uri.ValueKind == JsonValueKind.String
        && uri.GetString() is { } address
        && !ReferenceEquals(context.Workspace.Find(address)?.Text, Workspace.Current.Find(address)?.Text);

    /// <inheritdoc/>
    public void Dispose()
    {
        publisher?.Dispose();
        refresh?.Dispose();
    }

    private TimeSpan QuietTime => TimeSpan.FromMilliseconds(Workspace.Current.Settings.DiagnosticDelay);
}
