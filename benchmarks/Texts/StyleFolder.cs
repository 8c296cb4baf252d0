using MinutesDsl.Render;

namespace MinutesDsl.Benchmarks.Texts;

/// <summary>House styles in a folder.</summary>
internal sealed class StyleFolder(string folder) : IStyleFiles
{
    public byte[]? Read(string relativePath) => File.Exists(Describe(relativePath)) ? File.ReadAllBytes(Describe(relativePath)) : null;

    public string Describe(string relativePath) => Path.Combine(folder, relativePath);
}
