using System.Collections.Immutable;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Tables.</summary>
internal static class TableBinder
{
    internal static TableBlock Bind(TableSyntax table, BindingContext context, InlineBinder inlines)
    {
        var rows = table.Rows.ToList();
        var delimiter = rows.Count > 1 && IsDelimiter(rows[1], context) ? rows[1] : null;
        var width = rows.Max(row => row.Cells.Length);
        ImmutableArray<InlineContent> Cells(LineSyntax row) =>
            [.. Enumerable.Range(0, width).Select(i => i < row.Cells.Length ? inlines.Bind(row.Cells[i].Inlines, beginsSentence: true) : InlineContent.Empty)];
        return new TableBlock
        {
            Span = table.Span,
            Line = context.LineOf(table.Span),
            Header = delimiter is null ? [] : Cells(rows[0]),
            Rows = [.. rows.Skip(delimiter is null ? 0 : 2).Select(Cells)],
            Alignments = [.. Enumerable.Range(0, width).Select(i => delimiter is not null && i < delimiter.Cells.Length ? Alignment(context.Slice(delimiter.Cells[i].Span)) : default)],
        };
    }

    /// <summary>Whether a row is the line under the header: only <c>-</c> and <c>:</c> in its cells.</summary>
    internal static bool IsDelimiter(LineSyntax row, BindingContext context) => IsDelimiter(row, context.Source);

    /// <inheritdoc cref="IsDelimiter(LineSyntax, BindingContext)"/>
    internal static bool IsDelimiter(LineSyntax row, string source) =>
        row.Cells.Length > 0 && row.Cells.All(cell => cell.Span.Length > 0 && source.AsSpan(cell.Span.Start, cell.Span.Length).Trim(':') is var dashes
            && dashes.Length > 0 && dashes.TrimStart('-').IsEmpty);

    private static ColumnAlignment Alignment(string cell) => (cell.StartsWith(':'), cell.EndsWith(':')) switch
    {
        (true, true) => ColumnAlignment.Centre,
        (true, false) => ColumnAlignment.Left,
        (false, true) => ColumnAlignment.Right,
        _ => ColumnAlignment.Default,
    };
}
