using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>The words that a house style puts around the minutes, in one language. Some hold places to fill: <c>by {due}</c>.</summary>
public sealed class Labels
{
    private readonly ImmutableDictionary<string, string> words;

    private readonly ImmutableHashSet<string> foreign;

    internal Labels(ImmutableDictionary<string, string> words, ImmutableHashSet<string>? foreign = null)
    {
        this.words = words;
        this.foreign = foreign ?? [];
    }

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => words.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words of a key, or null.</summary>
    public string? Find(string key) => words.GetValueOrDefault(key);

    /// <summary>The language of a key's words where it is not the style's: English that nobody has put into Welsh.</summary>
    internal string? ForeignLanguage(string key) => foreign.Contains(key) ? "en" : null;

    /// <summary>The words of a key that the built-in style has.</summary>
    internal string this[string key] => words.TryGetValue(key, out var value) ? value : key;

    /// <summary>The words with their places filled.</summary>
    internal string Fill(string key, params ReadOnlySpan<(string Place, string Value)> values) => Pattern.Fill(this[key], values);
}
