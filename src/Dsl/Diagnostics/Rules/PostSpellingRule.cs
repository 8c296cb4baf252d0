using System.Text;
using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN605: a post's title with other hyphens, spaces or capitals than in the rolls and registers or earlier in the text ("Vice Chairman", "Vice-Chairman"),
/// and Chair beside Chairman; said once for each spelling.
/// </summary>
internal sealed partial class PostSpellingRule : IRule
{
    private const int LongestTitle = 7;

    private static readonly string[] Chairs = ["chair", "chairman", "chairwoman", "chairperson"];

    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.PostSpelling))
            return;
        var spellings = Spellings(context);
        if (spellings.Count == 0)
            return;
        var beginnings = spellings.Keys.Select(key => key[0]).ToHashSet();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment || line.Text.IsEmpty)
                continue;
            var text = context.Slice(line.Text);
            var words = Word().Matches(text);
            for (var i = 0; i < words.Count; i++)
            {
                if (beginnings.Contains(char.ToLowerInvariant(FirstLetter(words[i].ValueSpan))))
                    i += Check(context, line, text, words, i, spellings, said);
            }
        }
    }

    /// <summary>Looks for a title that begins with a word, the longest first, and gives how many words more it has.</summary>
    private static int Check(RuleContext context, LineSyntax line, string text, MatchCollection words, int first, Dictionary<string, string> spellings, HashSet<string> said)
    {
        var count = Math.Min(words.Count - first, LongestTitle);
        Span<int> ends = stackalloc int[LongestTitle];
        var key = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            AppendKey(key, words[first + i].ValueSpan);
            ends[i] = key.Length;
        }

        Span<char> letters = key.Length <= 256 ? stackalloc char[256] : new char[key.Length];
        key.CopyTo(0, letters, key.Length);
        var lookup = spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var last = first + count - 1; last >= first; last--)
        {
            if (!lookup.TryGetValue(letters[..ends[last - first]], out var right))
                continue;
            var typed = text[words[first].Index..(words[last].Index + words[last].Length)];
            // A handle is spelt as handles are.
            if (typed.Contains('@', StringComparison.Ordinal) || Key(typed).Length != ends[last - first])
                continue;

            // One word in small letters is mostly no title: "in the chair", "chair the meeting".
            var differs = typed != right && (last > first || typed.Contains('-', StringComparison.Ordinal) || char.IsUpper(typed[0])) && !typed.Contains("  ", StringComparison.Ordinal)
                && !typed.All(c => !char.IsLower(c));
            if (differs && said.Add(typed))
                context.Diagnostics.Add(Catalogue.PostSpelling, new TextSpan(line.Text.Start + words[first].Index, typed.Length), typed, right);
            return last - first;
        }

        return 0;
    }

    private static char FirstLetter(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (char.IsLetterOrDigit(character))
                return character;
        }

        return '\0';
    }

    private static Dictionary<string, string> Spellings(RuleContext context)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        // The message names the post: one that only exempt text introduces may not be named.
        var people = context.Document.People.Values.Where(person => !context.IsExempt(person.Span))
            .Concat(context.Project.Registers.SelectMany(register => register.Bodies).SelectMany(body => body.Entries).Select(entry => entry.Person));
        foreach (var role in people.OrderBy(person => person.Span.Start).Select(person => person.Role))
            Learn(spellings, role);
        foreach (var capacity in context.Document.Rolls.Where(roll => !context.IsExempt(roll.Span)).SelectMany(roll => roll.Attendees).Select(attendee => attendee.Capacity))
        {
            if (Title().IsMatch(capacity))
                Learn(spellings, capacity);
        }

        return spellings;
    }

    private static void Learn(Dictionary<string, string> spellings, string role)
    {
        if (role.Length == 0 || !char.IsUpper(role[0]))
            return;
        spellings.TryAdd(Key(role), role);
        var prefix = Title().Match(role) is { Success: true } title ? title.Groups["vice"].Value : "none";
        if (prefix == "none" || !Chairs.Contains(Key(role)[Key(prefix).Length..]))
            return;
        foreach (var chair in Chairs)
            spellings.TryAdd(Key(prefix) + chair, role);
    }

    private static string Key(string title)
    {
        var key = new StringBuilder(title.Length);
        AppendKey(key, title);
        return key.ToString();
    }

    private static void AppendKey(StringBuilder key, ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (char.IsLetterOrDigit(character))
                key.Append(char.ToLowerInvariant(character));
        }
    }

    [GeneratedRegex(@"@?[\p{L}\p{N}’'&-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?<vice>(?:Vice|Deputy)[ -]?)?(?:[Cc]hair(?:man|woman|person)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
