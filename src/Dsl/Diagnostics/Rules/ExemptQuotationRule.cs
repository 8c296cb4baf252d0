using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN513: open text that repeats eight or more words of an exempt passage. What it says quotes neither.</summary>
internal sealed class ExemptQuotationRule : IRule
{
    private const int Words = 8;

    public void Check(RuleContext context)
    {
        if (context.Document.ExemptSpans.IsEmpty)
            return;
        var words = new FoldedWords();
        var exempt = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in Lines(context, isExempt: true))
        {
            words.Read(context.Source, line);
            for (var i = 0; i + Words <= words.Count; i++)
                exempt.Add(words.Run(i, Words));
        }

        if (exempt.Set.Count == 0)
            return;
        foreach (var line in Lines(context, isExempt: false))
        {
            words.Read(context.Source, line);
            for (var i = 0; i + Words <= words.Count; i++)
            {
                if (!exempt.Contains(words.Run(i, Words)))
                    continue;
                context.Diagnostics.Add(new Diagnostic(Catalogue.QuotesExemptText, words.SpanOf(i, Words)) { IsExempt = true });
                break;
            }
        }
    }

    private static IEnumerable<TextSpan> Lines(RuleContext context, bool isExempt)
    {
        // Spans and lines are both in order.
        var spans = context.Document.ExemptSpans;
        var next = 0;
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment || line.Content.IsEmpty)
                continue;
            while (next < spans.Length && spans[next].End <= line.Content.Start)
                next++;
            if ((next < spans.Length && spans[next].OverlapsWith(line.Content)) == isExempt)
                yield return line.Content;
        }
    }
}
