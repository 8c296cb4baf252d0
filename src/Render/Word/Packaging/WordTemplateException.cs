namespace MinutesDsl.Render.Word;

/// <summary>A Word template cannot be used; the message is for its designer.</summary>
internal sealed class WordTemplateException(string message, RenderRule? rule = null) : Exception(message)
{
    /// <summary>The rule of the catalogue.</summary>
    public RenderRule Rule { get; } = rule ?? RenderCatalogue.WordTemplateRefused;
}
