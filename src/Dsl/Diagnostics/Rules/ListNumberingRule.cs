using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN009: a list that skips or repeats a number. Where it begins is free: it may go on after another block.</summary>
internal sealed class ListNumberingRule : IRule
{
    /// <summary>Of fixes in a list: each renumbers all that follows, and where more are needed the numbers mean something else.</summary>
    private const int MostFixes = 20;

    public void Check(RuleContext context)
    {
        foreach (var node in context.Tree.Blocks)
        {
            if (node is not ListSyntax { MarkerKind: MarkerKind.Number or MarkerKind.Letter or MarkerKind.Roman } list)
                continue;
            if (GoesOn(list))
                continue;
            var entries = list.Entries.Select(entry => (entry.Line, Value: Value(entry.Line, list.MarkerKind))).ToList();
            var fixes = 0;
            for (var i = 1; i < entries.Count; i++)
            {
                if (entries[i - 1].Value is { } last && entries[i].Value is { } next && next != last + 1)
                    Report(context, entries, i, last, next, list.MarkerKind, hasFix: fixes++ < MostFixes);
            }
        }
    }

    /// <summary>Whether each entry of a list, as in most, has the number after the one before it.</summary>
    private static bool GoesOn(ListSyntax list)
    {
        int? last = null;
        foreach (var child in list.Children)
        {
            if (child is not EntrySyntax entry)
                continue;
            var value = Value(entry.Line, list.MarkerKind);
            if (last is not null && value is not null && value != last + 1)
                return false;
            last = value;
        }

        return true;
    }

    private static int? Value(LineSyntax line, MarkerKind kind) => kind switch
    {
        MarkerKind.Roman => RomanNumber.Read(line.Number ?? ""),
        MarkerKind.Letter => line.Number is { Length: 1 } letter && char.IsAsciiLetter(letter[0]) ? char.ToLowerInvariant(letter[0]) - 'a' + 1 : null,
        _ => int.TryParse(line.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private static void Report(RuleContext context, List<(LineSyntax Line, int? Value)> entries, int index, int last, int next, MarkerKind kind, bool hasFix)
    {
        // The entries after it keep their distances, so that only this gap or repeat is closed.
        var shift = last + 1 - next;
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var (line, value) in entries.Skip(hasFix ? index : entries.Count))
        {
            if (value is not { } old || Show(old + shift, kind) is not { Length: > 0 } shown)
            {
                changes.Clear();
                break;
            }

            var typed = line.Number ?? "";
            var at = context.Slice(line.Marker).IndexOf(typed, StringComparison.Ordinal);
            changes.Add(new TextChange(new TextSpan(line.Marker.Start + at, typed.Length), char.IsUpper(typed[0]) ? shown.ToUpperInvariant() : shown));
        }

        context.Diagnostics.Add(new Diagnostic(Catalogue.ListNumbering, entries[index].Line.Marker, Show(last, kind), Show(next, kind))
        {
            Fixes = changes.Count == 0 ? [] : [new Fix(changes.Count == 1 ? $"Change to {changes[0].NewText}" : $"Change to {changes[0].NewText}, and the entries after it", changes.ToImmutable())],
        });
    }

    private static string Show(int value, MarkerKind kind) => kind switch
    {
        MarkerKind.Letter => value is >= 1 and <= 26 ? ((char)('a' + value - 1)).ToString() : "",
        MarkerKind.Roman => RomanNumber.Write(value),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };
}
