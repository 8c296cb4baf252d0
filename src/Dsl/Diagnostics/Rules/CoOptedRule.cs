using System.Text.RegularExpressions;
using MinutesDsl.Semantics;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN109: a co-opted member, a lay member or an independent person on a roll who is called Councillor. In a parish a co-opted member is a
/// councillor, chosen to fill a vacancy, so nothing is said there.
/// </summary>
internal sealed partial class CoOptedRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!Applies(context))
            return;
        foreach (var attendee in context.Attendees())
        {
            if (attendee.Person is { Title: { } title } person && title.StartsWith("Councillor", StringComparison.Ordinal)
                && ((attendee.Capacity.Length > 0 && CoOpted().IsMatch(attendee.Capacity)) || (person.Role.Length > 0 && CoOpted().IsMatch(person.Role))))
                context.Diagnostics.Add(Catalogue.CoOptedCouncillor, attendee.Span, person.Name);
        }
    }

    /// <summary>Whether the profile's bodies have co-opted members who are no councillors.</summary>
    internal static bool Applies(RuleContext context) => context.Project.Settings.Profile != "england-parish";

    /// <summary>Whether a roster says of somebody that he or she is co-opted and no councillor.</summary>
    internal static bool IsCoOpted(Person person) => !person.Title.StartsWith("Councillor", StringComparison.Ordinal) && CoOpted().IsMatch(person.Role);

    [GeneratedRegex(@"\bco-?opt(ed|ee)\b|\blay member\b|\bindependent person\b|\bparent governor representative\b|\bchurch representative\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CoOpted();
}
