namespace MinutesDsl.Scriban.Escaping;

/// <summary>What was found out about a template's places of output in one escaping mode.</summary>
internal sealed class PlaceAnalysis(OutputPlace[] places, ImmutableArray<LogMessage> messages, bool endsInText)
{
    public ImmutableArray<LogMessage> Messages => messages;

    /// <summary>Whether the template can be included where text stands.</summary>
    public bool EndsInText => endsInText;

    public static PlaceAnalysis Of(Template template, EscapingMode mode, int outputs) => new PlaceWalker(template, mode == EscapingMode.Xml, outputs).Walk();

    public OutputPlace PlaceOf(int output) => places[output];
}
