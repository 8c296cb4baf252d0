using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN112: somebody on a roll of the meeting, or on none but taking part in it, whose terms of office in the registers (fields <c>from</c> and
/// <c>to</c>) do not hold its date.
/// </summary>
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
        var said = new HashSet<string>();
        foreach (var attendee in context.Document.Rolls.SelectMany(roll => roll.Attendees))
            Check(attendee.Person, attendee.Span, isOnRoll: true);
        foreach (var (person, span) in TakingPart(context))
            Check(person, span, isOnRoll: false);

        void Check(Person? person, TextSpan span, bool isOnRoll)
        {
            if (person is null || (said.Contains(PersonKey.Of(person)) && !isOnRoll))
                return;
            var own = terms[PersonKey.Of(person)].ToList();
            if (own.Count == 0 || !own.All(term => term.From > day || term.To < day))
                return;
            said.Add(PersonKey.Of(person));
            context.Diagnostics.Add(Catalogue.OutsideTerm, span, person.FullName, Term(own, day));
        }
    }

    /// <summary>Who moves, votes, asks, comes and goes, or begins a paragraph: to name a former member in the middle of prose is no fault.</summary>
    private static IEnumerable<(Person? Person, TextSpan Span)> TakingPart(RuleContext context)
    {
        foreach (var block in context.Blocks())
        {
            if (block is MotionBlock or VoteBlock or ProcedureBlock or InterestsBlock or QuestionBlock)
            {
                foreach (var reference in PersonMentions.In(block))
                    yield return (reference.Person, reference.Span);
            }
            else if (block is ParagraphBlock paragraph && (paragraph.Speaker ?? paragraph.Text.Runs.FirstOrDefault() as MentionInline) is { } speaker)
            {
                yield return (speaker.Person, speaker.Span);
            }
        }
    }

    private static string Term(List<Person> terms, DateOnly day)
    {
        string Show(DateOnly? date) => date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";
        var ended = terms.Where(term => term.To < day).OrderBy(term => term.To).LastOrDefault();
        return ended is not null ? $"ended on {Show(ended.To)}" : $"begins on {Show(terms.Min(term => term.From))}";
    }
}
