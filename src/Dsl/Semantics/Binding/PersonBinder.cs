using System.Globalization;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Person entries to persons.</summary>
internal static class PersonBinder
{
    private const int LongestNil = 100;

    private static readonly string[] CountWords =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dau", "tri"];

    /// <summary>The person that an entry describes; null where it gives a handle alone, or no words at all.</summary>
    internal static Person? Bind(PersonEntryParts parts, string? path, TextSpan span, string inheritedTitle = "")
    {
        if (parts.Words.Length == 0 || IsNote(parts) || (parts.Name.Length == 0 && parts.Role.Length == 0 && !PersonEntryGrammar.StartsWithArticle(parts.Words)))
            return null;
        var person = new Person
        {
            Handle = parts.Handle,
            ShortForm = Field(parts, "short"),
            Organisation = Field(parts, "of"),
            Party = Field(parts, "party"),
            Ward = Field(parts, "ward"),
            From = Date(parts, "from"),
            To = Date(parts, "to"),
            Typed = parts.Words,
            SourcePath = path,
            Span = span,
        };
        if (PersonEntryGrammar.StartsWithArticle(parts.Words))
        {
            var article = parts.Words.IndexOf(' ', StringComparison.Ordinal);
            return person with
            {
                Role = parts.Words[(article + 1)..].Trim(),
                Article = char.IsUpper(parts.Words[0]) ? RoleArticle.Printed : RoleArticle.Silent,
            };
        }

        var (title, name) = PersonTitles.Split(parts.Name);
        return person with { Title = title.Length > 0 ? title : inheritedTitle, Name = name, Surname = PersonTitles.Surname(name), Role = parts.Role };
    }

    /// <summary>Whether the words after a handle are a note ("for lateness", "in the chair") and neither name nor post.</summary>
    internal static bool IsNote(PersonEntryParts parts) =>
        parts.Handle is not null && parts.Words.Length > 0 && !PersonEntryGrammar.StartsWithArticle(parts.Words)
        && (char.IsLower(parts.Words[0]) || parts.Words[0] is '-' or '–' or '—');

    /// <summary>The number that words begin with: "three members of the public"; null for none.</summary>
    internal static int? Count(string words)
    {
        var first = words.AsSpan();
        if (first.IndexOfAny(' ', '\u00A0') is >= 0 and var end)
            first = first[..end];
        if (int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var figures))
            return figures;
        for (var i = 0; i < CountWords.Length; i++)
        {
            if (first.Equals(CountWords[i], StringComparison.OrdinalIgnoreCase))
                return i < 12 ? i + 1 : i - 10;
        }

        return null;
    }

    /// <summary>Whether words say that there is nobody.</summary>
    internal static bool IsNil(string words) =>
        words.AsSpan().Trim() is { Length: > 0 and <= LongestNil } trimmed && trimmed[0] is 'n' or 'N' or 'd' or 'D' or 't' or 'T'
        && words.Trim().TrimEnd('.').ToLowerInvariant() is "none" or "nil" or "dim" or "neb" or "none received" or "there were none" or "no apologies"
            or "no apologies were received" or "no apologies for absence were received" or "there were no apologies" or "there were no apologies for absence";

    private static string Field(PersonEntryParts parts, string key) => parts.Fields.GetValueOrDefault(key, "");

    private static DateOnly? Date(PersonEntryParts parts, string key) =>
        parts.Fields.TryGetValue(key, out var value) ? DateGrammar.Read(value, null, monthFirst: false, out _)?.Day : null;
}
