using System.Collections.Concurrent;

namespace MinutesDsl.Scriban;

/// <summary>Parsed templates by their path and content, shared between threads.</summary>
public sealed class TemplateCache(int capacity = 1000)
{
    private readonly ConcurrentDictionary<Key, Template> _templates = new();

    /// <summary>The cache of the process.</summary>
    public static TemplateCache Shared { get; } = new();

    /// <summary>The number of templates held.</summary>
    public int Count => _templates.Count;

    /// <summary>The template of this text, parsed at the first time.</summary>
    public Template GetOrParse(string text, string? path = null, ParserOptions? options = null)
    {
        var key = new Key(text, path, options ?? ParserOptions.Default);
        if (_templates.TryGetValue(key, out var template))
            return template;
        template = Template.Parse(text, path, options);
        // Styles are edited while the server runs: old texts must not pile up.
        if (_templates.Count >= capacity)
            _templates.Clear();
        return _templates.GetOrAdd(key, template);
    }

    private readonly record struct Key(string Text, string? Path, ParserOptions Options);
}
