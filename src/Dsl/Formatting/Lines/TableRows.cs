using MinutesDsl.Semantics;
using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;

namespace MinutesDsl.Formatting.Lines;

/// <summary>
/// The rows of one table with their columns aligned. A table that would become too wide to be read in an editor is tidied but not aligned.
/// No cell is added or taken away.
/// </summary>
internal sealed class TableRows
{
    /// <summary>The width, indentation excluded, up to which a table is aligned.</summary>
    internal const int WidestAligned = 120;

    private const int ShortestDashes = 3;

    private readonly string source;
    private readonly HashSet<LineSyntax> padded;
    private readonly LineSyntax? delimiter;
    private readonly int[] widths;
    private readonly ColumnAlignment[] alignments;
    private readonly bool isAligned;

    internal TableRows(TableSyntax table, string source, HashSet<LineSyntax> padded)
    {
        this.padded = padded;
        this.source = source;
        var rows = table.Rows.ToList();
        delimiter = rows.Count > 1 && TableBinder.IsDelimiter(rows[1], source) ? rows[1] : null;
        var count = rows.Max(row => row.Cells.Length);
        widths = [.. Enumerable.Range(0, count).Select(column => rows.Where(row => row != delimiter && column < row.Cells.Length)
            .Select(row => ColumnWidth.Of(Cell(row, column))).Append(delimiter is null ? 0 : ShortestDashes).Max())];
        alignments = [.. Enumerable.Range(0, count).Select(Alignment)];
        isAligned = widths.Sum() + (3 * count) + 1 <= WidestAligned;
    }

    /// <summary>The text of a row, without indentation.</summary>
    internal string Text(LineSyntax row)
    {
        var typed = source.Substring(row.Content.Start, row.Content.Length);
        var tidy = "|" + string.Concat(Enumerable.Range(0, row.Cells.Length)
            .Select(column => $" {(row == delimiter ? Dashes(column) : Padded(Cell(row, column), column))} |"));

        // Whatever stands outside the cells is not to be lost.
        return row.Cells.IsEmpty || (row != delimiter && !RowWords(typed).SequenceEqual(RowWords(tidy))) ? typed : tidy;
    }

    /// <summary>The characters of a row that the formatter must not change.</summary>
    internal static IEnumerable<char> RowWords(string row) => row.Where(character => character != '|' && !char.IsWhiteSpace(character));

    private string Cell(LineSyntax row, int column)
    {
        var span = row.Cells[column].Span;
        return padded.Contains(row) ? source.Substring(span.Start, span.Length) : Padding.Without(source, span);
    }

    private string Padded(string cell, int column)
    {
        var missing = isAligned ? widths[column] - ColumnWidth.Of(cell) : 0;
        return alignments[column] switch
        {
            ColumnAlignment.Right => new string(' ', missing) + cell,
            ColumnAlignment.Centre => new string(' ', missing / 2) + cell + new string(' ', missing - (missing / 2)),
            _ => cell + new string(' ', missing),
        };
    }

    private string Dashes(int column)
    {
        var (left, right) = Colons(column);
        var width = isAligned ? widths[column] : ShortestDashes;
        return (left ? ":" : "") + new string('-', width - (left ? 1 : 0) - (right ? 1 : 0)) + (right ? ":" : "");
    }

    private ColumnAlignment Alignment(int column) => Colons(column) switch
    {
        (true, true) => ColumnAlignment.Centre,
        (false, true) => ColumnAlignment.Right,
        (true, false) => ColumnAlignment.Left,
        _ => ColumnAlignment.Default,
    };

    private (bool Left, bool Right) Colons(int column)
    {
        if (delimiter is null || column >= delimiter.Cells.Length)
            return (false, false);
        var cell = delimiter.Cells[column].Span;
        return (source[cell.Start] == ':', source[cell.End - 1] == ':');
    }
}
