using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Tests;

public sealed class FileUriTests
{
    [Theory]
    [InlineData("/home/ann/july.minutes", "file:///home/ann/july.minutes")]
    [InlineData("/home/a b/50% #1?.minutes", "file:///home/a%20b/50%25%20%231%3F.minutes")]
    [InlineData("/home/Llŷr.minutes", "file:///home/Ll%C5%B7r.minutes")]
    [InlineData("C:/a.minutes", "file:///C:/a.minutes")]
    public void A_path_has_one_address(string path, string uri) => Assert.Equal(uri, FileUri.Of(path));
}
