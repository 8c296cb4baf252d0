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
        var beginnings = spellings.Keys.ToLookup(key => key[0]);
        var words = new List<TextSpan>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment || line.Text.IsEmpty)
                continue;
            words.Clear();
            foreach (var match in Word().EnumerateMatches(context.Source.AsSpan(line.Text.Start, line.Text.Length)))
                words.Add(new TextSpan(line.Text.Start + match.Index, match.Length));
            for (var i = 0; i < words.Count; i++)
            {
                if (MayBegin(context.Source.AsSpan(words[i].Start, words[i].Length), beginnings))
                    i += Check(context, words, i, spellings, said);
            }
        }
    }

    /// <summary>Looks for a title that begins with a word, the longest first, and gives how many words more it has.</summary>
    private static int Check(RuleContext context, List<TextSpan> words, int first, Dictionary<string, string> spellings, HashSet<string> said)
    {
        var count = Math.Min(words.Count - first, LongestTitle);
        Span<int> ends = stackalloc int[LongestTitle];
        var key = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            AppendKey(key, context.Source.AsSpan(words[first + i].Start, words[first + i].Length));
            ends[i] = key.Length;
        }

        Span<char> letters = key.Length <= 256 ? stackalloc char[256] : new char[key.Length];
        key.CopyTo(0, letters, key.Length);
        var lookup = spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var last = first + count - 1; last >= first; last--)
        {
            if (!lookup.TryGetValue(letters[..ends[last - first]], out var right))
                continue;
            var typed = context.Source[words[first].Start..words[last].End];
            // A handle is spelt as handles are.
            if (typed.Contains('@', StringComparison.Ordinal) || Key(typed).Length != ends[last - first])
                continue;

            // One word in small letters is mostly no title: "in the chair", "chair the meeting".
            var differs = typed != right && (last > first || typed.Contains('-', StringComparison.Ordinal) || char.IsUpper(typed[0])) && !typed.Contains("  ", StringComparison.Ordinal)
                && !typed.All(c => !char.IsLower(c));
            if (differs && said.Add(typed))
                context.Diagnostics.Add(Catalogue.PostSpelling, new TextSpan(words[first].Start, typed.Length), typed, right);
            return last - first;
        }

        return 0;
    }

    /// <summary>Whether a word is the beginning of a title's letters.</summary>
    private static bool MayBegin(ReadOnlySpan<char> word, ILookup<char, string> beginnings)
    {
        while (!word.IsEmpty && !char.IsLetterOrDigit(word[0]))
            word = word[1..];
        if (word.IsEmpty)
            return false;
        foreach (var key in beginnings[char.ToLowerInvariant(word[0])])
        {
            if (BeginsWith(key, word))
                return true;
        }

        return false;
    }

    private static bool BeginsWith(string key, ReadOnlySpan<char> word)
    {
        var next = 0;
        foreach (var character in word)
        {
            if (!char.IsLetterOrDigit(character))
                continue;
            if (next == key.Length || key[next++] != char.ToLowerInvariant(character))
                return false;
        }

        return true;
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
