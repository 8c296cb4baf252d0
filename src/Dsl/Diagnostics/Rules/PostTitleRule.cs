using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN104: a title in the text that is a known post's but for one word which begins alike: "Chief Finance Officer", "Chief Financial Officer".</summary>
internal sealed partial class PostTitleRule : IRule
{
    private const int SameBeginning = 5;

    public void Check(RuleContext context)
    {
        var roles = Roles(context).Select(role => (Role: role, Words: role.Split(' '))).Where(role => role.Words.Length is >= 2 and <= 6).ToList();
        if (roles.Count == 0)
            return;
        var known = roles.Select(role => role.Role).ToHashSet(StringComparer.Ordinal);
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment || line.Text.IsEmpty)
                continue;
            var words = Word().Matches(context.Slice(line.Text)).Select(match => (match.Value, At: line.Text.Start + match.Index)).ToList();
            for (var i = 0; i < words.Count; i++)
            {
                if (char.IsUpper(words[i].Value[0]) && Near(words, i, roles, known) is { } near && said.Add(near.Typed))
                    context.Diagnostics.Add(Catalogue.TwoTitlesOfPost, new TextSpan(words[i].At, near.Typed.Length), near.Typed, near.Role);
            }
        }
    }

    private static (string Typed, string Role)? Near(List<(string Value, int At)> words, int start, List<(string Role, string[] Words)> roles, HashSet<string> known)
    {
        foreach (var (role, parts) in roles)
        {
            if (start + parts.Length > words.Count)
                continue;
            var typed = string.Join(' ', words.Skip(start).Take(parts.Length).Select(word => word.Value));
            if (words[start + parts.Length - 1].At - words[start].At + words[start + parts.Length - 1].Value.Length != typed.Length || known.Contains(typed))
                continue;
            var different = parts.Where((part, i) => part != words[start + i].Value).ToList();
            var index = Array.FindIndex(parts, part => different.Contains(part));
            if (different.Count == 1 && BeginAlike(different[0], words[start + index].Value))
                return (typed, role);
        }

        return null;
    }

    /// <summary>Whether two words begin alike and neither is the other's plural or possessive.</summary>
    private static bool BeginAlike(string first, string second)
    {
        var length = 0;
        while (length < Math.Min(first.Length, second.Length) && first[length] == second[length])
            length++;
        return length >= SameBeginning && Bare(first) != Bare(second) && char.IsUpper(second[0]);
    }

    private static string Bare(string word) => word.TrimEnd('s').TrimEnd('\'', '’').TrimEnd('s');

    /// <summary>The titles of posts, those before "of" or a comma too.</summary>
    private static IEnumerable<string> Roles(RuleContext context)
    {
        // The message names the post: one that only exempt text introduces may not be named.
        var people = context.Document.People.Values.Where(person => !context.Document.ExemptSpans.Any(span => span.OverlapsWith(person.Span)))
            .Concat(context.Project.Registers.SelectMany(register => register.Bodies).SelectMany(body => body.Entries).Select(entry => entry.Person));
        foreach (var person in people)
        {
            foreach (var role in (string[])[person.Role, person.ShortForm, person.Role.Split(" of ")[0], person.Role.Split(',')[0]])
            {
                if (role.Length > 0)
                    yield return role;
            }
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}’']+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
