using System.Text.RegularExpressions;
using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN108: somebody, the chair above all, who is on PRESENT twice; or two persons who are both said to be in the chair.</summary>
internal sealed partial class ListedTwiceRule : IRule
{
    public void Check(RuleContext context)
    {
        var seen = new HashSet<string>();
        Attendee? first = null;
        foreach (var roll in context.Document.Rolls)
        {
            if (roll.Kind != RollKind.Present)
                continue;
            foreach (var attendee in roll.Attendees)
                Check(context, attendee, seen, ref first);
        }
    }

    private static void Check(RuleContext context, Attendee attendee, HashSet<string> seen, ref Attendee? first)
    {
        if (attendee.Person is not { } person)
            return;
        var isPart = attendee.Capacity.Length > 0 && CapacityReader.SpeaksOfTime().IsMatch(attendee.Capacity);
        if (!seen.Add(PersonKey.Of(person)))
        {
            if (!isPart && !context.Diagnostics.Any(Catalogue.HandleDefinedTwice, attendee.Span))
                context.Diagnostics.Add(Catalogue.ListedTwice, attendee.Span, $"{person.FullName} is on PRESENT twice. Delete one of the entries");
        }
        else if (Chair().IsMatch(attendee.Capacity) && !isPart)
        {
            if (first?.Person is { } other)
                context.Diagnostics.Add(Catalogue.ListedTwice, attendee.Span, $"{other.FullName} is said to be in the chair too. Write '(in the chair)' after the one who presided");
            first ??= attendee;
        }
    }

    /// <summary>A vice-chair is no second chair, nor is the chair of something else.</summary>
    [GeneratedRegex(@"^(in the )?(chair|chairman|chairwoman|chairperson|cadeirydd)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chair();
}
