using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>Fixes for somebody who ought to be on PRESENT.</summary>
internal static class PresentFix
{
    /// <summary>An entry at the end of PRESENT; none where PRESENT is no list of entries, or the minutes say that the person was away.</summary>
    internal static ImmutableArray<Fix> Add(RuleContext context, Person person, int position)
    {
        if (context.Presence.At(person, position) == Presence.Absent)
            return [];
        var last = context.Document.Rolls.LastOrDefault(roll => roll.Kind == RollKind.Present && !roll.Attendees.IsEmpty)?.Attendees[^1];
        if (last is null || context.IsExempt(last.Span))
            return [];
        var line = context.Tree.Text.GetLineSpan(context.Tree.Text.GetLinePosition(last.Span.End).Line);
        var words = context.Slice(line);
        var indent = words[..^words.TrimStart().Length];
        if (!words.TrimStart().StartsWith("- ", StringComparison.Ordinal))
            return [];
        var entry = person.Handle is { } handle ? "@" + handle : person.FullName;
        return [new Fix($"Add {person.FullName} to PRESENT", new TextSpan(line.End, 0), $"\n{indent}- {entry}")];
    }

    /// <summary>The name of whoever was there that is nearest to what was typed.</summary>
    internal static ImmutableArray<Fix> Nearest(RuleContext context, PersonReference typed)
    {
        var names = context.Document.Rolls.Where(roll => roll.Kind is RollKind.Present or RollKind.Substitutes && !context.IsExempt(roll.Span))
            .SelectMany(roll => roll.Attendees).Select(attendee => attendee.Person).OfType<Person>().Where(person => person.Surname.Length > 0).ToList();
        var isSurname = !typed.Typed.Contains(' ', StringComparison.Ordinal);
        var candidates = names.Select(person => isSurname ? person.Surname : person.FullName).Distinct().ToList();
        return EditDistance.Nearest(typed.Typed, candidates, 2) is { } nearest && candidates.Count(candidate => candidate == nearest) == 1
            ? [new Fix($"Change to '{nearest}'", typed.Span, nearest)] : [];
    }
}
