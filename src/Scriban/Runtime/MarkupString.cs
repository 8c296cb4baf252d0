namespace MinutesDsl.Scriban;

/// <summary>A text that is markup already.</summary>
public sealed class MarkupString(string markup) : IMarkup, IEquatable<MarkupString>
{
    private string? _plainText;

    /// <inheritdoc/>
    public string ToMarkup() => markup;

    /// <inheritdoc/>
    public string ToPlainText() => _plainText ??= Escaping.PlainText.Of(markup);

    /// <inheritdoc/>
    public bool Equals(MarkupString? other) => other is not null && other.ToMarkup() == markup;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MarkupString);

    /// <inheritdoc/>
    public override int GetHashCode() => markup.GetHashCode(StringComparison.Ordinal);

    /// <summary>The markup.</summary>
    public override string ToString() => markup;
}
