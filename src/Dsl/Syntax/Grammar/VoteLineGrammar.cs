using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>The lines under VOTE: <c>For: Smith, Jones</c>, <c>Ayes 2</c>, <c>Against - 1</c>, and what stands after the label.</summary>
internal static partial class VoteLineGrammar
{
    /// <summary>
    /// The label of a line that has no colon, and where its value begins; null where the line is words. After a dash come a number or names,
    /// after a space alone only a number.
    /// </summary>
    internal static (TextSpan Label, TextSpan Marker, TextSpan Value)? ReadWithoutColon(string source, TextSpan content)
    {
        if (LabelAndValue().Match(source.Substring(content.Start, content.Length)) is not { Success: true } match)
            return null;
        var label = match.Groups["label"];
        if (VoteGrammar.SideOf(label.Value) is null)
            return null;
        var value = new TextSpan(content.Start + match.Groups["value"].Index, match.Groups["value"].Length);
        var mark = match.Groups["mark"].Success ? match.Groups["mark"].Index : label.Index + label.Length;
        return (new TextSpan(content.Start, label.Length), TextSpan.FromBounds(content.Start, content.Start + mark + 1), value);
    }

    /// <summary>A line's value, or several where the labels of other sides stand in it: <c>For: Smith; Against: Black</c>.</summary>
    internal static IEnumerable<(string Label, TextSpan Value)> Sides(string source, string label, TextSpan value)
    {
        var start = value.Start;
        if (VoteGrammar.SideOf(label) is not null)
        {
            foreach (Match next in NextSide().Matches(source.Substring(value.Start, value.Length)))
            {
                yield return (label, Scan.Trim(source, TextSpan.FromBounds(start, value.Start + next.Index)));
                label = next.Groups["label"].Value;
                start = value.Start + next.Index + next.Length;
            }
        }

        yield return (label, Scan.Trim(source, TextSpan.FromBounds(start, value.End)));
    }

    /// <summary>The count of a value, or null; and the part of it that names persons, empty for none.</summary>
    internal static (int? Count, TextSpan Names) ReadValue(string source, TextSpan value)
    {
        var words = source.Substring(value.Start, value.Length);
        if (Number().Match(words) is { Success: true } number && VoteGrammar.CountOf(number.Groups["count"].Value) is { } only)
            return (only, new TextSpan(value.Start, 0));
        if (CountAndNames().Match(words) is { Success: true } both)
            return (int.Parse(both.Groups["count"].Value, CultureInfo.InvariantCulture), new TextSpan(value.Start + both.Groups["names"].Index, both.Groups["names"].Length));
        var (names, count) = VoteGrammar.WithoutCount(words);
        return (count, new TextSpan(value.Start, names.Length));
    }

    /// <summary>Whether words stand for persons without naming them: <c>All</c>, <c>all members present</c>, or begin with a number that is not read.</summary>
    internal static bool IsCollective(string words) => Collective().IsMatch(words.Trim());

    [GeneratedRegex(@"^(?<label>\p{L}[\p{L}' ]{1,20}?)(?:\s*(?<mark>[-–—=])\s*(?<value>(?:[@\p{Lu}\d]|none\b|nil\b).*)|\s+(?<value>\(?\d{1,3}\)?\.?))$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelAndValue();

    [GeneratedRegex(@"(?:^|[;,.]?\s+)(?:and\s+)?(?<label>(?:casting vote|not voting|in favour|for|ayes?|yeas?|against|noes|nays?|opposed|abstained|abstentions?|absent|o blaid|yn erbyn|ymatal)(?:\s*\(\d{1,3}\))?)\s*:(?=\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NextSide();

    [GeneratedRegex(@"^\(?(?<count>\d{1,3}|\p{L}+)\)?(?:\s+(?:members?|votes?|councillors?))?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<count>\d{1,3})\s*(?:\((?<names>(?:[@\p{Lu}]|the )[^()]*)\)|[-–—:]\s+(?<names>(?:[@\p{Lu}]|the ).*?))\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex CountAndNames();

    [GeneratedRegex(@"^(?:\d|(?:all|everyone|everybody|unanimous|unanimously|(?:the )?(?:rest|remainder|others|majority))(?:$|[.]$|\s+(?:the\s+|other\s+|of\s+)*(?:members?|councillors?|present|those|others|in favour|who|trustees|directors|governors|remaining)\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Collective();
}
