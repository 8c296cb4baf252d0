using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MinutesDsl.Render.Word;

/// <summary>Writes tables: a name above, a header row that repeats on each page, rows that no page break splits.</summary>
internal sealed class TableWriter(WordTemplate template, RunWriter runs, WordSlot format)
{
    // In twentieths of a point: a digit of Arial bold at 12 points, and the margins of a cell.
    private const int CharacterWidth = 140;
    private const int Margins = 230;
    private const int LongestLine = 60;

    /// <summary>Appends a table.</summary>
    /// <param name="output">What it is appended to.</param>
    /// <param name="table">The table.</param>
    /// <param name="indent">How far its left edge is from the margin, in twentieths of a point.</param>
    public void Write(StringBuilder output, PublishedTable table, int indent)
    {
        var columns = Math.Max(table.Header.Length, table.Rows.Select(row => row.Cells.Length).DefaultIfEmpty(0).Max());
        if (columns == 0)
            return;
        var room = template.TextWidth - indent;
        var widths = Widths(table, columns, room);
        var styles = template.Named;
        output.Append("<w:p><w:pPr><w:pStyle w:val=\"").Append(styles.Caption).Append("\"/><w:keepNext/></w:pPr>");
        runs.Write(output, table.Caption, format);
        output.Append("</w:p><w:tbl mx:placed=\"1\"><w:tblPr><w:tblStyle w:val=\"").Append(styles.Table).Append("\"/>");
        if (indent > 0)
            output.Append(CultureInfo.InvariantCulture, $"<w:tblW w:w=\"{room}\" w:type=\"dxa\"/><w:tblInd w:w=\"{indent}\" w:type=\"dxa\"/>");
        else
            output.Append("<w:tblW w:w=\"5000\" w:type=\"pct\"/>");
        output.Append("<w:tblLook w:val=\"").Append(table.Header.IsEmpty ? "0000" : "0020").Append("\" w:firstRow=\"").Append(table.Header.IsEmpty ? '0' : '1')
            .Append("\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"0\"/>");
        output.Append("<w:tblCaption w:val=\"").Append(PackageText.Attribute(table.Caption)).Append("\"/></w:tblPr><w:tblGrid>");
        foreach (var width in widths)
            output.Append(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{width}\"/>");
        output.Append("</w:tblGrid>");
        if (!table.Header.IsEmpty)
            Row(output, table.Header, widths, isHeader: true);
        foreach (var row in table.Rows)
            Row(output, row.Cells, widths, isHeader: false);
        output.Append("</w:tbl>");
    }

    private void Row(StringBuilder output, ImmutableArray<PublishedCell> cells, int[] widths, bool isHeader)
    {
        output.Append("<w:tr><w:trPr><w:cantSplit/>").Append(isHeader ? "<w:tblHeader/>" : "").Append("</w:trPr>");
        for (var i = 0; i < widths.Length; i++)
        {
            output.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{widths[i]}\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"{template.Named.TableText}\"/>");
            if (isHeader)
                output.Append("<w:keepNext/>");
            var cell = i < cells.Length ? cells[i] : null;
            if (cell?.Alignment is "right" or "centre")
                output.Append("<w:jc w:val=\"").Append(cell.Alignment == "right" ? "right" : "center").Append("\"/>");
            output.Append("</w:pPr>");
            if (cell is not null)
                runs.Write(output, cell.Text, format);
            output.Append("</w:p></w:tc>");
        }

        output.Append("</w:tr>");
    }

    /// <summary>
    /// The width of the text, shared so that no word has to be broken where there is room for all, and columns of prose get what columns of
    /// figures do not need.
    /// </summary>
    private static int[] Widths(PublishedTable table, int columns, int width)
    {
        var least = new int[columns];
        var wanted = new int[columns];
        foreach (var cells in table.Rows.Select(row => row.Cells).Prepend(table.Header))
        {
            for (var i = 0; i < cells.Length; i++)
            {
                var words = cells[i].Text.Plain;
                least[i] = Math.Max(least[i], Margins + (CharacterWidth * words.Split(' ', '\n', '-').Max(word => word.Length)));
                wanted[i] = Math.Max(wanted[i], Margins + (CharacterWidth * Math.Min(words.Length, LongestLine)));
            }
        }

        for (var i = 0; i < columns; i++)
        {
            least[i] = Math.Max(least[i], Margins + CharacterWidth);
            wanted[i] = Math.Max(wanted[i], least[i]);
        }

        var room = width - least.Sum();
        if (room < 0)
            return Narrowed(least, width);
        var more = Math.Max(1, wanted.Sum() - least.Sum());
        return [.. least.Select((own, i) => own + (int)((long)room * (wanted.Sum() == least.Sum() ? 1 : wanted[i] - own) / (wanted.Sum() == least.Sum() ? columns : more)))];
    }

    /// <summary>
    /// Where not even the longest words fit side by side, the columns with the longest give way, all to the same width: a web address may be
    /// broken, the short words beside it stay whole.
    /// </summary>
    private static int[] Narrowed(int[] least, int room)
    {
        var widths = new int[least.Length];
        var left = least.Length;
        foreach (var (width, column) in least.Select((width, column) => (width, column)).OrderBy(pair => pair.width))
        {
            widths[column] = Math.Min(width, room / left);
            room -= widths[column];
            left--;
        }

        return widths;
    }
}
