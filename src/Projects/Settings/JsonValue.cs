using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Projects;

/// <summary>A JSON value that knows where it stands; <see cref="System.Text.Json.JsonElement"/> does not.</summary>
internal sealed record JsonValue(JsonKind Kind, TextSpan Span)
{
    /// <summary>A text's characters, or a number as typed; else empty.</summary>
    public string Text { get; init; } = "";

    public ImmutableArray<JsonValue> Elements { get; init; } = [];

    public ImmutableArray<JsonMember> Members { get; init; } = [];

    /// <summary>The kind as the middle of a sentence.</summary>
    public string Description => Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.Boolean => "true or false",
        JsonKind.Number => "a number",
        JsonKind.Text => "a text",
        JsonKind.List => "a list",
        _ => "an object",
    };
}
