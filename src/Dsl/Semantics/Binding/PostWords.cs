using System.Text.RegularExpressions;
using MinutesDsl.Syntax.Grammar;

namespace MinutesDsl.Semantics.Binding;

/// <summary>The words by which minutes call who presides, or another civic office, in place of a name: "the Mayor", "Madam Chairman".</summary>
internal static partial class PostWords
{
    private const string Chair = "chair";

    /// <summary>
    /// The post that words call, in one spelling for all of Chair, Chairman, Chairwoman and Chairperson; null where they call none, as a name
    /// does. "Madam" and "Mr" count before an office only: Mr Hill is a name.
    /// </summary>
    internal static string? Of(string words)
    {
        words = words.Trim().TrimEnd('.');
        if (PersonEntryGrammar.StartsWithArticle(words))
            return Canonical(words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        return Address().Match(words) is { Success: true } address && IsOffice(Canonical(address.Groups["post"].Value)) ? Canonical(address.Groups["post"].Value) : null;
    }

    /// <summary>
    /// Whether words call an office and no name: they begin with an article, or are an office, or found their person by the role alone.
    /// </summary>
    internal static bool CallOffice(string words, Person? person)
    {
        words = words.Trim();
        return !words.StartsWith('@')
            && (Of(words) is not null || IsOffice(Canonical(words.TrimEnd('.'))) || words.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
                || (person is { Role.Length: > 0 } && person.Role.Equals(words, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>One spelling of a post: small letters, spaces for hyphens, "chair" for chairman and its like and for "in the chair".</summary>
    internal static string Canonical(string post)
    {
        var words = post.Trim().ToLowerInvariant().Replace('-', ' ').Replace("in the chair", Chair, StringComparison.Ordinal);
        return Chairs().Replace(words, Chair);
    }

    /// <summary>Whether a post is one that presides or stands in for who does, so that minutes have a person for it.</summary>
    internal static bool IsOffice(string canonical) => Office().IsMatch(canonical);

    internal static bool IsChair(string canonical) => canonical == Chair;

    [GeneratedRegex(@"^(madam|madame|mr\.?|mister)\s+(?<post>\p{L}.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(chairman|chairwoman|chairperson|cadeirydd)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Chairs();

    [GeneratedRegex(@"^((vice |deputy |acting |lord |town |is )*)(chair|mayor|maer|speaker|president|provost|convener|convenor)$", RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
