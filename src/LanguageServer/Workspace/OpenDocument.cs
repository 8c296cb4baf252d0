using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>What the client said of an open document; its snapshot is made of this and of the projects.</summary>
internal sealed record OpenDocument(string Uri, string LanguageId, int? Version, SourceText Text)
{
    /// <summary>Its absolute path; null for a document that is no file.</summary>
    public string? Path { get; } = DocumentPath.FromUri(Uri);

    /// <summary>What it is.</summary>
    public DocumentKind Kind => DocumentKinds.Of(Uri, LanguageId, Text.Text);
}
