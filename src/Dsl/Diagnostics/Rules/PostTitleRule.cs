using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN104: a title in the text that is a known post's but for one word which begins alike: "Chief Finance Officer", "Chief Financial Officer".</summary>
internal sealed class PostTitleRule : IRule
{
    private const int SameBeginning = 5;

    public void Check(RuleContext context)
    {
        var roles = Roles(context).Distinct(StringComparer.Ordinal).Select(role => (Role: role, Words: role.Split(' '))).Where(role => role.Words.Length is >= 2 and <= 6).ToList();
        if (roles.Count == 0)
            return;
        var known = roles.Select(role => role.Role).ToHashSet(StringComparer.Ordinal);
        var said = new HashSet<string>(StringComparer.Ordinal);
        var words = new List<TextSpan>();
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment || line.Text.IsEmpty)
                continue;
            words.Clear();
            AddWords(words, context.Source, line.Text);
            for (var i = 0; i < words.Count; i++)
            {
                if (char.IsUpper(context.Source[words[i].Start]) && Near(context.Source, words, i, roles, known) is { } near && said.Add(near.Typed))
                    context.Diagnostics.Add(Catalogue.TwoTitlesOfPost, new TextSpan(words[i].Start, near.Typed.Length), near.Typed, near.Role);
            }
        }
    }

    private static (string Typed, string Role)? Near(string source, List<TextSpan> words, int start, List<(string Role, string[] Words)> roles, HashSet<string> known)
    {
        foreach (var (role, parts) in roles)
        {
            if (start + parts.Length > words.Count || OnlyDifference(source, words, start, parts) is not (>= 0 and var different)
                || !BeginAlike(parts[different], source.Substring(words[start + different].Start, words[start + different].Length)))
                continue;

            // One character between two words.
            var typed = string.Join(' ', words.Skip(start).Take(parts.Length).Select(word => source.Substring(word.Start, word.Length)));
            if (words[start + parts.Length - 1].End - words[start].Start == typed.Length && !known.Contains(typed))
                return (typed, role);
        }

        return null;
    }

    /// <summary>The index of the one word that is not the post's; below 0 where there is none or more than one.</summary>
    private static int OnlyDifference(string source, List<TextSpan> words, int start, string[] parts)
    {
        var found = -1;
        for (var i = 0; i < parts.Length; i++)
        {
            var word = words[start + i];
            if (source.AsSpan(word.Start, word.Length).SequenceEqual(parts[i]))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }

        return found;
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

    // By hand: it goes over every character of the minutes.
    private static void AddWords(List<TextSpan> words, string source, TextSpan text)
    {
        for (var at = text.Start; at < text.End; at++)
        {
            var start = at;
            while (at < text.End && IsInWord(source[at]))
                at++;
            if (at > start)
                words.Add(TextSpan.FromBounds(start, at));
        }
    }

    private static bool IsInWord(char character) => char.IsLetter(character) || char.IsNumber(character) || character is '’' or '\'';
}
