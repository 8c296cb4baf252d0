using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.LanguageServer.Protocol;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.OnTypeFormatting;

/// <summary><c>textDocument/onTypeFormatting</c>: Enter continues a list, numbered paragraphs and the indentation of a body; on an empty entry it ends the list. Words are never touched.</summary>
internal static partial class OnTypeFormattingFeature
{
    /// <summary>The method.</summary>
    public static Method Method { get; } = Method.Read(
        "textDocument/onTypeFormatting", OnTypeFormattingJson.Default.OnTypeFormattingParams, OnTypeFormattingJson.Default.ImmutableArrayTextEdit, Handle);

    private static ImmutableArray<TextEdit> Handle(OnTypeFormattingParams parameters, RequestContext context, CancellationToken cancellationToken) =>
        parameters.Ch == "\n" && context.Workspace.Find(parameters.TextDocument.Uri) is { Kind: DocumentKind.Minutes or DocumentKind.Register } document
            ? [.. AfterEnter(document, document.Positions.ToOffset(parameters.Position)).Select(document.Positions.ToTextEdit)]
            : [];

    /// <summary>The changes after a line end was typed.</summary>
    /// <param name="document">The document, the line end in it.</param>
    /// <param name="offset">The cursor, on the new line.</param>
    internal static ImmutableArray<TextChange> AfterEnter(DocumentSnapshot document, int offset)
    {
        var number = document.Text.GetLinePosition(offset).Line;
        if (number == 0)
            return [];
        var line = document.Text.GetLineSpan(number);
        var above = document.Text.GetLineSpan(number - 1);
        if (document.Tree.Lines.FirstOrDefault(candidate => candidate.Span.Start == above.Start) is not { } syntax)
            return [];
        var words = document.Text.Text.AsSpan(line.Start, line.Length);
        var lead = TextSpan.FromBounds(line.Start, line.Start + words.Length - words.TrimStart().Length);
        if (IsEmptyEntry(document, syntax, above))
            return words.IsWhiteSpace() ? [.. new[] { new TextChange(above, ""), new TextChange(lead, "") }.Where(change => !change.Span.IsEmpty)] : [];
        if (Continuation(document, syntax, above) is not { } wanted || BeginsAsEntry().IsMatch(words.ToString()))
            return [];
        return document.Text.ToString(lead) == wanted ? [] : [new TextChange(lead, wanted)];
    }

    private static string? Continuation(DocumentSnapshot document, LineSyntax line, TextSpan span)
    {
        var indentation = document.Text.ToString(TextSpan.FromBounds(span.Start, Math.Max(span.Start, FirstCharacter(document.Text.Text, span))));
        switch (line.LineKind)
        {
            case LineKind.Entry when BeginsOrContinues(document, line, span.Start):
                var start = line.Keyword is null ? line.Content.Start : line.KeywordSpan.Start;
                var gap = start > line.Marker.End ? document.Text.ToString(TextSpan.FromBounds(line.Marker.End, start)) : " ";
                return ListMarkers.Next(document.Text.ToString(line.Marker), line.Number, line.MarkerKind) is { } next ? indentation + next + gap : null;
            case LineKind.NumberedParagraph or LineKind.Keyword when line.Number is { } number && line.Marker.Length > 0 && (number.Contains('.', StringComparison.Ordinal) || FollowsItsLike(document, span.Start)):
                var marker = document.Text.ToString(line.Marker);
                var words = line.Keyword is null ? line.Content.Start : line.KeywordSpan.Start;
                return ListMarkers.NextDotted(number) is { } following
                    ? marker.Replace(number, following, StringComparison.Ordinal) + document.Text.ToString(TextSpan.FromBounds(line.Marker.End, words)) : null;
            case LineKind.Prose or LineKind.Keyword when line.Column > 0:
                return indentation;
            default:
                return null;
        }
    }

    /// <summary>Whether the line above holds a marker and nothing else, where it can be one: in a list, or as a paragraph's number.</summary>
    private static bool IsEmptyEntry(DocumentSnapshot document, LineSyntax line, TextSpan span)
    {
        if (line is { LineKind: LineKind.Entry, Keyword: null, Content.IsEmpty: true })
            return true;
        var text = document.Text.ToString(span);
        return line.LineKind == LineKind.Prose && (EmptyMarker().IsMatch(text) || EmptyNumber().IsMatch(text)) && FollowsItsLike(document, span.Start);
    }

    /// <summary>Whether the line before is an entry or numbered paragraph: otherwise "5.2" may be all that a table or sum has on its line.</summary>
    private static bool FollowsItsLike(DocumentSnapshot document, int start) =>
        document.Tree.Lines.LastOrDefault(line => line.Span.End <= start && line.LineKind is not (LineKind.Blank or LineKind.Comment))
            is { LineKind: LineKind.Entry } or { LineKind: LineKind.NumberedParagraph } or { LineKind: LineKind.Keyword, Number: not null };

    /// <summary>
    /// Whether an entry is a list's beyond doubt: a bullet, the first of its kind (1, a, i), or one after another. "A. Smith spoke" and
    /// "15. July was dry" may be prose, and a marker on the next line would make it a list for good.
    /// </summary>
    private static bool BeginsOrContinues(DocumentSnapshot document, LineSyntax line, int start) =>
        line.Number is null or "1" or "a" or "i" || document.Text.Text[line.Marker.End - 1] != '.'
        || document.Tree.Lines.LastOrDefault(other => other.Span.End <= start && other.Column <= line.Column && other.LineKind is not (LineKind.Blank or LineKind.Comment))
            is { LineKind: LineKind.Entry } before && before.MarkerKind == line.MarkerKind;

    private static int FirstCharacter(string source, TextSpan span)
    {
        var position = span.Start;
        while (position < span.End && char.IsWhiteSpace(source[position]))
            position++;
        return position;
    }

    [GeneratedRegex(@"^\s*(?:[-*•·–●▪]|\(?[0-9]{1,3}[.)]|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,7}[.)])(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex BeginsAsEntry();

    [GeneratedRegex(@"^\s*(?:[-*•·–●▪]|\(?[0-9]{1,3}[.)]|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,7}[.)]|\([0-9]+\.[0-9]+\))\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyMarker();

    [GeneratedRegex(@"^[0-9]{1,5}[a-z]?(?:\.[0-9]{1,4})+\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyNumber();
}
