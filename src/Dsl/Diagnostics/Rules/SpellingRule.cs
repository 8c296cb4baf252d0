using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>
/// MIN607: a word that is neither in the list of the minutes' language nor known to the project. Off unless a project turns it on. A word with
/// a capital inside a sentence is a name; at the beginning of one it may be, so there it must be one edit from a word.
/// </summary>
internal sealed class SpellingRule : IRule
{
    /// <summary>Shorter words with a capital at the beginning of a sentence are near too many others to be told from names.</summary>
    private const int ShortestNearName = 5;

    /// <summary>Words of so many letters may be two edits from what was meant.</summary>
    private const int LongWord = 8;

    private const int MostSuggestions = 3;

    /// <summary>Of words for which others are looked for: minutes with more of them are in another language.</summary>
    private const int MostSearches = 100;

    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.MisspeltWord) || Language(context) is not { } language || context.Project.Words?.For(language) is not { } list)
            return;
        var (sentences, facts) = SpeltLines.Of(context.Tree);
        var words = sentences.ConvertAll(span => SpeltWords.In(context.Source, span).ToImmutableArray());
        var known = new KnownWords(list, language == "cy" ? KeywordLanguage.Welsh : KeywordLanguage.English, KnownNames.Of(context, facts, words));
        var suggestions = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var line in words)
        {
            for (var i = 0; i < line.Length; i++)
            {
                var word = line[i];
                if (word.HasInnerCapitals || (word.IsCapitalised && !word.BeginsSentence) || known.Contains(word) || StandsInName(line, i))
                    continue;
                if (!suggestions.TryGetValue(word.Text, out var near))
                    suggestions[word.Text] = near = suggestions.Count < MostSearches ? Near(list, word) : [];
                if (!word.IsCapitalised || (near.Length > 0 && word.Text.Length >= ShortestNearName))
                    Report(context, word, near);
            }
        }
    }

    /// <summary>The list's language; null for one that has none. The default language is that of no American minutes.</summary>
    private static string? Language(RuleContext context)
    {
        var meeting = context.Document.Meeting;
        var isTyped = meeting.Fields.Any(field => field.Key == "Language");
        var language = meeting.Language.Trim();
        if (language.Equals("cy", StringComparison.OrdinalIgnoreCase) || language.Equals("cy-GB", StringComparison.OrdinalIgnoreCase))
            return "cy";
        var isBritish = language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.Equals("en-GB", StringComparison.OrdinalIgnoreCase);
        return isBritish && (isTyped || context.Project.Settings.Profile != "us-roberts") ? "en-GB" : null;
    }

    private static void Report(RuleContext context, SpeltWord word, ImmutableArray<string> near)
    {
        var typed = context.Slice(word.Span);
        context.Diagnostics.Add(new Diagnostic(Catalogue.MisspeltWord, word.Span, typed)
        {
            Fixes = [.. near.Select(each => typed.Contains('’') ? each.Replace('\'', '’') : each).Select(each => new Fix($"Change to '{each}'", word.Span, each)), .. AddToProject(context, word)],
        });
    }

    /// <summary>Makes the project know the word. Not one of exempt text: it would stand in a file that is not exempt.</summary>
    private static ImmutableArray<Fix> AddToProject(RuleContext context, SpeltWord word)
    {
        if (context.Project.Settings.NewWordPlace is not { } place || context.IsExempt(word.Span))
            return [];
        var text = word.Text.EndsWith("'s", StringComparison.Ordinal) ? word.Text[..^2] : word.Text;
        return [new Fix($"Add '{text}' to the words in {place.Path}", new Text.TextSpan(place.At, 0), $"{place.Before}\"{text}\"{place.After}") { Path = place.Path }];
    }

    /// <summary>What may have been meant. With a capital only what is one edit away, begins with the same letter, and is no name.</summary>
    private static ImmutableArray<string> Near(IWordList list, SpeltWord word)
    {
        var possessive = word.Text.EndsWith("'s", StringComparison.Ordinal) ? "'s" : "";
        var text = word.Text[..^possessive.Length];
        var lower = char.ToLowerInvariant(text[0]) + text[1..];
        var near = list.Nearest(lower, text.Length >= LongWord && !word.IsCapitalised ? 2 : 1, MostSuggestions);
        return word.IsCapitalised
            ? [.. near.Where(each => each[0] == lower[0]).Select(each => char.ToUpperInvariant(each[0]) + each[1..] + possessive)]
            : [.. near.Select(each => each + possessive)];
    }

    /// <summary>A short word between two with capitals is part of a name: Llanfair yn Neubwll, Jean le Rond.</summary>
    private static bool StandsInName(ImmutableArray<SpeltWord> line, int i) =>
        line[i].Text.Length <= 4 && i > 0 && i + 1 < line.Length && line[i - 1].IsCapitalised && line[i + 1].IsCapitalised;
}
