using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN022: a roll's entry whose handle or bracketed field is none, whose name is part of a sentence, or that speaks of several in more than their names.</summary>
internal sealed class PersonEntryRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var node in context.Tree.Blocks)
        {
            if (node is not KeywordBlockSyntax { Keyword.Group: KeywordGroup.Roll or KeywordGroup.Register } block)
                continue;
            foreach (var entry in RollBinder.Entries(context.Tree, block))
            {
                if (entry.IsUnread)
                    Report(context, entry.Span);
                else
                    Check(context, entry.Span);
            }
        }
    }

    private static void Check(RuleContext context, TextSpan span)
    {
        if (span.IsEmpty || IsPlain(context.Source.AsSpan(span.Start, span.Length)))
            return;
        var parts = PersonEntryGrammar.Read(context.Source, span);
        if (context.Source[span.Start] == '@' && parts.Handle is null)
        {
            var end = span.Start;
            while (end < span.End && !char.IsWhiteSpace(context.Source[end]))
                end++;
            Report(context, TextSpan.FromBounds(span.Start, end));
        }

        if (parts.Handle is null && RollSentence.HasVerb(parts.Name) && !PersonBinder.IsNil(parts.Words) && PersonBinder.Count(parts.Words) is null)
            Report(context, span);

        // What is left of a bracket among the words has a key that is none.
        var open = parts.Words.EndsWith(']') ? parts.Words.LastIndexOf('[') : -1;
        if (open >= 0 && parts.Words.IndexOf(':', open) is var colon and >= 0)
        {
            var bracket = context.Source.LastIndexOf('[', span.End - 1, span.Length);
            Report(context, new TextSpan(bracket + 1, Math.Min(colon - open, span.End - bracket - 1)));
        }
    }

    /// <summary>Whether an entry, as most, has nothing that the rule speaks of: no bracketed field, and a sound handle or words without a verb.</summary>
    private static bool IsPlain(ReadOnlySpan<char> entry)
    {
        if (entry.TrimEnd().EndsWith("]"))
            return false;
        if (entry[0] != '@')
            return !RollSentence.HasVerb(entry);
        var end = 1;
        while (end < entry.Length && (char.IsAsciiLetterLower(entry[end]) || (end > 1 && (char.IsAsciiDigit(entry[end]) || entry[end] == '-'))))
            end++;
        return end > 1 && (end == entry.Length || char.IsWhiteSpace(entry[end]));
    }

    private static void Report(RuleContext context, TextSpan span) => context.Diagnostics.Add(Catalogue.MalformedPerson, span, context.Slice(span));
}
