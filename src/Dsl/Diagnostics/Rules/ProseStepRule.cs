using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN320: prose like "Cllr Smith left the meeting at 7.45pm": the checks of votes and of the quorum go on as if nobody had.</summary>
internal sealed partial class ProseStepRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.ProseStep) || context.Tree.Keywords.Language != KeywordLanguage.English)
            return;
        foreach (var line in ReportLines.Of(context.Tree))
        {
            var words = context.Source.AsSpan(line.Content.Start, line.Content.Length);
            if (words[0] == '\\' || !(words.Contains(" meeting", StringComparison.Ordinal) || words.Contains(" room", StringComparison.Ordinal) || words.Contains(" at ", StringComparison.Ordinal)))
                continue;
            if (Step().Match(words.ToString()) is not { Success: true } match || PersonTitles.Split(match.Groups["who"].Value) is not { Title.Length: > 0 } && !IsOnRoll(context, match.Groups["who"].Value))
                continue;
            var keyword = match.Groups["left"].Success ? KeywordKind.Left : match.Groups["back"].Success ? KeywordKind.Returned : KeywordKind.Arrived;
            var who = match.Groups["who"].Value;
            var form = $"{context.Tree.Keywords.Of(keyword).Text} {who}{(match.Groups["time"].Success ? " " + match.Groups["time"].Value.TrimEnd('.') : "")}";
            context.Diagnostics.Add(new Diagnostic(Catalogue.ProseStep, new TextSpan(line.Content.Start, match.Length), form) { Fixes = Fixes(line, match, form) });
        }
    }

    private static Fix[] FixOf(LineSyntax line, string form) => [new Fix($"Write {form} above it", [new TextChange(new TextSpan(line.Content.Start, 0), form + "\n  ")])];

    /// <summary>Only where the line says nothing else: other sentences are for the clerk to place.</summary>
    private static System.Collections.Immutable.ImmutableArray<Fix> Fixes(LineSyntax line, Match match, string form) =>
        line is { LineKind: LineKind.Prose, Column: 0 } && match.Groups["end"].Success ? [.. FixOf(line, form)] : [];

    private static bool IsOnRoll(RuleContext context, string who) =>
        who.StartsWith('@') || context.Document.Rolls.SelectMany(roll => roll.Attendees).Any(attendee => attendee.Person is { } person && (person.FullName == who || person.Name == who || (who.StartsWith("The ", StringComparison.Ordinal) && (attendee.Capacity == who[4..] || person.Role == who[4..]))));

    [GeneratedRegex(@"^(?:At (?<time>[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:[ap]\.?m\b\.?)?),? )?(?<who>(?:@[a-z][a-z0-9-]*|(?:The )?\p{Lu}[\p{L}.'’-]*(?: (?:and|&|\p{Lu}[\p{L}.'’-]*))*))(?: then| also)? (?:(?<left>left|withdrew from)(?= the (?:meeting|room|chamber)| at [0-9])|(?<back>returned to|re-?joined|re-?entered)(?= the (?:meeting|room|chamber))|(?<came>joined|entered|arrived at)(?= the (?:meeting|room|chamber))|(?<came>arrived)(?= at [0-9]))(?: the (?:meeting|room|chamber))?(?: at (?<time>[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:[ap]\.?m\b\.?)?))?(?<end>\.?$)?", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
