using System.Collections.Immutable;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN207: numbers that are counted and not typed; from <i>published draft</i> on nothing may shift.</summary>
internal sealed class NumbersTypedRule : IRule
{
    public void Check(RuleContext context)
    {
        if (context.IsExtract)
            return;
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        LineSyntax? first = null;
        foreach (var (syntax, item) in context.Tree.Root.Items.Zip(context.Document.Items))
        {
            if (item.NumberIsTyped || item.Number is not { } number || syntax.FirstLine is not { } line)
                continue;
            first ??= line;
            changes.Add(new TextChange(new TextSpan(line.KeywordSpan.End, 0), " " + number));
        }

        if (first is not null)
            context.Diagnostics.Add(new Diagnostic(Catalogue.NumbersNotTyped, first.KeywordSpan) { Fixes = [new Fix("Write the numbers in", changes.ToImmutable())] });
    }
}
