using System.Text.RegularExpressions;
using MinutesDsl.Text;

namespace MinutesDsl.Syntax.Grammar;

/// <summary>What follows ARRIVED, RETURNED and LEFT.</summary>
internal static partial class PresenceGrammar
{
    /// <summary>
    /// Persons, perhaps a time, in brackets or not, perhaps "for minute N". The keyword's own verb may be said again: <c>LEFT Cllr Jones left
    /// the meeting at 7.50pm</c>. Null where other words speak of a time or of the meeting ("and did not return"): they are no name, and to
    /// read the rest without them might say something else.
    /// </summary>
    internal static PresenceHeadSyntax? Read(string source, TextSpan content, KeywordKind keyword)
    {
        var words = ConductGrammar.WithoutStop(source, content);
        TextSpan reason = default;
        if (source.LastIndexOf(" for ", Math.Max(words.Start, words.End - 1), words.Length, StringComparison.Ordinal) is var at and >= 0)
        {
            reason = Scan.Trim(source, TextSpan.FromBounds(at + 5, words.End));
            words = Scan.Trim(source, TextSpan.FromBounds(words.Start, at));
        }

        var (persons, time) = TakeTime(source, words);
        persons = WithoutVerb(source, persons, keyword);
        var names = PersonListGrammar.Split(source, persons);
        return names.Any(name => NoName().IsMatch(source.Substring(name.Start, name.Length))) ? null : new PresenceHeadSyntax(names, time, reason, content);
    }

    private static (TextSpan Persons, TextSpan Time) TakeTime(string source, TextSpan words)
    {
        var time = BracketedTime(source, words);
        var end = time.IsEmpty ? words.End : source.LastIndexOf('(', time.Start);
        if (time.IsEmpty && (time = ConductGrammar.TrailingTime(source, words)) is { IsEmpty: false })
            end = time.Start;
        var persons = Scan.Trim(source, TextSpan.FromBounds(words.Start, end));
        foreach (var lead in (ReadOnlySpan<string>)[" at", " am", ","])
        {
            if (!time.IsEmpty)
                persons = Without(source, persons, lead);
        }

        return (persons, time);
    }

    /// <summary>The time of words that end with one in brackets, "(7.15pm)" or "(at 7.15pm)"; empty for none.</summary>
    private static TextSpan BracketedTime(string source, TextSpan words)
    {
        var open = words.Length > 0 && source[words.End - 1] == ')' ? source.LastIndexOf('(', words.End - 1, words.Length) : -1;
        if (open < 0)
            return default;
        var inner = Scan.Trim(source, TextSpan.FromBounds(open + 1, words.End - 1));
        if (source.AsSpan(inner.Start, inner.Length).StartsWith("at ", StringComparison.OrdinalIgnoreCase))
            inner = Scan.Trim(source, TextSpan.FromBounds(inner.Start + 3, inner.End));
        return TimeGrammar.IsTime(source, inner) ? inner : default;
    }

    private static TextSpan WithoutVerb(string source, TextSpan persons, KeywordKind keyword)
    {
        ReadOnlySpan<string> verbs = keyword switch
        {
            KeywordKind.Left => [" left the meeting", " left"],
            KeywordKind.Returned => [" returned to the meeting", " returned"],
            _ => [" arrived at the meeting", " arrived"],
        };
        foreach (var verb in verbs)
            persons = Without(source, persons, verb);
        return persons;
    }

    private static TextSpan Without(string source, TextSpan words, string tail) =>
        source.AsSpan(words.Start, words.Length).EndsWith(tail, StringComparison.Ordinal) ? Scan.Trim(source, new TextSpan(words.Start, words.Length - tail.Length)) : words;

    /// <summary>A time, a colon, or words of coming and going.</summary>
    [GeneratedRegex(@"\b[0-9]{1,2}[.:][0-9]{2}\b|\b[0-9]{1,2}\s*([ap]\.?m|y\.?[bph])\b|:|\b(the|y) (meeting|room|chamber|cyfarfod)\b|\b(left|arrived|returned|joined|during|did not|until)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
