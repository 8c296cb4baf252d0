using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>A Word template, ready to be rendered with. Immutable, and shared between threads.</summary>
internal sealed class WordTemplate
{
    private readonly ConcurrentDictionary<string, ImmutableArray<ZipEntryData>> byLanguage = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, Compressed> last = new(StringComparer.Ordinal);

    /// <summary>How messages name the file.</summary>
    public required string Description { get; init; }

    /// <summary>The text that the engine runs.</summary>
    public required TemplateText Text { get; init; }

    /// <summary>The same, as the engine takes it.</summary>
    public required string EngineText { get; init; }

    /// <summary>Where in that the pieces end and the parts begin.</summary>
    public required int PiecesEnd { get; init; }

    /// <summary>The places of values.</summary>
    public required ImmutableArray<WordSlot> Slots { get; init; }

    /// <summary>The names of the parts that are rendered, the text first, in the order of the engine's text.</summary>
    public required ImmutableArray<string> RenderedParts { get; init; }

    /// <summary>The package, for relationships and content types.</summary>
    public required WordPackage Package { get; init; }

    /// <summary>The styles, as looked up by the rendering.</summary>
    public required StyleTable Styles { get; init; }

    /// <summary>The styles that the program writes with.</summary>
    public required TemplateStyles Named { get; init; }

    /// <summary>The numberings.</summary>
    public required NumberingText Numbering { get; init; }

    /// <summary>The name of the part with the styles.</summary>
    public required string StylesPart { get; init; }

    /// <summary>The name of the part with the numberings.</summary>
    public required string NumberingPart { get; init; }

    /// <summary>Parts that are the same in every document, compressed.</summary>
    public required ImmutableArray<ZipEntryData> Fixed { get; init; }

    /// <summary>The width of the text in twentieths of a point.</summary>
    public required int TextWidth { get; init; }

    /// <summary>Whether left and right pages have headers of their own.</summary>
    public required bool HasEvenPages { get; init; }

    /// <summary>The parts that are the same in every document of a language.</summary>
    public ImmutableArray<ZipEntryData> OfLanguage(string language) => byLanguage.GetOrAdd(language, tag =>
        [ZipEntryData.Compress(StylesPart, DocumentLanguage.Set(Styles.Root, Styles.Language, tag))]);

    /// <summary>A part that is mostly the same as in the document before: content types, relationships, numberings. It is compressed where it is not.</summary>
    public ZipEntryData Compress(string name, byte[] content)
    {
        if (last.TryGetValue(name, out var known) && known.Content.AsSpan().SequenceEqual(content))
            return known.Entry;
        var entry = ZipEntryData.Compress(name, content);
        last[name] = new Compressed(content, entry);
        return entry;
    }

    private sealed record Compressed(byte[] Content, ZipEntryData Entry);
}
