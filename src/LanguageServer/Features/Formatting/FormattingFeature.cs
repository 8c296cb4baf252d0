using System.Collections.Immutable;
using MinutesDsl.Formatting;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Features.Formatting;

/// <summary>
/// <c>textDocument/formatting</c> and <c>textDocument/rangeFormatting</c>: the one layout, as small edits. Words are never touched, and a
/// text that cannot be formatted without risk is left as it is.
/// </summary>
internal static class FormattingFeature
{
    /// <summary>The method for a whole document.</summary>
    public static Method Method { get; } =
        Method.Read("textDocument/formatting", FormattingJson.Default.FormattingParams, FormattingJson.Default.Edits, Handle);

    /// <summary>The method for a part of one.</summary>
    public static Method RangeMethod { get; } =
        Method.Read("textDocument/rangeFormatting", FormattingJson.Default.FormattingParams, FormattingJson.Default.Edits, Handle);

    private static ImmutableArray<TextEdit> Handle(FormattingParams parameters, RequestContext context, CancellationToken cancellationToken) =>
        context.Workspace.Find(parameters.TextDocument.Uri) is { Kind: DocumentKind.Minutes or DocumentKind.Register } document
            ? Format(document, parameters.Range)
            : [];

    /// <summary>The edits, in order: of the whole document, or of the blocks that a range touches.</summary>
    internal static ImmutableArray<TextEdit> Format(DocumentSnapshot document, Range? range)
    {
        var options = new FormattingOptions { Settings = document.Project.Project.Settings };
        var result = range is { } part && Lines(document, part) is var (first, last)
            ? Formatter.FormatLines(document.Tree, first, last, options)
            : Formatter.Format(document.Tree, options);
        return [.. result.Changes.Select(document.Positions.ToTextEdit)];
    }

    // A selection of whole lines ends at the beginning of the line after them.
    private static (int First, int Last) Lines(DocumentSnapshot document, Range range)
    {
        var span = document.Positions.ToSpan(range);
        var (first, end) = (document.Text.GetLinePosition(span.Start).Line, document.Text.GetLinePosition(span.End));
        return (first, end.Character == 0 && end.Line > first ? end.Line - 1 : end.Line);
    }
}
