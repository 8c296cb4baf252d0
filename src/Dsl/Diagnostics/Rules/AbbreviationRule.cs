using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN601: an abbreviation that nothing before explains, nor the glossary; said once for each. Off unless a project turns it on.</summary>
internal sealed partial class AbbreviationRule : IRule
{
    /// <summary>Those that are better known than what they stand for. House practice.</summary>
    private static readonly string[] Everyday = ["BBC", "CCTV", "EU", "GP", "HM", "HMRC", "LLP", "MP", "NHS", "PDF", "UK", "US", "USA", "VAT"];

    /// <summary>Fields whose values are no words: patterns, tags, references.</summary>
    private static readonly string[] Signs = ["Minute label", "Language", "Reference", "Livestream"];

    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.UndefinedAbbreviation))
            return;
        var known = context.Project.Settings.Glossary.Keys.Concat(Everyday).ToHashSet(StringComparer.Ordinal);
        foreach (var person in context.Document.People.Values.Concat(context.Project.Registers.SelectMany(register => register.Bodies).SelectMany(body => body.Entries).Select(entry => entry.Person)))
            Learn(known, person.Role + " " + person.ShortForm + " " + person.Name);
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment || line.Text.IsEmpty || (line.Field is { } field && Signs.Contains(field.Key)))
                continue;
            var words = context.Source.AsSpan(line.Text.Start, line.Text.Length);
            if (!HasSmallLetter(words))
                continue;
            foreach (var match in Abbreviation().EnumerateMatches(words))
            {
                var span = new TextSpan(line.Text.Start + match.Index, match.Length);
                var isExplained = match.Index > 0 && words[match.Index - 1] == '(';
                if (!IsOfReference(words, match) && known.Add(context.Slice(span)) && !isExplained)
                    context.Diagnostics.Add(Catalogue.UndefinedAbbreviation, span, context.Slice(span));
            }
        }
    }

    /// <summary>Whether what stands without a space around it has a figure: <c>22/01450/FUL</c>, <c>PL-12</c>.</summary>
    private static bool IsOfReference(ReadOnlySpan<char> words, ValueMatch match)
    {
        var start = match.Index;
        while (start > 0 && !char.IsWhiteSpace(words[start - 1]))
            start--;
        var end = match.Index + match.Length;
        while (end < words.Length && !char.IsWhiteSpace(words[end]))
            end++;
        return words[start..end].ContainsAnyInRange('0', '9');
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (char.IsLower(character))
                return true;
        }

        return false;
    }

    private static void Learn(HashSet<string> known, string words)
    {
        foreach (Match match in Abbreviation().Matches(words))
            known.Add(match.Value);
    }

    /// <summary>Two to six capitals standing alone, which are no roman number; several such words in a row are a name typed in capitals.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}@#]|\b[A-Z]{2,} )(?![IVXLC]+\b)[A-Z]{2,6}(?![\p{L}\p{N}]| [A-Z]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
