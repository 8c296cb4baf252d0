using MinutesDsl.Semantics;
using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting.Lines;

/// <summary>What changes within a line between its indentation and its end.</summary>
/// <param name="tree">The text.</param>
/// <param name="settings">The project's settings.</param>
/// <param name="padded">The lines that keep the padding between their words.</param>
internal sealed class LineWriter(SyntaxTree tree, ProjectSettings settings, HashSet<LineSyntax> padded)
{
    private readonly string source = tree.Text.Text;
    private readonly Dictionary<TableSyntax, TableRows> tables = [];

    private readonly HashSet<LineSyntax> wrapped = [.. tree.Root.DescendantsAndSelf().OfType<BlockSyntax>().Select(block => (Block: block, Line: HeadLine(block)))
        .Where(head => head.Line?.Head is TimeHeadSyntax && !WrappedWords.Before(tree.Text.Text, head.Block, head.Line).IsEmpty).Select(head => head.Line).OfType<LineSyntax>()];

    /// <summary>The edits of a line's own text.</summary>
    internal IReadOnlyList<TextChange> Write(LineSyntax line, TableSyntax? table)
    {
        var edits = new LineEdits(source);
        if (table is not null)
        {
            if (!tables.TryGetValue(table, out var rows))
                tables[table] = rows = new TableRows(table, source, padded);
            edits.Replace(line.Content, rows.Text(line));
            return edits.Changes;
        }

        if (line.LineKind == LineKind.Comment)
            return [];
        WriteMarker(line, edits);
        WriteKeyword(line, edits);
        // What goes on in the line under it is published as it was typed.
        foreach (var (span, isDate) in wrapped.Contains(line) ? [] : FactSpans.Of(line))
        {
            var typed = tree.Text.ToString(span);
            if ((isDate ? HouseDate.Of(typed, settings, tree.Keywords.Language) : HouseTime.Of(typed, settings)) is { } house)
                edits.Replace(span, house);
        }

        foreach (var run in padded.Contains(line) ? [] : Padding.Find(source, line.Content))
            edits.ReplaceIfFree(run, " ");
        return edits.Changes;
    }

    private static LineSyntax? HeadLine(BlockSyntax block) => block switch
    {
        KeywordBlockSyntax keyword => keyword.Line,
        EntrySyntax entry => entry.Line,
        _ => null,
    };

    private void WriteMarker(LineSyntax line, LineEdits edits)
    {
        if (line.Marker.IsEmpty)
            return;
        var next = line.KeywordSpan.IsEmpty ? line.Content : line.KeywordSpan;
        if (line.MarkerKind == MarkerKind.Bullet)
            edits.Replace(line.Marker, "-");
        else if (line is { LineKind: LineKind.Field, Field: { } field })
            edits.Replace(line.Marker, Key(field, tree.Text.ToString(line.Marker)) + (!next.IsEmpty && next.Start == line.Marker.End ? ": " : ":"));
        if (line.LineKind == LineKind.Quotation && !next.IsEmpty && next.Start == line.Marker.End)
            edits.Replace(next.Start, next.Start, " ");
        else if (!next.IsEmpty)
            edits.OneSpace(line.Marker.End, next.Start);
    }

    private void WriteKeyword(LineSyntax line, LineEdits edits)
    {
        // A line that does not parse as its keyword is published as it stands, sign and spaces included.
        if (line.KeywordSpan.IsEmpty || line.IsMalformed)
            return;
        var end = line.Content.IsEmpty ? End(line) : line.Content.Start;
        var between = source[line.KeywordSpan.End..end];
        var separator = between.Trim();
        if (between.Length > 0)
        {
            var before = separator is "-" or "–" or "—" ? " " : "";
            edits.Replace(line.KeywordSpan.End, end, (separator.Length > 0 ? before + separator : "") + (line.Content.IsEmpty ? "" : " "));
        }

        if (line.Head is ItemHeadSyntax { Number.IsEmpty: false, Title.IsEmpty: false } item)
            WriteAfterNumber(item, edits);
        else if (line.Head is not null && line.Text.Start > line.Content.Start && !line.Text.IsEmpty)
            edits.OneSpace(LastWordBefore(line.Text.Start), line.Text.Start);
    }

    /// <summary>Between an item's number and its title there may be a dash or colon of its own, which stays.</summary>
    private void WriteAfterNumber(ItemHeadSyntax item, LineEdits edits)
    {
        var sign = item.Number.End;
        while (sign < item.Title.Start && !char.IsWhiteSpace(source[sign]))
            sign++;
        var separator = source[sign..item.Title.Start].Trim();
        if (sign < item.Title.Start)
            edits.Replace(sign, item.Title.Start, separator.Length == 0 ? " " : $" {separator} ");
    }

    private int LastWordBefore(int position)
    {
        while (position > 0 && char.IsWhiteSpace(source[position - 1]))
            position--;
        return position;
    }

    /// <summary>The end of a line's last character that is not white space.</summary>
    private int End(LineSyntax line) => LastWordBefore(line.Span.End);

    /// <summary>The key in its canonical spelling, in the language that it was typed in.</summary>
    private static string Key(FieldDefinition field, string typed)
    {
        var words = string.Join(' ', typed.TrimEnd(':').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return field.Welsh.Equals(words, StringComparison.OrdinalIgnoreCase) && !field.Key.Equals(words, StringComparison.OrdinalIgnoreCase) ? field.Welsh : field.Key;
    }
}
