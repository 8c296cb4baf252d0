using System.Collections.Immutable;
using System.Text.Json;

namespace MinutesDsl.Render;

/// <summary>A JSON value that knows where it stands, so that a message can say so.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The string, or the number or literal as typed.</param>
/// <param name="Members">The members of an object, in order.</param>
/// <param name="Offset">The zero-based byte offset.</param>
internal sealed record StyleJson(JsonTokenType Kind, string Text, ImmutableArray<StyleJsonMember> Members, int Offset);
