using System.Collections.Immutable;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Render;

namespace MinutesDsl.LanguageServer.Features.Export;

/// <summary>
/// <c>minutes/export</c>: writes what <c>minutes render</c> in the project's root would write of the text in the editor: the same bytes to
/// the same path, and nothing where the command line refuses. There is no way to force it from an editor.
/// </summary>
internal static class ExportFeature
{
    // What the command line goes by, whatever language an editor takes a file for.
    private const string Extension = ".minutes";

    /// <summary>The method.</summary>
    public static Method Method { get; } = Method.Read("minutes/export", ExportJson.Default.ExportParams, ExportJson.Default.ExportResult, Handle);

    private static ExportResult Handle(ExportParams parameters, RequestContext context, CancellationToken cancellationToken)
    {
        var document = context.Workspace.Find(parameters.TextDocument.Uri)
            ?? throw new RpcException(RpcErrorCode.RequestFailed, "These minutes are not open. Open the file, and export it again.");
        return Write(document, parameters, context.Workspace, context.Client.PositionEncoding, cancellationToken);
    }

    /// <summary>Exports a document.</summary>
    internal static ExportResult Write(
        DocumentSnapshot document, ExportParams parameters, WorkspaceSnapshot workspace, PositionEncoding encoding, CancellationToken cancellationToken)
    {
        var edition = EditionWord.Read(parameters.Edition);
        if (document.Kind != DocumentKind.Minutes)
            return Nothing("Only minutes can be exported, and this file holds none. Open a .minutes file.");
        if (document.Path is not { } path)
            return Nothing("These minutes are not saved yet, so it is not known where to write to. Save them as a .minutes file, and export them again.");
        if (!ProjectPath.HasExtension(path, Extension))
            return Nothing($"The name of this file does not end in {Extension}, so it is not exported. Save it under such a name, and export it again.");
        if (ExportFormat.Read(parameters.Format) is not { } format)
            return Nothing("Word documents cannot be made by this version yet. Export a web page instead, and open that in Word.");

        var project = document.Project;
        var output = Path.GetFullPath(OutputPath.Below(project.Location.Root, path, format, edition), Path.Combine(project.Location.Root, OutputPath.DefaultFolder));
        if (Objection(document, output, workspace) is { } objection)
            return Refused(output, workspace, ExportMessage.Error(objection));

        var style = TrustedStyle.Load(document, TrustedStyle.NameFor(document, null), workspace.Files);
        cancellationToken.ThrowIfCancellationRequested();
        var published = Publisher.Publish(document.Model, project, new PublishingRequest([format], edition, style, Force: false));
        var messages = ExportMessages.Of(document, edition, encoding, style.Messages.Concat(published.Messages));
        if (Explain(published.Refusal) is { } reason)
            return Refused(output, workspace, [ExportMessage.Error(reason, document.Uri), .. messages]);
        cancellationToken.ThrowIfCancellationRequested();
        return Save(output, published.Outputs[0].Content, parameters.Overwrite, workspace, [.. messages, .. Unsaved(document, path, workspace)]);
    }

    private static ExportResult Save(string output, byte[] content, bool overwrite, WorkspaceSnapshot workspace, ImmutableArray<ExportMessage> messages)
    {
        var existed = workspace.Disk.FileExists(output);
        try
        {
            if (existed && workspace.Disk.Read(output).AsSpan().SequenceEqual(content))
                return Result(ExportStatus.Unchanged);
            if (existed && !overwrite)
                return Result(ExportStatus.Exists);
            workspace.Disk.Write([new FileToWrite(output, content)], Durability.Output);
            return Result(ExportStatus.Written);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refused(output, workspace, [ExportMessage.Error($"The file could not be written: {problem.Message.TrimEnd('.')}. Check that you may write there, and that no other program has the file open."), .. messages]);
        }

        ExportResult Result(string status) => new([new ExportedFile(DocumentPath.ToUri(output), existed, status)], messages);
    }

    private static string? Objection(DocumentSnapshot document, string output, WorkspaceSnapshot workspace)
    {
        var project = document.Project;
        var sources = workspace.Documents.Values.Select(open => open.Path).OfType<string>().Concat(project.Files.Select(file => file.Path));
        var folder = Path.Combine(project.Location.Root, OutputPath.DefaultFolder);
        var style = TrustedStyle.NameFor(document, null);
        if (OutputPath.FileOnTheWay(folder, workspace.Disk) is { } file)
            return $"Exports are written to a folder '{OutputPath.DefaultFolder}', and '{TrustedStyle.Display(project, file)}' is a file. Nothing was written. Rename that file.";
        if (OutputPath.OntoSources([output], sources, workspace.Disk).Any())
            return $"These minutes would be written onto '{TrustedStyle.Display(project, output)}', which is a source or the name of a project's settings. Nothing was written. Rename the minutes.";
        if (!workspace.Settings.WorkspaceTrusted && style != TrustedStyle.BuiltIn)
            return $"This folder is not trusted, so its house style '{style}' was not used and nothing was written. Trust the folder, and export the minutes again.";
        return null;
    }

    private static string? Explain(PublishingRefusal refusal) => refusal switch
    {
        PublishingRefusal.ExemptTextUnclear => RenderCatalogue.PublicEditionRefused.Format,
        PublishingRefusal.StyleHasErrors => "Nothing was written, because the house style has errors. Mend those first.",
        PublishingRefusal.MinutesHaveErrors => "Nothing was written, because these minutes are to be published and there are errors in them or in their project's files. Mend those first.",
        _ => null,
    };

    private static IEnumerable<ExportMessage> Unsaved(DocumentSnapshot document, string path, WorkspaceSnapshot workspace)
    {
        if (SavedText.Of(path, workspace.Disk) != document.Text.Text)
            yield return ExportMessage.Information("The file was made from the text in the editor, and that has changes that are not saved yet.", document.Uri);

        // Settings and registers count as they are in the editor, too.
        foreach (var file in document.Project.Files.Where(file => SavedText.Of(file.Path, workspace.Disk) is { } saved && saved != file.Text.Text))
            yield return ExportMessage.Information($"The file was made with changes to {TrustedStyle.Display(document.Project, file.Path)} that are not saved yet.", DocumentPath.ToUri(file.Path));
    }

    private static ExportResult Nothing(string reason) => new([], [ExportMessage.Error(reason)]);

    private static ExportResult Refused(string output, WorkspaceSnapshot workspace, params ImmutableArray<ExportMessage> messages) =>
        new([new ExportedFile(DocumentPath.ToUri(output), workspace.Disk.FileExists(output), ExportStatus.Refused)], messages);
}
