using System.Collections.Immutable;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>The entries of an EXCLUSION: <c>item 12: paragraphs 1 and 3</c>.</summary>
internal static class ExclusionEntries
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

    private static IEnumerable<(string, ImmutableArray<string>)>? Read(string words)
    {
        var colon = HeadGrammar.HeadEnd(words, new TextSpan(0, words.Length));
        var head = (colon < 0 ? words : words[..colon]).Trim();
        var space = head.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || head[..space].ToLowerInvariant() is not ("item" or "items" or "eitem" or "eitemau"))
            return null;
        var paragraphs = colon < 0 ? [] : ExemptFieldValue.Read(words[(colon + 1)..].Trim()) ?? [];
        var numbers = head[space..].Replace(" and ", ",", StringComparison.Ordinal).Replace("&", ",", StringComparison.Ordinal)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return numbers.Select(number => (number, paragraphs));
    }
}
