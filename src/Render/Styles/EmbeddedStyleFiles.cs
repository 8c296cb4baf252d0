namespace MinutesDsl.Render;

/// <summary>The built-in house styles.</summary>
internal sealed class EmbeddedStyleFiles : IStyleFiles
{
    /// <summary>The name of the style that every other extends in the end.</summary>
    public const string Standard = "standard";

    /// <summary>The only instance.</summary>
    public static EmbeddedStyleFiles Instance { get; } = new();

    /// <inheritdoc/>
    public byte[]? Read(string relativePath)
    {
        using var stream = typeof(EmbeddedStyleFiles).Assembly.GetManifestResourceStream($"styles/{relativePath}");
        if (stream is null)
            return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public string Describe(string relativePath) => $"the built-in style's {relativePath}";
}
