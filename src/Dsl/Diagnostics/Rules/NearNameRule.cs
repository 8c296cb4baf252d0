using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN105: a name that is one edit, or one swap of neighbours, from a name on a roll or in a register, and no such name itself: in a list of
/// persons, or straight after a title. MIN109: a co-opted member who is called Councillor.
/// </summary>
internal sealed class NearNameRule : IRule
{
    public void Check(RuleContext context)
    {
        // Most minutes name nobody whom they do not know: the rosters are made where one is needed.
        var registers = new Lazy<Roster>(() => Roster.OfRegisters(context.Project));
        var roster = new Lazy<Roster>(() => Roster.Of(context));
        foreach (var attendee in context.Attendees())
        {
            if (attendee.Person is { SourcePath: null, Name.Length: > 0 } person && registers.Value.Near(person.Name, person.Title) is { } near
                && context.Source.IndexOf(person.Name, attendee.Span.Start, attendee.Span.Length, StringComparison.Ordinal) is var at and >= 0)
                Report(context, new TextSpan(at, person.Name.Length), near.Form);
        }

        foreach (var reference in PersonMentions.Of(context))
        {
            if (reference.Person is not null || reference.Typed.StartsWith('@'))
                continue;
            var (title, name) = PersonTitles.Split(reference.Typed);
            var trimmed = name.TrimEnd('.', ',');
            if (roster.Value.Near(trimmed, title) is { } near && reference.Typed.IndexOf(trimmed, StringComparison.Ordinal) is var at and >= 0)
                Report(context, new TextSpan(reference.Span.Start + at, trimmed.Length), near.Form);
        }

        foreach (var line in context.LinesWith(TitledNames.Signs))
        {
            foreach (var (title, name) in TitledNames.Find(context.Source, line.Text))
                CheckTitled(context, roster.Value, title, name);
        }
    }

    private static void CheckTitled(RuleContext context, Roster roster, string title, TextSpan span)
    {
        var name = context.Slice(span).Replace('\u00A0', ' ');
        for (var typed = name; typed.Length > 0; typed = WithoutLastWord(typed))
        {
            if (roster.Called(typed) is not { Count: > 0 } known)
                continue;
            if (title.EndsWith("Councillor", StringComparison.Ordinal) && known.All(CoOptedRule.IsCoOpted) && CoOptedRule.Applies(context))
                context.Diagnostics.Add(Catalogue.CoOptedCouncillor, span, known[0].Name);
            return;
        }

        // A forename alone is no form of a name, so one word is compared only where it stands alone.
        for (var typed = name; typed.Length > 0 && (typed.Length == name.Length || typed.Contains(' ')); typed = WithoutLastWord(typed))
        {
            if (roster.Near(typed, title) is not { } near)
                continue;
            if (!context.Diagnostics.Any(Catalogue.NearName, new TextSpan(span.Start, typed.Length)))
                Report(context, new TextSpan(span.Start, typed.Length), near.Form);
            return;
        }
    }

    private static string WithoutLastWord(string words) => words[..Math.Max(0, words.LastIndexOf(' '))];

    private static void Report(RuleContext context, TextSpan span, string form)
    {
        // An apostrophe is written as it was typed.
        var right = context.Slice(span).Contains('’') ? form.Replace('\'', '’') : form;
        context.Diagnostics.Add(new Diagnostic(Catalogue.NearName, span, context.Slice(span), right) { Fixes = [new Fix($"Change to {right}", span, right)] });
    }
}
