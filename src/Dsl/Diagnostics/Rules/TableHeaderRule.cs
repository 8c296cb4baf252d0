using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN010: a table without header row.</summary>
internal sealed class TableHeaderRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var node in context.Tree.Blocks)
        {
            if (node is not TableSyntax table)
                continue;
            var rows = table.Rows.ToList();
            if (rows.Count < 2 || !TableBinder.IsDelimiter(rows[1], context.Source))
                context.Diagnostics.Add(Catalogue.TableWithoutHeader, rows[0].Content);
        }
    }
}
