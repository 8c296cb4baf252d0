using System.Globalization;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN009: a list that skips or repeats a number. Where it begins is free: it may go on after another block.</summary>
internal sealed class ListNumberingRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var list in context.Tree.Root.DescendantsAndSelf().OfType<ListSyntax>().Where(list => list.MarkerKind is MarkerKind.Number or MarkerKind.Letter))
        {
            int? previous = null;
            foreach (var entry in list.Entries)
            {
                var value = Value(entry.Line);
                if (previous is { } last && value is { } next && next != last + 1)
                    Report(context, entry.Line, last, next, list.MarkerKind);
                previous = value;
            }
        }
    }

    private static int? Value(LineSyntax line) =>
        line.Number is { Length: 1 } letter && char.IsAsciiLetter(letter[0]) ? char.ToLowerInvariant(letter[0]) - 'a' + 1
            : int.TryParse(line.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Report(RuleContext context, LineSyntax line, int last, int next, MarkerKind kind)
    {
        string Show(int value) => kind == MarkerKind.Letter ? ((char)('a' + value - 1)).ToString() : value.ToString(CultureInfo.InvariantCulture);
        var marker = context.Slice(line.Marker);
        var typed = line.Number ?? "";
        var at = marker.IndexOf(typed, StringComparison.Ordinal);
        var right = kind == MarkerKind.Letter && char.IsUpper(typed[0]) ? Show(last + 1).ToUpperInvariant() : Show(last + 1);
        context.Diagnostics.Add(new Diagnostic(Catalogue.ListNumbering, line.Marker, Show(last), Show(next))
        {
            Fixes = [new Fix($"Change to {right}", new TextSpan(line.Marker.Start + at, typed.Length), right)],
        });
    }
}
