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
        var known = Roles(context);
        var roles = known.Where(role => role.AsSpan().Count(' ') is >= 1 and <= 5 && char.IsUpper(role[0])).OrderByDescending(role => role.Length).ThenBy(role => role, StringComparer.Ordinal).Select(role => (Role: role, Words: role.Split(' '))).Where(role => !role.Words.Contains("")).ToList();
        if (roles.Count == 0)
            return;

        // A title begins as the post's does, whichever of its words differs.
        var beginnings = string.Concat(roles.Select(role => role.Role[0]).Distinct());
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment)
                continue;
            for (var at = line.Text.Start; context.Source.AsSpan(at, line.Text.End - at).IndexOfAny(beginnings) is var found and >= 0; at += found + 1)
            {
                var start = at + found;
                if (start > line.Text.Start && IsOfWord(context.Source[start - 1]))
                    continue;
                if (Near(context.Source, TextSpan.FromBounds(start, line.Text.End), roles, known) is { } near && said.Add(near.Typed))
                    context.Diagnostics.Add(Catalogue.TwoTitlesOfPost, new TextSpan(start, near.Typed.Length), near.Typed, near.Role);
            }
        }
    }

    private static (string Typed, string Role)? Near(string source, TextSpan rest, List<(string Role, string[] Words)> roles, HashSet<string> known)
    {
        foreach (var (role, parts) in roles)
        {
            if (source[rest.Start] == role[0] && LengthOfNear(source.AsSpan(rest.Start, rest.Length), parts) is > 0 and var length
                && WithSpaces(source.AsSpan(rest.Start, length)) is var typed && !known.Contains(typed))
                return (typed, role);
        }

        return null;
    }

    /// <summary>
    /// The length of the title that a text begins with, one character between two words, where it is a post's but for one word; 0 where it is
    /// the post's own, or none.
    /// </summary>
    private static int LengthOfNear(ReadOnlySpan<char> text, string[] parts)
    {
        var (length, differs) = (0, false);
        for (var i = 0; i < parts.Length; i++)
        {
            // What parts two words is no part of a word.
            length += i > 0 ? 1 : 0;
            if (length >= text.Length || (i > 0 && IsOfWord(text[length - 1])))
                return 0;
            var word = text[length..];
            word = word[..LengthOfWord(word)];
            if (!word.SequenceEqual(parts[i]))
            {
                if (differs || word.IsEmpty || !BeginAlike(parts[i], word))
                    return 0;
                differs = true;
            }

            length += word.Length;
        }

        return differs ? length : 0;
    }

    /// <summary>A title with a space for whatever stands between two words.</summary>
    private static string WithSpaces(ReadOnlySpan<char> typed) => string.Create(typed.Length, typed, static (title, typed) =>
    {
        for (var i = 0; i < typed.Length; i++)
            title[i] = IsOfWord(typed[i]) ? typed[i] : ' ';
    });

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsOfWord(text[length]))
            length++;
        return length;
    }

    private static bool IsOfWord(char character) => char.IsLetter(character) || char.IsNumber(character) || character is '\'' or '’';

    /// <summary>Whether two words begin alike and neither is the other's plural or possessive.</summary>
    private static bool BeginAlike(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.CommonPrefixLength(second) >= SameBeginning && !Bare(first).SequenceEqual(Bare(second)) && char.IsUpper(second[0]);

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word.TrimEnd('s').TrimEnd("'’").TrimEnd('s');

    /// <summary>The titles of posts, those before "of" or a comma too.</summary>
    private static HashSet<string> Roles(RuleContext context)
    {
        // The message names the post: one that only exempt text introduces may not be named.
        var roles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in context.Document.People.Values)
        {
            if (!context.IsExempt(person.Span))
                Add(roles, person);
        }

        foreach (var person in context.Project.Registers.SelectMany(register => register.Bodies).SelectMany(body => body.Entries).Select(entry => entry.Person))
            Add(roles, person);
        return roles;
    }

    private static void Add(HashSet<string> roles, Person person)
    {
        if (person.Role.Length > 0)
            roles.Add(person.Role);
        if (person.ShortForm.Length > 0)
            roles.Add(person.ShortForm);
        if (person.Role.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of)
            roles.Add(person.Role[..of]);
        if (person.Role.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma)
            roles.Add(person.Role[..comma]);
    }
}
