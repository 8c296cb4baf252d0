using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.Text;

namespace MinutesDsl.Cli;

/// <summary>
/// The lines of a unified diff. Finding it is easy here: the formatter changes each line by itself, so it is known which new lines an old
/// one became.
/// </summary>
internal sealed class LineDiff
{
    private const int Context = 3;
    private const string Hidden = "(exempt text)";

    private readonly List<(char Sign, string Text)> lines = [];

    // Where a file has line ends of several kinds, they are shown: they may be all that changes.
    private readonly bool showsReturns;

    private LineDiff(bool showsReturns) => this.showsReturns = showsReturns;

    /// <summary>The changes of a text, line by line.</summary>
    /// <param name="text">The text before.</param>
    /// <param name="changes">The changes, in order, none beyond the end of its line.</param>
    /// <param name="hidden">The zero-based lines whose words are not to be shown.</param>
    public static LineDiff Of(SourceText text, ImmutableArray<TextChange> changes, ImmutableHashSet<int> hidden)
    {
        var diff = new LineDiff(HasSeveralLineEnds(text.Text));
        var next = 0;
        for (var line = 0; line < text.LineCount; line++)
        {
            var span = text.GetLineSpanWithBreak(line);
            var own = new List<TextChange>();
            while (next < changes.Length && (changes[next].Span.Start < span.End || line == text.LineCount - 1))
                own.Add(changes[next++]);
            var old = text.ToString(span);
            var changed = SourceText.From(old).WithChanges(own.Select(change => change with { Span = new TextSpan(change.Span.Start - span.Start, change.Span.Length) })).Text;
            diff.Add(old, changed, hidden.Contains(line));
        }

        return diff;
    }

    /// <summary>The diff as lines, without line ends: two of the file's name, then the hunks.</summary>
    public IEnumerable<string> Print(string name)
    {
        yield return $"--- {name}";
        yield return $"+++ {name}";
        foreach (var (from, to) in Hunks())
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"@@ -{Range('-', from, to)} +{Range('+', from, to)} @@");
            for (var i = from; i < to; i++)
                yield return lines[i].Sign + lines[i].Text;
        }
    }

    private void Add(string old, string changed, bool isHidden)
    {
        var oldLines = Split(old);
        var newLines = Split(changed);

        // A blank line that was put in above does not change the line itself.
        var kept = oldLines.Length == 1 && newLines.Length > 0 && newLines[^1] == oldLines[0];
        if (!kept)
            AddAll('-', oldLines, isHidden);
        AddAll('+', kept ? newLines[..^1] : newLines, isHidden);
        if (kept)
            AddAll(' ', oldLines, isHidden);
    }

    private void AddAll(char sign, IEnumerable<string> added, bool isHidden)
    {
        foreach (var line in added)
        {
            lines.Add((sign, Show(line, isHidden)));
            if (line[^1] is not ('\n' or '\r'))
                lines.Add(('\\', " No newline at end of file"));
        }
    }

    private static string[] Split(string text)
    {
        var source = SourceText.From(text);
        return [.. Enumerable.Range(0, source.LineCount).Select(source.GetLineSpanWithBreak).Where(span => !span.IsEmpty).Select(source.ToString)];
    }

    private string Show(string line, bool isHidden)
    {
        var words = line.TrimEnd('\r', '\n');
        var shown = isHidden && !string.IsNullOrWhiteSpace(words) ? Hidden : Printable.OneLine(words);
        return showsReturns && line.Contains('\r', StringComparison.Ordinal) ? shown + "␍" : shown;
    }

    private static bool HasSeveralLineEnds(string text)
    {
        var pairs = text.Split("\r\n").Length - 1;
        var lineFeeds = text.Count(character => character == '\n') - pairs;
        var returns = text.Count(character => character == '\r') - pairs;
        return new[] { pairs, lineFeeds, returns }.Count(kind => kind > 0) > 1;
    }

    /// <summary>The runs of lines around changes.</summary>
    private IEnumerable<(int From, int To)> Hunks()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Sign == ' ')
                continue;
            var from = Math.Max(0, i - Context);
            var last = i;
            for (var j = i + 1; j < lines.Count && j <= last + (2 * Context) + 1; j++)
            {
                if (lines[j].Sign != ' ')
                    last = j;
            }

            var to = Math.Min(lines.Count, last + Context + 1);
            yield return (from, to);
            i = to - 1;
        }
    }

    private string Range(char sign, int from, int to)
    {
        var start = lines.Take(from).Count(line => line.Sign == ' ' || line.Sign == sign);
        var length = lines.Skip(from).Take(to - from).Count(line => line.Sign == ' ' || line.Sign == sign);
        return string.Create(CultureInfo.InvariantCulture, $"{(length == 0 ? start : start + 1)},{length}");
    }
}
