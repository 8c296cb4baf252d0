using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>Inline lists of persons: split at semicolons if there is one, else at commas, and at a last <c>and</c> or <c>&amp;</c>.</summary>
internal static class PersonListGrammar
{
    /// <summary>The spans of the persons, without white space and a last full stop.</summary>
    internal static ImmutableArray<TextSpan> Split(string source, TextSpan part)
    {
        part = Scan.Trim(source, part);
        if (part.IsEmpty)
            return [];
        var separator = source.AsSpan(part.Start, part.Length).Contains(';') ? ';' : ',';
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var start = part.Start;
        var depth = 0;
        for (var position = part.Start; position <= part.End; position++)
        {
            if (position < part.End && source[position] is '(' or '[')
                depth++;
            else if (position < part.End && source[position] is ')' or ']')
                depth--;
            if (position < part.End && (source[position] != separator || depth > 0))
                continue;
            Add(source, spans, TextSpan.FromBounds(start, position), isLast: position == part.End);
            start = position + 1;
        }

        return spans.DrainToImmutable();
    }

    private static void Add(string source, ImmutableArray<TextSpan>.Builder spans, TextSpan span, bool isLast)
    {
        span = Scan.Trim(source, span);
        if (isLast)
        {
            var words = source.Substring(span.Start, span.Length).Replace('\u00A0', ' ').AsSpan();
            foreach (var and in (ReadOnlySpan<string>)[" and ", " & ", " a ", " ac "])
            {
                var at = words.LastIndexOf(and, StringComparison.Ordinal);
                if (at <= 0 || (and.Length <= 4 && and[1] == 'a' && !words[(at + and.Length)..].StartsWith("@")))
                    continue;
                Keep(source, spans, new TextSpan(span.Start, at));
                Keep(source, spans, TextSpan.FromBounds(span.Start + at + and.Length, span.End));
                return;
            }

            if (words.StartsWith("and ", StringComparison.Ordinal) || words.StartsWith("& ", StringComparison.Ordinal))
                span = TextSpan.FromBounds(span.Start + words.IndexOf(' ') + 1, span.End);
        }

        Keep(source, spans, span);
    }

    private static void Keep(string source, ImmutableArray<TextSpan>.Builder spans, TextSpan span)
    {
        span = Scan.Trim(source, span);
        if (!span.IsEmpty)
            spans.Add(span);
    }
}
