using System.Collections.Immutable;
using MinutesDsl.Projects;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>
/// What is open. Its methods are called in the order of the client's messages, <see cref="Set"/> also when the client answers a question of
/// ours; the snapshots that they leave may be read by any thread.
/// </summary>
internal sealed class OpenWorkspace
{
    private readonly IProjectFiles disk;
    private readonly Dictionary<string, OpenDocument> open = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, SourceText> texts = ImmutableDictionary.Create<string, SourceText>(ProjectPath.Comparer);
    private ProjectCache projects;
    private volatile WorkspaceSnapshot current;
    private volatile ServerSettings settings = new();

    /// <param name="disk">The file system.</param>
    public OpenWorkspace(IProjectFiles disk)
    {
        this.disk = disk;
        projects = new ProjectCache(disk);
        current = new WorkspaceSnapshot { Files = disk, Disk = disk };
    }

    /// <summary>What is open now.</summary>
    public WorkspaceSnapshot Current
    {
        get
        {
            var (now, set) = (current, settings);
            return ReferenceEquals(now.Settings, set) ? now : now with { Settings = set };
        }
    }

    /// <summary>What columns count; set before the first document is opened.</summary>
    public PositionEncoding Encoding { get; set; }

    /// <summary>The absolute paths of the folders that the user works in; an untitled document belongs to the first.</summary>
    public ImmutableArray<string> Folders { get; private set; } = [];

    /// <summary>A document is opened; where it was open already, the text replaces the old one.</summary>
    /// <returns>Whether that may matter to other documents, too.</returns>
    public bool Open(string uri, string languageId, int? version, string text) => Put(new OpenDocument(uri, languageId, version, SourceText.From(text)));

    /// <summary>A document is changed. One that is not open is passed over.</summary>
    /// <returns>Whether that may matter to other documents, too.</returns>
    public bool Change(string uri, int? version, IReadOnlyList<ContentChange> changes) =>
        open.TryGetValue(DocumentKey.Of(uri), out var document)
        && Put(document with { Version = version, Text = TextSync.Apply(document.Text, changes, Encoding) });

    /// <summary>A document is closed: the file on disk counts again.</summary>
    /// <returns>Whether that may matter to other documents, too.</returns>
    public bool Close(string uri)
    {
        var key = DocumentKey.Of(uri);
        if (!open.Remove(key, out var document))
            return false;
        if (document.Path is { } path)
            texts = texts.Remove(path);
        current = current with { Documents = current.Documents.Remove(key), Files = new OverlayFiles(disk, texts) };
        return ForgetIfPartOfProject(document.Kind);
    }

    /// <summary>Registers, settings or the places of files may have changed on disk: every project is read again when next asked for.</summary>
    public void ForgetProjects()
    {
        var files = new OverlayFiles(disk, texts);
        projects = new ProjectCache(files);
        foreach (var (key, document) in open)
            open[key] = Named(document);
        current = current with { Files = files, Documents = open.ToImmutableDictionary(pair => pair.Key, pair => Snapshot(pair.Value), StringComparer.Ordinal) };
    }

    /// <summary>The user works in other folders.</summary>
    public void SetFolders(ImmutableArray<string> folders)
    {
        Folders = folders;
        ForgetProjects();
    }

    /// <summary>The user has set something. May be called by any thread.</summary>
    /// <param name="change">Gives the new settings for the old; may be called more than once.</param>
    public void Set(Func<ServerSettings, ServerSettings> change)
    {
        ServerSettings before;
        do
            before = settings;
        while (Interlocked.CompareExchange(ref settings, change(before), before) != before);
    }

    private bool Put(OpenDocument document)
    {
        var key = DocumentKey.Of(document.Uri);
        document = Named(document);
        open[key] = document;
        if (document.Path is { } path)
            texts = texts.SetItem(path, document.Text);
        if (ForgetIfPartOfProject(document.Kind))
            return true;
        current = current with { Documents = current.Documents.SetItem(key, Snapshot(document)), Files = new OverlayFiles(disk, texts) };
        return false;
    }

    private bool ForgetIfPartOfProject(DocumentKind kind)
    {
        if (kind is not (DocumentKind.Register or DocumentKind.Settings))
            return false;
        ForgetProjects();
        return true;
    }

    // A text's name is its path from the project's root, which changes where a minutes.json comes or goes.
    private OpenDocument Named(OpenDocument document)
    {
        var name = document.Path is { } path ? ProjectPath.Relative(projects.Locate(path).Root, path) : null;
        return name == document.Text.Path ? document : document with { Text = SourceText.From(document.Text.Text, name) };
    }

    private DocumentSnapshot Snapshot(OpenDocument document)
    {
        var anchor = document.Path ?? (Folders.IsEmpty ? null : Path.Combine(Folders[0], "untitled.minutes"));
        var cache = projects;
        return new DocumentSnapshot(document.Uri, document.Path, document.Kind, document.Version, document.Text, Encoding,
            () => anchor is null ? ProjectCache.NoProject : cache.Of(anchor));
    }
}
