using System.Text;

namespace MinutesDsl.Render.Tests;

/// <summary>Files of a style that are no UTF-8 are refused with their place; nothing is published from them damaged.</summary>
public sealed class StyleTextTests
{
    private static readonly byte[] Json = "{ \"model\": 1 }"u8.ToArray();

    public static TheoryData<string, string, int, int, string> Refused() => new()
    {
        { "title.html", Convert.ToHexString(Encoding.Latin1.GetBytes("<h1>\nCaf\u00e9 {{ meeting.title }}</h1>")), 2, 4, "Windows-1252" },
        { "minutes.css", Convert.ToHexString(Encoding.Latin1.GetBytes("/* \u00a3 */")), 1, 4, "Windows-1252" },
        { "style.json", Convert.ToHexString(Encoding.Latin1.GetBytes("{ \"model\": 1 } // \u00a3")), 1, 19, "Windows-1252" },
        { "style.json", Convert.ToHexString([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")]), 1, 1, "UTF-16" },
        { "title.html", Convert.ToHexString(Encoding.Unicode.GetBytes("<h1>x</h1>")), 1, 2, "UTF-16" },
        { "title.html", Convert.ToHexString([0x89, 0x50, 0x4E, 0x47, 0x00, 0x01]), 1, 1, "a picture" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_text_is_refused_with_its_place(string path, string bytes, int line, int column, string guess)
    {
        var loaded = HouseStyles.Load("own", new Files(path, Convert.FromHexString(bytes)), "en-GB");
        IEnumerable<RenderMessage> checkedMessages = loaded.Style is { } own ? HouseStyles.Check(own, [path]) : [];
        var message = Assert.Single(loaded.Messages.Concat(checkedMessages), message => message.Code == "MIN725");
        Assert.Equal(("styles/own/" + path, line, column), (message.File, message.Line, message.Column));
        Assert.Contains(guess, message.Message, StringComparison.Ordinal);
        if (loaded.Style is { } style && path == "title.html")
        {
            var result = Renderer.Render(Make.Publish(Make.Document(), style: style), new RenderRequest(OutputFormat.Html, Edition.Public, style, false, "0"));
            Assert.Null(result.Output);
            Assert.Equal("MIN725", Assert.Single(result.Messages).Code);
        }
    }

    [Fact]
    public void A_page_that_fails_for_want_of_it_names_it_first()
    {
        var style = HouseStyles.Load("own", new Files("minutes.html", [.. "{{ include 'words.html' }}{{ nope }}"u8], "words.html", [0xE9]), "en-GB").Style;
        Assert.NotNull(style);
        var result = Renderer.Render(Make.Publish(Make.Document(), style: style), new RenderRequest(OutputFormat.Html, Edition.Public, style, false, "0"));
        Assert.Null(result.Output);
        Assert.Equal(["MIN725", "MIN709"], result.Messages.Select(message => message.Code));
    }

    [Fact]
    public void Utf_16_with_its_mark_is_read() =>
        Assert.Equal("Caf\u00e9\nx", StyleText.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Caf\u00e9\r\nx")], "title.html", out _));

    private sealed class Files(string path, byte[] bytes, string? other = null, byte[]? otherBytes = null) : IStyleFiles
    {
        public byte[]? Read(string relativePath) =>
            relativePath == "own/" + path ? bytes : relativePath == "own/" + other ? otherBytes : relativePath == "own/style.json" ? Json : null;

        public string Describe(string relativePath) => "styles/" + relativePath;
    }
}
