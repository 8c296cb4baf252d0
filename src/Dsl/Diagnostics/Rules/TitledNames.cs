using System.Buffers;
using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>Finds the names that stand straight after a title in a line: "Councillor Barnham's", "Councillors Desmond, Muir and Tim Reid".</summary>
internal static partial class TitledNames
{
    /// <summary>A part of each title: what most lines do not have need not be matched.</summary>
    internal static readonly SearchValues<string> Signs = SearchValues.Create(
        ["Cllr", "Councillor", "Cr", "Cyng", "Mr", "Messrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Rev", "Canon", "Sir", "Dame", "Lord", "Lady", "Baron", "Alderm"], StringComparison.Ordinal);

    /// <summary>Each name, possessives stripped, with the title that stands before it or before the list that it is in.</summary>
    internal static IEnumerable<(string Title, TextSpan Name)> Find(string source, TextSpan line)
    {
        var words = source.Substring(line.Start, line.Length);
        for (var match = Titled().Match(words); match.Success;)
        {
            var plural = PersonTitles.SingularOf(match.Value);
            var title = plural.Length > 0 ? plural : PersonTitles.Split(match.Groups["title"].Value + "X").Title;
            var next = match.Index + match.Length;
            foreach (Capture capture in match.Groups["name"].Captures)
            {
                // A singular title has one name, and in a list another title begins anew: the search goes on there.
                if (capture.Index > match.Groups["name"].Captures[0].Index && (plural.Length == 0 || PersonTitles.Split(capture.Value).Title.Length > 0))
                {
                    next = capture.Index;
                    break;
                }

                yield return (title, new TextSpan(line.Start + capture.Index, WithoutPossessive(capture.Value).Length));
            }

            match = Titled().Match(words, next);
        }
    }

    private static string WithoutPossessive(string name)
    {
        name = name.TrimEnd('.', '-');
        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name.TrimEnd('\'', '’');
    }

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}@])(?<title>((Cllrs?|Councillors?|Crs?|Cynghorydd|Cynghorwyr|Cyng|Mr|Messrs|Mrs|Ms|Miss|Mx|Drs?|Prof|Professor|Revd?|Reverend|Canon|Sir|Dame|Lord|Lady|Baroness|Baron|Alderman|Aldermen)\.?[ \u00A0])+)"
        + @"(?<name>\p{Lu}[\p{L}'’.-]*([ \u00A0](\p{Lu}[\p{L}'’.-]*|(de|van|der|von|ap|ab|ferch|la|le)(?!\p{L}))){0,3})"
        + @"((,[ \u00A0]and[ \u00A0]|,[ \u00A0]|[ \u00A0]and[ \u00A0]|[ \u00A0]&[ \u00A0])(?<name>\p{Lu}[\p{L}'’.-]*([ \u00A0](\p{Lu}[\p{L}'’.-]*|(de|van|der|von|ap|ab|ferch|la|le)(?!\p{L}))){0,3}))*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Titled();
}
