using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN111: an entry whose handle is used nowhere in these minutes. Off unless a project turns it on.</summary>
internal sealed class NeverMentionedRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.Project.Settings.Severities.TryGetValue(Catalogue.NeverMentioned.Code, out var severity) || severity == DiagnosticSeverity.Off)
            return;
        var counts = new Dictionary<string, int>();
        for (var at = context.Source.IndexOf('@'); at >= 0; at = context.Source.IndexOf('@', at + 1))
        {
            var end = at + 1;
            while (end < context.Source.Length && (char.IsAsciiLetterLower(context.Source[end]) || char.IsAsciiDigit(context.Source[end]) || context.Source[end] == '-'))
                end++;
            var handle = context.Source[(at + 1)..end];
            counts[handle] = counts.GetValueOrDefault(handle) + 1;
        }

        foreach (var person in context.Document.People.Values.OrderBy(person => person.Span))
        {
            if (person.Handle is { } handle && counts.GetValueOrDefault(handle) == 1)
                context.Diagnostics.Add(Catalogue.NeverMentioned, new TextSpan(person.Span.Start, handle.Length + 1), handle);
        }
    }
}
