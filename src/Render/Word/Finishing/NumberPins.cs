using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>
/// Pins Word's numbering to the numbers of the minutes: a paragraph is numbered by Word, and where Word's own count would give another
/// number the list begins anew at the right one, or has it as its text ("5A").
/// </summary>
internal sealed class NumberPins(WordTemplate template, DocumentNumberings numberings)
{
    private readonly Dictionary<(int Definition, int Level, string Before, string After), (int List, int Last)> counts = [];
    private readonly HashSet<int> used = [];
    private readonly Dictionary<int, int> current = [];

    /// <summary>Numbers a paragraph as the minutes say; an empty number takes the numbering away. Gives the number as it is shown.</summary>
    public string Pin(XElement paragraph, string number)
    {
        if (template.Styles.NumberingOf(paragraph) is not { } numbering)
        {
            if (number.Length == 0)
                return "";
            numbering = template.Styles.NumberingOfStyle(template.Named.Numbered) ?? (0, 0);
            if (paragraph.Element(W.PPr).ValueOf(W.PStyle) is not { } style || style == template.Styles.Default)
                ParagraphProperties.SetStyle(paragraph, template.Named.Numbered);
        }

        if (number.Length == 0)
        {
            ParagraphProperties.SetNumbering(paragraph, 0, 0);
            return "";
        }

        var (list, level) = numbering;
        var definition = numberings.Table.DefinitionOf(list) ?? 0;
        var pattern = numberings.Table.LevelOf(list, level).ValueOf(W.Main + "lvlText") ?? "%1";
        var (before, after) = Around(pattern, level);
        var own = $"%{level + 1}";
        foreach (var (start, value, end) in Readings(number))
        {
            var key = (definition, level, start, end);
            if (!counts.TryGetValue(key, out var count) || count.Last + 1 != value)
                continue;
            counts[key] = (count.List, value);
            ParagraphProperties.SetNumbering(paragraph, count.List, level);
            return before + number + after;
        }

        int pinned;
        if (Readings(number).FirstOrDefault() is { Value: > 0 } read)
        {
            var isCount = read.Before.Length == 0 && read.After.Length == 0 && pattern == before + own + after && FormatOf(list, level) is null or "decimal";
            pinned = isCount
                ? FirstUse(list, level, read.Value) ? list : numberings.NewStart(list, level, read.Value)
                : numberings.NewText(list, level, read.Value, before + DocumentNumberings.Escape(read.Before) + own + DocumentNumberings.Escape(read.After) + after);
            counts[(definition, level, read.Before, read.After)] = (pinned, read.Value);
        }
        else
        {
            pinned = numberings.NewText(list, level, 1, before + DocumentNumberings.Escape(number) + after);
        }

        used.Add(list);
        ParagraphProperties.SetNumbering(paragraph, pinned, level);
        return before + number + after;
    }

    /// <summary>Lists that a loop begins anew.</summary>
    public void Restart(string lists)
    {
        foreach (var list in lists.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            current[int.Parse(list, CultureInfo.InvariantCulture)] = 0;
    }

    /// <summary>Counts a paragraph that Word numbers by itself: the first of a list that was begun anew gets a list of its own.</summary>
    public void Count(XElement paragraph)
    {
        if (template.Styles.NumberingOf(paragraph) is not { } numbering)
            return;
        if (!current.TryGetValue(numbering.List, out var list))
        {
            used.Add(numbering.List);
            return;
        }

        if (list == 0)
        {
            var start = int.TryParse(numberings.Table.LevelOf(numbering.List, 0).ValueOf(W.Main + "start"), NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
            current[numbering.List] = list = used.Add(numbering.List) || FormatOf(numbering.List, 0) == "bullet"
                ? numbering.List
                : numberings.NewStart(numbering.List, 0, start);
        }

        if (list != numbering.List)
            ParagraphProperties.SetNumbering(paragraph, list, numbering.Level);
    }

    /// <summary>What stands before and after the numbers in a level's text: <c>%1.%2)</c> has <c>)</c> after.</summary>
    private static (string Before, string After) Around(string pattern, int level)
    {
        var first = pattern.IndexOf('%', StringComparison.Ordinal);
        var own = pattern.IndexOf($"%{level + 1}", StringComparison.Ordinal);
        return first < 0 || own < 0 ? ("", "") : (pattern[..first], pattern[(own + 2)..]);
    }

    /// <summary>
    /// The ways to read a number as one that counts on, with what stands around it: <c>590/23</c> counts 590, <c>5.12</c> counts 12. What
    /// is no such number, or too large for Word, has none.
    /// </summary>
    private static IEnumerable<(string Before, int Value, string After)> Readings(string number)
    {
        var runs = new List<(int Start, int End)>();
        for (var i = 0; i < number.Length; i++)
        {
            if (!char.IsAsciiDigit(number[i]))
                continue;
            var start = i;
            while (i + 1 < number.Length && char.IsAsciiDigit(number[i + 1]))
                i++;
            runs.Add((start, i + 1));
        }

        // Behind a stroke stands a year.
        if (!number.Contains('/', StringComparison.Ordinal))
            runs.Reverse();
        foreach (var (start, end) in runs)
        {
            if (number[start] != '0' && end - start < 6 && !(end < number.Length && char.IsLetter(number[end])))
                yield return (number[..start], int.Parse(number.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture), number[end..]);
        }
    }

    private string? FormatOf(int list, int level) => numberings.Table.LevelOf(list, level).ValueOf(W.Main + "numFmt");

    /// <summary>Whether nothing of a list was numbered yet, and it begins at this number by itself.</summary>
    private bool FirstUse(int list, int level, int value) =>
        !used.Contains(list) && (numberings.Table.LevelOf(list, level).ValueOf(W.Main + "start") ?? "1") == value.ToString(CultureInfo.InvariantCulture);
}
