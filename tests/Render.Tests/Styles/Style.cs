using System.Text;

namespace MinutesDsl.Render.Tests;

/// <summary>House styles in memory.</summary>
internal sealed class Style : IStyleFiles
{
    private readonly Dictionary<string, string> files;

    public Style(params (string Path, string Text)[] files) => this.files = files.ToDictionary(file => file.Path, file => file.Text);

    public List<string> Asked { get; } = [];

    public static HouseStyle With(string styleJson, params (string Path, string Text)[] files)
    {
        var result = Load("own", [("own/style.json", styleJson), .. files]);
        Assert.Empty(result.Messages);
        return result.Style ?? throw new InvalidOperationException();
    }

    public static StyleResult Load(string name, params (string Path, string Text)[] files) => HouseStyles.Load(name, new Style(files), "en-GB");

    public byte[]? Read(string relativePath)
    {
        Asked.Add(relativePath);
        return files.TryGetValue(relativePath, out var text) ? Encoding.UTF8.GetBytes(text) : null;
    }

    public string Describe(string relativePath) => "styles/" + relativePath;
}
