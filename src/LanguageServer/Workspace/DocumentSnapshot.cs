using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Projects;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>
/// One version of an open document with what is known of it. Immutable and safe to share between threads: tree and model are made when
/// first asked for, and kept.
/// </summary>
internal sealed class DocumentSnapshot
{
    private readonly Lazy<LoadedProject> project;
    private readonly Lazy<SyntaxTree> tree;
    private readonly Lazy<SemanticModel> model;
    private readonly Lazy<ImmutableArray<Diagnostic>> registerDiagnostics;

    /// <summary>A version of a document.</summary>
    /// <param name="uri">The document's address as the client wrote it.</param>
    /// <param name="path">Its absolute path; null for a document that is no file (<c>untitled:</c>).</param>
    /// <param name="kind">What it is.</param>
    /// <param name="version">The client's version.</param>
    /// <param name="text">The text.</param>
    /// <param name="encoding">What the client's columns count.</param>
    /// <param name="loadProject">Gives the project that the document belongs to.</param>
    public DocumentSnapshot(
        string uri, string? path, DocumentKind kind, int? version, SourceText text, PositionEncoding encoding, Func<LoadedProject> loadProject)
    {
        Uri = uri;
        Path = path;
        Kind = kind;
        Version = version;
        Text = text;
        Positions = new PositionConverter(text, encoding);
        project = new Lazy<LoadedProject>(loadProject);
        tree = new Lazy<SyntaxTree>(() => SyntaxTree.Parse(Text, Project.Project.Settings));
        model = new Lazy<SemanticModel>(() => SemanticModel.Create(Tree, Project.Project));
        registerDiagnostics = new Lazy<ImmutableArray<Diagnostic>>(BindRegister);
    }

    /// <summary>The document's address as the client wrote it.</summary>
    public string Uri { get; }

    /// <summary>The absolute path, in the system's form; null for a document that is no file.</summary>
    public string? Path { get; }

    /// <summary>What it is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The client's version, or null.</summary>
    public int? Version { get; }

    /// <summary>The text; its <see cref="SourceText.Path"/> is the path from the project's root.</summary>
    public SourceText Text { get; }

    /// <summary>Turns the client's positions into offsets and back.</summary>
    public PositionConverter Positions { get; }

    /// <summary>The project that the document belongs to, with the texts of open registers and settings in place of those on disk.</summary>
    public LoadedProject Project => project.Value;

    /// <summary>The syntax tree: of minutes and registers.</summary>
    public SyntaxTree Tree => tree.Value;

    /// <summary>The bound minutes: of minutes only.</summary>
    public SemanticModel Model => model.Value;

    /// <summary>Everything that is to be said of the document, in order of spans.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Kind switch
    {
        DocumentKind.Minutes => Model.Diagnostics,
        DocumentKind.Register => registerDiagnostics.Value,
        DocumentKind.Settings => Project.Files.FirstOrDefault(file => file.Path == Path)?.Diagnostics ?? [],
        _ => [],
    };

    private ImmutableArray<Diagnostic> BindRegister()
    {
        SemanticModel.BindRegister(Tree, out var diagnostics);
        return diagnostics;
    }
}
