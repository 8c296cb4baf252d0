using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN022: a roll's entry whose handle or bracketed field is none.</summary>
internal sealed class PersonEntryRule : IRule
{
    private static readonly string[] Keys = ["short", "of", "party", "ward", "from", "to"];

    public void Check(RuleContext context)
    {
        foreach (var block in context.Tree.Root.DescendantsAndSelf().OfType<KeywordBlockSyntax>().Where(block => block.Keyword.Group is KeywordGroup.Roll or KeywordGroup.Register))
        {
            foreach (var (span, _) in RollBinder.Entries(context.Tree, block))
                Check(context, span);
        }
    }

    private static void Check(RuleContext context, TextSpan span)
    {
        if (span.IsEmpty)
            return;
        var parts = PersonEntryGrammar.Read(context.Source, span);
        if (context.Source[span.Start] == '@' && parts.Handle is null)
        {
            var end = span.Start;
            while (end < span.End && !char.IsWhiteSpace(context.Source[end]))
                end++;
            Report(context, TextSpan.FromBounds(span.Start, end));
        }

        foreach (var key in parts.Fields.Keys.Where(key => !Keys.Contains(key)))
        {
            var at = context.Source.IndexOf(key + ":", span.Start, span.Length, StringComparison.OrdinalIgnoreCase);
            Report(context, at < 0 ? span : new TextSpan(at, key.Length + 1));
        }
    }

    private static void Report(RuleContext context, TextSpan span) => context.Diagnostics.Add(Catalogue.MalformedPerson, span, context.Slice(span));
}
