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
        var exempt = new HashSet<string>();
        foreach (var (isExempt, words) in Lines(context).Where(line => line.IsExempt))
        {
            foreach (var (run, _) in Runs(context, words))
                exempt.Add(run);
        }

        foreach (var (isExempt, words) in Lines(context).Where(line => !line.IsExempt))
        {
            foreach (var (run, span) in Runs(context, words))
            {
                if (!exempt.Contains(run))
                    continue;
                context.Diagnostics.Add(new Diagnostic(Catalogue.QuotesExemptText, span) { IsExempt = true });
                break;
            }
        }
    }

    private static IEnumerable<(bool IsExempt, List<TextSpan> Words)> Lines(RuleContext context)
    {
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment || line.Content.IsEmpty)
                continue;
            var isExempt = context.Document.ExemptSpans.Any(span => span.OverlapsWith(line.Content));
            yield return (isExempt, WordsOf(context.Source, line.Content));
        }
    }

    private static List<TextSpan> WordsOf(string source, TextSpan content)
    {
        var words = new List<TextSpan>();
        for (var position = content.Start; position < content.End;)
        {
            var start = position;
            while (position < content.End && char.IsLetterOrDigit(source[position]))
                position++;
            if (position > start)
                words.Add(TextSpan.FromBounds(start, position));
            else
                position++;
        }

        return words;
    }

    private static IEnumerable<(string Run, TextSpan Span)> Runs(RuleContext context, List<TextSpan> words)
    {
        for (var i = 0; i + Words <= words.Count; i++)
        {
            yield return (string.Join(' ', words.Skip(i).Take(Words).Select(word => context.Slice(word).ToLowerInvariant())),
                TextSpan.FromBounds(words[i].Start, words[i + Words - 1].End));
        }
    }
}
