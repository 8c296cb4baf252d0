using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN403 to MIN405: a declaration without person, item or type; MIN406: somebody with a pecuniary interest who stayed.</summary>
internal sealed partial class InterestRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var each in context.Blocks())
        {
            if (each is not InterestsBlock block)
                continue;
            foreach (var entry in block.Entries)
                Check(context, entry);

            // A declaration on the keyword's own line is words: nothing reads it.
            var stem = block.Stem.ToPlainText();
            if (block.Entries.IsEmpty && Declaration().IsMatch(stem) && !stem.StartsWith("no ", StringComparison.OrdinalIgnoreCase))
                context.Diagnostics.Add(Catalogue.InterestWithoutPerson, context.FirstLine(block));
        }
    }

    private static void Check(RuleContext context, InterestEntry entry)
    {
        var line = Scan.Trim(context.Source, context.Tree.Text.GetLineSpan(context.Tree.Text.GetLinePosition(entry.Span.Start).Line));
        if (entry.Persons.IsEmpty)
        {
            context.Diagnostics.Add(Catalogue.InterestWithoutPerson, line);
            return;
        }

        if (entry.References.IsEmpty && !NamesItem(context, entry))
            context.Diagnostics.Add(Catalogue.InterestWithoutItem, line);
        if (entry.Type.Length == 0 && !context.Profile.InterestTypes.IsEmpty)
            context.Diagnostics.Add(Catalogue.InterestWithoutType, line, string.Join(", ", context.Profile.InterestTypes));
        if (entry is { BarsVoting: true, Stayed: true })
            context.Diagnostics.Add(Catalogue.PecuniaryAndStayed, line, string.Join(", ", entry.Persons.Select(person => person.Person?.FullName ?? person.Typed)), entry.Type);
    }

    /// <summary>Whether the words say it, or the declaration stands in the item that it is about.</summary>
    private static bool NamesItem(RuleContext context, InterestEntry entry) =>
        Reference().IsMatch(entry.Text.ToPlainText()) || Reference().IsMatch(entry.OwnWords.ToPlainText())
        || (context.Items.At(entry.Span.Start) is { } here && !DeclaredInterest.IsForDeclarations(here));

    [GeneratedRegex(@"\b((agenda )?items?|minutes?|applications?|eitem|cofnod)\b|#[0-9]|\b[0-9]{2}/[0-9]{3,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\bdeclared (an?|his|her|their|personal|prejudicial|pecuniary|disclosable|other|non-[a-z]+) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
