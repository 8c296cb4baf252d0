using System.Globalization;
using System.Text;
using MinutesDsl.Text;

namespace MinutesDsl.Cli;

/// <summary>A source line as a terminal shows it, with carets under a span: tabs widened, wide characters counted, long lines cut.</summary>
/// <param name="Line">The line, or the part of it around the span.</param>
/// <param name="Carets">Spaces and carets, to stand under it.</param>
internal sealed record SourceExcerpt(string Line, string Carets)
{
    private const int TabWidth = 4;
    private const string Cut = "…";

    /// <summary>The line that a span begins on, at most <paramref name="width"/> columns of it.</summary>
    public static SourceExcerpt Create(SourceText text, TextSpan span, int width)
    {
        var line = text.GetLineSpan(text.GetLinePosition(span.Start).Line);
        var cells = Cells(text.ToString(line));
        var start = span.Start - line.Start;
        var end = Math.Min(span.End, line.End) - line.Start;

        var first = cells.FindIndex(cell => cell.End > start);
        if (first < 0)
            first = cells.Count;
        var last = Math.Max(first + 1, cells.FindIndex(cell => cell.End >= end) + 1);
        if (end >= line.Length && end > start)
            last = Math.Max(last, cells.Count);
        return Print(cells, first, last, width);
    }

    // Shows the span and what stands around it: mostly what stands before, since that is what people read first.
    private static SourceExcerpt Print(List<Cell> cells, int first, int last, int width)
    {
        var from = 0;
        if (Columns(cells, 0, Math.Min(last, cells.Count)) > width - 1)
        {
            from = first;
            while (from > 0 && Columns(cells, from - 1, first) < width / 3)
                from--;
        }

        var to = from;
        var budget = width - (from > 0 ? 1 : 0) - 1;
        while (to < cells.Count && (budget -= cells[to].Columns) >= 0)
            to++;

        var line = new StringBuilder();
        var carets = new StringBuilder();
        if (from > 0)
        {
            line.Append(Cut);
            carets.Append(' ');
        }

        for (var i = from; i < to; i++)
        {
            line.Append(cells[i].Shown);
            carets.Append(i >= first && i < last ? '^' : ' ', cells[i].Columns);
        }

        if (to < cells.Count)
            line.Append(Cut);
        if (first >= to)
            carets.Append('^');
        return new SourceExcerpt(line.ToString(), carets.ToString().TrimEnd());
    }

    private static int Columns(List<Cell> cells, int from, int to)
    {
        var columns = 0;
        for (var i = from; i < to; i++)
            columns += cells[i].Columns;
        return columns;
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        var column = 0;
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            var shown = element == "\t" ? new string(' ', TabWidth - (column % TabWidth)) : Printable.OneLine(element);
            var columns = element == "\t" ? shown.Length : TextColumns.Of(shown);
            cells.Add(new Cell(shown, columns, elements.ElementIndex + element.Length));
            column += columns;
        }

        return cells;
    }

    /// <summary>One character as people see it.</summary>
    private readonly record struct Cell(string Shown, int Columns, int End);
}
