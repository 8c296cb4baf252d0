using System.Collections.Immutable;
using System.Globalization;
using MinutesDsl.Render;

namespace MinutesDsl.LanguageServer.Features;

/// <summary>The renderer's messages as one text for a user.</summary>
internal static class StyleSentences
{
    /// <summary>One message, with its place where it has one: <c>styles/lewisham/item.html, line 3: …</c></summary>
    public static string Of(RenderMessage message) =>
        message.File is null ? message.Message
        : message.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{message.File}, line {message.Line}: {message.Message}")
        : $"{message.File}: {message.Message}";

    /// <summary>Several, each on a line of its own.</summary>
    public static string Of(ImmutableArray<RenderMessage> messages) => string.Join('\n', messages.Select(Of).Distinct());
}
