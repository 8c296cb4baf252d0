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
        foreach (var attendee in context.Document.Rolls.Where(roll => roll.Kind == RollKind.Present).SelectMany(roll => roll.Attendees))
        {
            if (attendee.Person is not { } person)
                continue;
            var isPart = CapacityReader.SpeaksOfTime().IsMatch(attendee.Capacity);
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
    }

    /// <summary>A vice-chair is no second chair, nor is the chair of something else.</summary>
    [GeneratedRegex(@"^(in the )?(chair|chairman|chairwoman|chairperson|cadeirydd)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chair();
}
