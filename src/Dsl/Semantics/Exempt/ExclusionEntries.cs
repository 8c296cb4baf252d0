using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>The entries of an EXCLUSION: <c>item 12: paragraphs 1 and 3</c>.</summary>
internal static partial class ExclusionEntries
{
    /// <summary>The items and their paragraphs. An entry that names no item counts for nothing here: then the exclusion names none.</summary>
    internal static ImmutableArray<(string Item, ImmutableArray<string> Paragraphs)> Of(SyntaxTree tree, KeywordBlockSyntax block)
    {
        var found = ImmutableArray.CreateBuilder<(string, ImmutableArray<string>)>();
        foreach (var entry in block.Blocks.OfType<ListSyntax>().SelectMany(list => list.Entries))
        {
            if (Read(tree.Text.ToString(entry.Line.Content)) is { } read)
                found.AddRange(read);
        }

        return found.DrainToImmutable();
    }

    /// <summary>The first entry that names no item, so that nobody can tell what it was meant to exclude; null for none.</summary>
    internal static EntrySyntax? FirstUnread(SyntaxTree tree, KeywordBlockSyntax block) =>
        block.Blocks.OfType<ListSyntax>().SelectMany(list => list.Entries).FirstOrDefault(entry => Read(tree.Text.ToString(entry.Line.Content)) is null);

    /// <summary>Whether an entry is no more than the items and paragraphs that it names.</summary>
    internal static bool Reads(SyntaxTree tree, EntrySyntax entry) =>
        entry.Children.OfType<LineSyntax>().Count(line => line.LineKind is LineKind.Entry or LineKind.Prose) == 1
        && tree.Text.ToString(entry.Line.Content) is var words && Read(words) is not null && TailReads(words);

    private static bool TailReads(string words) =>
        HeadGrammar.HeadEnd(words, new TextSpan(0, words.Length)) is var colon && (colon < 0 || ExemptFieldValue.Read(words[(colon + 1)..].Trim()) is not null);

    /// <summary>The items that an entry names, ranges written out; null where any part of its head is not an item's number.</summary>
    private static IEnumerable<(string, ImmutableArray<string>)>? Read(string words)
    {
        words = words.Replace('\u00A0', ' ');
        var colon = HeadGrammar.HeadEnd(words, new TextSpan(0, words.Length));
        var head = (colon < 0 ? words : words[..colon]).Trim().TrimEnd('.');
        if (Lead().Match(head) is not { Success: true } lead)
            return null;
        var paragraphs = colon < 0 ? [] : ExemptFieldValue.Read(words[(colon + 1)..].Trim()) ?? [];
        var numbers = new List<(string, ImmutableArray<string>)>();
        foreach (var part in Joint().Split(head[lead.Length..]))
        {
            if (Range().Match(part.Trim()) is { Success: true } range)
            {
                var (first, last) = (Number(range.Groups[1].Value), Number(range.Groups[2].Value));
                if (last < first || last - first > 200)
                    return null;
                for (var number = first; number <= last; number++)
                    numbers.Add((number.ToString(CultureInfo.InvariantCulture), paragraphs));
            }
            else if (One().IsMatch(part.Trim()))
            {
                numbers.Add((part.Trim(), paragraphs));
            }
            else
            {
                return null;
            }
        }

        return numbers;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(items?|eitem|eitemau)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\s*(?:,|;|&|\band\b|\ba\b|\bac\b)\s*(?:and\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^([0-9]{1,6})\s*(?:to|i|-|–)\s*([0-9]{1,6})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"^[0-9A-Za-z]*[0-9][0-9A-Za-z/.()]*$", RegexOptions.CultureInvariant)]
    private static partial Regex One();
}
