using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>
/// Inline lists of persons: split at semicolons if there is one, else at commas, and at a last <c>and</c> or <c>&amp;</c>; after a plural
/// title (<c>Councillors</c>) at commas always.
/// </summary>
internal static class PersonListGrammar
{
    /// <summary>The spans of the persons, without white space and a last full stop.</summary>
    internal static ImmutableArray<TextSpan> Split(string source, TextSpan part) =>
        ImmutableArray.CreateRange(SplitWithTitles(source, part), static person => person.Span);

    /// <summary>The persons, each with the title that a plural before it gives it ("Councillors Smith, Jones"); empty for none.</summary>
    internal static ImmutableArray<(TextSpan Span, string Title)> SplitWithTitles(string source, TextSpan part)
    {
        part = Scan.Trim(source, part);
        if (part.IsEmpty)
            return [];
        ImmutableArray<TextSpan> groups = source.AsSpan(part.Start, part.Length).Contains(';') ? SplitAt(source, part, ';', splitsLast: !HasPlural(source, part)) : [part];
        var persons = ImmutableArray.CreateBuilder<(TextSpan, string)>();
        foreach (var group in groups)
        {
            var title = PersonTitles.SingularOf(source.AsSpan(group.Start, group.Length));
            if (groups.Length > 1 && title.Length == 0)
            {
                persons.Add((group, ""));
                continue;
            }

            foreach (var person in SplitAt(source, group, ',', splitsLast: true))
                persons.Add((person, person.Start == group.Start ? "" : title));
        }

        return persons.DrainToImmutable();
    }

    private static bool HasPlural(string source, TextSpan part)
    {
        foreach (var group in SplitAt(source, part, ';', splitsLast: false))
        {
            if (PersonTitles.SingularOf(source.AsSpan(group.Start, group.Length)).Length > 0)
                return true;
        }

        return false;
    }

    private static ImmutableArray<TextSpan> SplitAt(string source, TextSpan part, char separator, bool splitsLast)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var start = part.Start;
        var depth = 0;
        var any = source.AsSpan(part.Start, part.Length).Contains(separator);
        for (var position = part.Start; position <= part.End; position++)
        {
            if (position < part.End && source[position] is '(' or '[')
                depth++;
            else if (position < part.End && source[position] is ')' or ']')
                depth--;
            if (position < part.End && (source[position] != separator || depth > 0))
                continue;
            Add(source, spans, TextSpan.FromBounds(start, position), isLast: splitsLast && position == part.End && (any || separator == ','));
            start = position + 1;
        }

        return spans.DrainToImmutable();
    }

    private static void Add(string source, ImmutableArray<TextSpan>.Builder spans, TextSpan span, bool isLast)
    {
        span = Scan.Trim(source, span);
        if (isLast)
        {
            var words = source.AsSpan(span.Start, span.Length);
            if (words.Contains('\u00A0'))
                words = words.ToString().Replace('\u00A0', ' ');
            foreach (var and in (ReadOnlySpan<string>)[" and ", " & ", " a ", " ac "])
            {
                var at = words.LastIndexOf(and, StringComparison.Ordinal);
                if (at <= 0 || (and.Length <= 4 && and[1] == 'a' && !words[(at + and.Length)..].StartsWith("@")))
                    continue;
                Keep(source, spans, new TextSpan(span.Start, at));
                Keep(source, spans, TextSpan.FromBounds(span.Start + at + and.Length, span.End));
                return;
            }
        }

        Keep(source, spans, span);
    }

    private static void Keep(string source, ImmutableArray<TextSpan>.Builder spans, TextSpan span)
    {
        span = Scan.Trim(source, span);
        var words = source.AsSpan(span.Start, span.Length);
        if (spans.Count > 0 && (words.StartsWith("and ", StringComparison.Ordinal) || words.StartsWith("& ", StringComparison.Ordinal)))
            span = Scan.Trim(source, TextSpan.FromBounds(span.Start + words.IndexOf(' ') + 1, span.End));
        if (!span.IsEmpty)
            spans.Add(span);
    }
}
