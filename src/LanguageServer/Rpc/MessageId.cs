using System.Text.Json;

namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>The id of a request: a number or a string, which are never equal.</summary>
/// <param name="Json">The id as JSON.</param>
internal readonly record struct MessageId(string Json)
{
    /// <summary>Reads an id; null for what is none.</summary>
    public static MessageId? From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => new MessageId(element.GetRawText()),
        JsonValueKind.String => new MessageId($"\"{JsonEncodedText.Encode(element.GetString() ?? "")}\""),
        _ => null,
    };

    /// <summary>An id of our own.</summary>
    public static MessageId Of(long number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
