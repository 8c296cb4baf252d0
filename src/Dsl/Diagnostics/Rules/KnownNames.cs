using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>Words that are right though no list has them: those of minutes.json, in any case; names and posts, as they are written.</summary>
internal sealed class KnownNames
{
    private readonly HashSet<string> own = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    internal bool Contains(string word) => own.Contains(word) || names.Contains(word);

    /// <summary>What the settings, the registers, the people of the minutes and their facts (rolls, venue, heads) say, and every word with a capital inside a sentence.</summary>
    internal static KnownNames Of(RuleContext context, IEnumerable<TextSpan> facts, IEnumerable<ImmutableArray<SpeltWord>> sentences)
    {
        var known = new KnownNames();
        var settings = context.Project.Settings;
        Learn(known.own, [settings.Council, .. settings.Words, .. settings.Fields, .. settings.Decisions, .. settings.Glossary.Keys, .. settings.Glossary.Values]);
        Learn(known.names, context.Document.People.Values.SelectMany(TextsOf));
        Learn(known.names, context.Project.Registers.SelectMany(register => register.Bodies).SelectMany(body => body.Entries.SelectMany(entry => TextsOf(entry.Person)).Append(body.Name)));
        Learn(known.names, facts.Select(context.Slice));
        known.names.UnionWith(sentences.SelectMany(line => line).Where(word => word.IsCapitalised && !word.BeginsSentence).Select(word => word.Text));
        return known;
    }

    private static void Learn(HashSet<string> known, IEnumerable<string> texts)
    {
        foreach (var word in texts.SelectMany(text => SpeltWords.In(text, new TextSpan(0, text.Length))))
        {
            known.Add(word.Text);
            known.Add(word.Whole);
        }
    }

    private static IEnumerable<string> TextsOf(Person person) =>
        [person.Handle ?? "", person.Title, person.Name, person.Role, person.ShortForm, person.Organisation, person.Party, person.Ward];
}
