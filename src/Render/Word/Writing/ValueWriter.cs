using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MinutesDsl.Render.Word;

/// <summary>Writes the values of one document.</summary>
internal sealed class ValueWriter : IWordWriter
{
    private const string Filled = "<mx:filled/>";
    private const string Empty = "<mx:empty/>";
    private readonly ImmutableArray<WordSlot> slots;
    private readonly RunWriter runs;
    private readonly BlockWriter blocks;

    /// <summary>A writer for a template, whose lists go into the numberings of the document.</summary>
    public ValueWriter(WordTemplate template, DocumentNumberings numberings)
    {
        slots = template.Slots;
        runs = new RunWriter(template.Named.Link);
        blocks = new BlockWriter(template, runs, numberings);
    }

    /// <inheritdoc/>
    public string Value(int slot, object? value)
    {
        var place = slots[slot];
        var output = new StringBuilder();
        if (!Write(output, value, place))
            return place.IsLabel ? "" : Empty;
        return place.IsLabel ? output.ToString() : Filled + output;
    }

    /// <inheritdoc/>
    public string Paragraph(int slot, object? value, bool isSummary, Func<PublishedBlock, string?> piece)
    {
        var place = slots[slot];
        var output = new StringBuilder();
        if (Blocks(value) is { } rich)
        {
            blocks.Write(output, rich, place, isSummary, piece);
            return output.ToString();
        }

        output.Append("<w:p>").Append(place.Paragraph);
        if (!Write(output, value, place))
            return "";
        return output.Append("</w:p>").ToString();
    }

    /// <inheritdoc/>
    public string Mark(string kind, object? value) =>
        $"<mx:{kind} value=\"{PackageText.Attribute(Plain(value))}\"/>";

    /// <inheritdoc/>
    public string Address(object? value) => Plain(value);

    private static ImmutableArray<PublishedBlock>? Blocks(object? value) => value switch
    {
        PublishedBlock block => [block],
        IReadOnlyList<object?> { Count: > 0 } list when list.All(each => each is PublishedBlock) => [.. list.Cast<PublishedBlock>()],
        IReadOnlyList<object?> { Count: 0 } => [],
        _ => null,
    };

    private static string Plain(object? value) => value switch
    {
        null or false => "",
        PublishedText text => text.Plain,
        LanguageText text => Plain(text.Value),
        PublishedPart part => throw TagClassifier.Wrong(WordValues.Part(part.Shape.Name, part.Shape.MemberNames)),
        IReadOnlyList<object?> { Count: > 0 } => throw TagClassifier.Wrong(WordValues.List),
        IReadOnlyList<object?> => "",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>Appends the runs of a value; false where there is nothing to print.</summary>
    private bool Write(StringBuilder output, object? value, WordSlot place, string? language = null)
    {
        switch (value)
        {
            case LanguageText text:
                return Write(output, text.Value, place, DocumentLanguage.Tag(text.Language));
            case PublishedText text:
                runs.Write(output, text, place, language);
                return text.Plain.Length > 0;
            case PublishedBlock:
            case IReadOnlyList<object?> list when list.Count > 0 && list[0] is PublishedBlock:
                throw TagClassifier.Wrong(WordValues.Blocks);
            case PublishedPart part:
                throw TagClassifier.Wrong(WordValues.Part(part.Shape.Name, part.Shape.MemberNames));
            case IReadOnlyList<object?> list when list.Count > 0:
                throw TagClassifier.Wrong(WordValues.List);
            default:
                var words = value is IReadOnlyList<object?> ? "" : value is true ? "true" : Plain(value);
                runs.Write(output, words, place, language: language);
                return words.Length > 0;
        }
    }
}
