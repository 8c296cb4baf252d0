using System.Text;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Rolls;

/// <summary>Where entries are added to a roll, and how they are written there.</summary>
/// <param name="Position">The offset.</param>
/// <param name="Write">The text of entries.</param>
internal sealed partial record RollTarget(int Position, Func<IReadOnlyList<string>, string> Write)
{
    /// <summary>After a list's last entry, marked as it is; null where no marker follows its own.</summary>
    internal static RollTarget? AfterEntry(SourceText text, EntrySyntax entry)
    {
        var last = entry.Lines().Last(line => line.LineKind is not (LineKind.Blank or LineKind.Comment));
        var line = entry.Line;
        var marker = text.ToString(line.Marker);
        if (ListMarkers.Next(marker, line.Number, line.MarkerKind) is null)
            return null;
        var indentation = text.ToString(TextSpan.FromBounds(line.Span.Start, line.Marker.Start));
        var start = line.Keyword is null ? line.Content.Start : line.KeywordSpan.Start;
        var gap = start > line.Marker.End ? text.ToString(TextSpan.FromBounds(line.Marker.End, start)) : " ";
        return new RollTarget(last.Span.End - last.BreakLength, entries =>
        {
            var written = new StringBuilder();
            var (current, number) = (marker, line.Number);
            foreach (var words in entries)
            {
                current = ListMarkers.Next(current, number, line.MarkerKind) ?? current;
                number = current.Trim('(', ')', '.');
                written.Append(LineEnds.Of(text)).Append(indentation).Append(current).Append(gap).Append(words);
            }

            return written.ToString();
        });
    }

    /// <summary>Straight under a keyword that has no entries yet.</summary>
    internal static RollTarget UnderKeyword(SourceText text, int position) => new(position, entries => Bullets(text, entries));

    /// <summary>In the list on the keyword's own line; null where it is not plain where a person can be added.</summary>
    internal static RollTarget? InLine(string source, TextSpan list)
    {
        var words = source.Substring(list.Start, list.Length);
        if (words[^1] is ':' or '-' or '–')
            return null;
        var end = list.End - (words[^1] == '.' ? 1 : 0);
        if (words.Contains(';'))
            return new RollTarget(end, entries => string.Concat(entries.Select(entry => "; " + entry)));
        if (LastAnd().Match(words) is { Success: true } and)
            return new RollTarget(list.Start + and.Index, entries => string.Concat(entries.Select(entry => ", " + entry)));
        return AnyAnd().IsMatch(words) ? null : new RollTarget(end, entries => string.Concat(entries.Select(entry => ", " + entry)));
    }

    /// <summary>A new roll, a block of its own.</summary>
    internal static RollTarget NewRoll(SourceText text, int position, string keyword, bool isCrowded)
    {
        var newLine = LineEnds.Of(text);
        return new RollTarget(position, entries => $"{newLine}{newLine}{keyword}{Bullets(text, entries)}{(isCrowded ? newLine : "")}");
    }

    private static string Bullets(SourceText text, IReadOnlyList<string> entries) => string.Concat(entries.Select(entry => $"{LineEnds.Of(text)}- {entry}"));

    [GeneratedRegex(@" (?:and|&|a|ac) @[a-z][a-z0-9-]*\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex LastAnd();

    [GeneratedRegex(@" (?:and|&|a|ac) ", RegexOptions.CultureInvariant)]
    private static partial Regex AnyAnd();
}
