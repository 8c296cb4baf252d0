using MinutesDsl.LanguageServer.Features.Cursor;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Hover;

/// <summary><c>textDocument/hover</c>: the facts behind a keyword, a field, a person, a minute, an exempt paragraph or a date.</summary>
internal static class HoverFeature
{
    /// <summary>The method.</summary>
    public static Method Method { get; } =
        Method.Read("textDocument/hover", HoverJson.Default.TextDocumentPositionParams, HoverJson.Default.HoverResult, Handle);

    private static HoverResult? Handle(TextDocumentPositionParams parameters, RequestContext context, CancellationToken cancellationToken) =>
        context.Workspace.Find(parameters.TextDocument.Uri) is { Kind: DocumentKind.Minutes or DocumentKind.Register } document
            ? Find(document, document.Positions.ToOffset(parameters.Position), context.Client.MarkdownHover)
            : null;

    /// <summary>What to show at an offset; null for nothing.</summary>
    internal static HoverResult? Find(DocumentSnapshot document, int offset, bool asMarkdown) =>
        LineFinder.At(document.Tree, offset) is { LineKind: not (LineKind.Comment or LineKind.Blank) } line && CardAt(document, line, offset) is var (card, span)
            ? new HoverResult(card.ToContent(asMarkdown), document.Positions.ToRange(span))
            : null;

    private static (HoverCard Card, TextSpan Span)? CardAt(DocumentSnapshot document, LineSyntax line, int offset)
    {
        if (line.Keyword is { } keyword && Touches(line.KeywordSpan, offset))
            return (KeywordCard(keyword), line.KeywordSpan);
        if (line.Field is { } field && Touches(line.Marker, offset))
            return (FieldCard(field), line.Marker);
        if ((LineMentions.At(document.Text.Text, line, offset) ?? RollNames.At(document, offset)) is { } mention)
            return PersonCard.Of(document, mention) is { } person ? (person, mention.Span) : null;
        if (document.Kind == DocumentKind.Minutes && LineMentions.RunAt(line, InlineKind.MinuteReference, offset) is { } reference)
            return ReferenceCard.Of(document, reference) is { } minute ? (minute, reference.Span) : null;
        return ExemptCard.At(document, line, offset) ?? DateCard.At(document, line, offset);
    }

    private static HoverCard KeywordCard(Keyword keyword)
    {
        var entry = KeywordGuide.Of(keyword);
        return new HoverCard(keyword.Text, [entry.Purpose], entry.Form);
    }

    private static HoverCard FieldCard(FieldDefinition field)
    {
        var entry = FieldGuide.Of(field);
        return new HoverCard(field.Key, [entry.Purpose], entry.Form);
    }

    private static bool Touches(TextSpan span, int offset) => offset >= span.Start && offset <= span.End;
}
