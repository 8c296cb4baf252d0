namespace MinutesDsl.Render.Word;

/// <summary>
/// Writes values of a template as WordprocessingML, for the engine that runs it. Values are parts of the published model, lists of them,
/// or plain text; never anything of the engine.
/// </summary>
internal interface IWordWriter
{
    /// <summary>The runs of a value among other words.</summary>
    string Value(int slot, object? value);

    /// <summary>The paragraphs of a value that stands alone in one.</summary>
    /// <param name="slot">The number of the place.</param>
    /// <param name="value">The value.</param>
    /// <param name="isSummary">Whether blocks come a second time, as in a summary: then they have no numbers and nothing links to them.</param>
    /// <param name="piece">Renders a block with the template's piece for its kind; null where it has none.</param>
    string Paragraph(int slot, object? value, bool isSummary, Func<PublishedBlock, string?> piece);

    /// <summary>What a paragraph says of itself: <c>number</c>, <c>heading</c>, <c>anchor</c>.</summary>
    string Mark(string kind, object? value);

    /// <summary>A value in a link's address, not escaped.</summary>
    string Address(object? value);
}
