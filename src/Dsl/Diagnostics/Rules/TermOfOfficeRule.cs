using System.Globalization;
using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN112: somebody on a roll of the meeting whose terms of office in the registers (fields <c>from</c> and <c>to</c>) do not hold its date.</summary>
internal sealed class TermOfOfficeRule : IRule
{
    public void Check(RuleContext context)
    {
        if (context.Document.Meeting.Date is not { Day: var day })
            return;
        if (!context.Project.Registers.Any(register => register.Bodies.Any(body => body.Entries.Any(entry => entry.Person.From is not null || entry.Person.To is not null))))
            return;
        var terms = context.Project.Registers.SelectMany(register => register.Bodies)
            .Where(body => body.Name.Length == 0 || body.Name.Trim().Equals(context.Document.Meeting.Body.Trim(), StringComparison.OrdinalIgnoreCase))
            .SelectMany(body => body.Entries).Select(entry => entry.Person).ToLookup(PersonKey.Of);
        foreach (var attendee in context.Document.Rolls.SelectMany(roll => roll.Attendees))
        {
            if (attendee.Person is not { } person)
                continue;
            var own = terms[PersonKey.Of(person)].ToList();
            if (own.Count > 0 && own.All(term => term.From > day || term.To < day))
                context.Diagnostics.Add(Catalogue.OutsideTerm, attendee.Span, person.FullName, Term(own, day));
        }
    }

    private static string Term(List<Person> terms, DateOnly day)
    {
        string Show(DateOnly? date) => date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";
        var ended = terms.Where(term => term.To < day).OrderBy(term => term.To).LastOrDefault();
        return ended is not null ? $"ended on {Show(ended.To)}" : $"begins on {Show(terms.Min(term => term.From))}";
    }
}
