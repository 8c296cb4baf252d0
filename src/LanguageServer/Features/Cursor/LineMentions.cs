using System.Collections.Immutable;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Cursor;

/// <summary>The handles and minute references of a line: those of its words, as the grammar read them, and those of its keyword's head.</summary>
internal static class LineMentions
{
    /// <summary>The handles of a line, in order.</summary>
    public static IEnumerable<Mention> Of(string source, LineSyntax line)
    {
        if (line.LineKind is LineKind.Blank or LineKind.Comment)
            return [];
        var ofWords = Runs(line).Where(run => run.Kind == InlineKind.Mention).Select(run => new Mention(source.Substring(run.Value.Start, run.Value.Length), run.Span));
        return line.Head is null ? ofWords : InHead(source, TextSpan.FromBounds(line.Content.Start, line.Text.Start)).Concat(ofWords);
    }

    /// <summary>The handle that an offset touches, or null.</summary>
    public static Mention? At(string source, LineSyntax line, int offset)
    {
        foreach (var mention in Of(source, line))
            if (offset >= mention.Span.Start && offset <= mention.Span.End)
                return mention;
        return null;
    }

    /// <summary>The run of a kind that an offset touches, or null.</summary>
    public static InlineSyntax? RunAt(LineSyntax line, InlineKind kind, int offset) =>
        Runs(line).FirstOrDefault(run => run.Kind == kind && offset >= run.Span.Start && offset <= run.Span.End);

    /// <summary>The runs of a line's words, of those with runs inside the outer before the inner.</summary>
    public static IEnumerable<InlineSyntax> Runs(LineSyntax line) =>
        line.LineKind == LineKind.TableRow ? line.Cells.SelectMany(cell => Descend(cell.Inlines)) : Descend(line.Inlines);

    private static IEnumerable<InlineSyntax> Descend(ImmutableArray<InlineSyntax> runs)
    {
        foreach (var run in runs)
        {
            yield return run;
            if (run.Children.IsEmpty)
                continue;
            foreach (var inner in Descend(run.Children))
                yield return inner;
        }
    }

    private static IEnumerable<Mention> InHead(string source, TextSpan head)
    {
        for (var at = head.Start; at < head.End; at++)
        {
            if (source[at] != '@' || (at > head.Start && char.IsLetterOrDigit(source[at - 1])))
                continue;
            var end = at + 1;
            while (end < head.End && (char.IsAsciiLetterLower(source[end]) || (end > at + 1 && (char.IsAsciiDigit(source[end]) || source[end] == '-'))))
                end++;
            if (end > at + 1)
                yield return new Mention(source[(at + 1)..end], TextSpan.FromBounds(at, end));
        }
    }
}
