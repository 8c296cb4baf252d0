using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN114: a roll without persons that does not say "None." either, or with some on its own line only: names may stand under it without bullets,
/// as text. The fix makes entries of them.
/// </summary>
internal sealed partial class EmptyRollRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var block in context.Blocks().OfType<RollBlock>())
        {
            if (block.Roll.IsNil || !block.Roll.OwnWords.IsEmpty)
                continue;
            var first = context.FirstLine(block);
            var line = context.Tree.Lines.First(line => line.Span.End > first.Start);
            if (block.Roll.Attendees.IsEmpty)
                CheckEmpty(context, line, first);
            else if (block.Roll.Attendees.All(attendee => line.Span.Contains(attendee.Span.Start)))
                CheckOthers(context, block.Roll, line, first);
        }
    }

    private static void CheckEmpty(RuleContext context, LineSyntax line, TextSpan first)
    {
        var under = context.Tree.Lines.SkipWhile(other => other.Span.Start <= line.Span.Start).FirstOrDefault(other => other.LineKind is not (LineKind.Blank or LineKind.Comment));
        if (under is { LineKind: LineKind.TableRow } || (under is { LineKind: LineKind.Prose } && SaysNobody(context.Slice(under.Content))))
            return;
        var names = Under(context, line).ToList();
        context.Diagnostics.Add(new Diagnostic(Catalogue.EmptyRoll, first, $"{context.Slice(first)} names nobody", ", or write 'None.' after it")
        {
            Fixes = names.Count == 0 ? [] : [new Fix("Make a list of the lines under it", Bullets(names))],
        });
    }

    /// <summary>A name on the keyword's line, and more under it that are none of the roll's.</summary>
    private static void CheckOthers(RuleContext context, Roll roll, LineSyntax line, TextSpan first)
    {
        var names = Under(context, line).TakeWhile(under => Name().IsMatch(context.Slice(under.Content)) && !RollSentence.HasVerb(context.Slice(under.Content))).ToList();
        if (names.Count == 0)
            return;
        var end = context.Source.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        context.Diagnostics.Add(new Diagnostic(Catalogue.EmptyRoll, first, "The names on the lines under this roll are ordinary text, and nobody of them is on it", ", the first one too on a line of its own")
        {
            Fixes = roll.Attendees.Length > 1 || roll.Label.Length > 0 ? []
                : [new Fix("Make a list of the names", [new TextChange(TextSpan.FromBounds(line.KeywordSpan.End, line.Content.Start), end + "- "), .. Bullets(names)])],
        });
    }

    private static ImmutableArray<TextChange> Bullets(List<LineSyntax> names) => [.. names.Select(line => new TextChange(new TextSpan(line.Content.Start, 0), "- "))];

    /// <summary>The lines of text straight under the roll, if there are some.</summary>
    private static IEnumerable<LineSyntax> Under(RuleContext context, LineSyntax roll) =>
        context.Tree.Lines.SkipWhile(line => line.Span.Start <= roll.Span.Start).TakeWhile(line => line is { LineKind: LineKind.Prose, Column: 0 });

    private static bool SaysNobody(string words) => PersonBinder.IsNil(words) || Nobody().IsMatch(words);

    [GeneratedRegex(@"^(there (were|was|are|is) (no|none|nobody)\b|no (apologies|absences|absentees|members|substitutes|officers|witnesses|one|other)\b|(none|nil|nobody)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nobody();

    /// <summary>Words with capitals, and perhaps a comma, a dash or a bracket with what they are.</summary>
    [GeneratedRegex(@"^(@[a-z][a-z0-9-]*|\p{Lu}[\p{L}'’.\-]*(\s+\p{Lu}[\p{L}'’.\-]*){1,5})\s*([,(–\-].{0,60})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
