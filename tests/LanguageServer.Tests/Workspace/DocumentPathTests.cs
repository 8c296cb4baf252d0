using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Tests.Workspace;

public sealed class DocumentPathTests
{
    [Theory]
    [InlineData("file:///c%3A/Minutes/july.minutes", @"C:\Minutes\july.minutes")]
    [InlineData("file:///C:/Minutes/july.minutes", @"C:\Minutes\july.minutes")]
    [InlineData("file:///c:", @"C:\")]
    [InlineData("file:///C:/", @"C:\")]
    [InlineData("file://server/share/a%20b.minutes", @"\\server\share\a b.minutes")]
    [InlineData("file:///C:/T%C5%B7%20Gwydr%23%25.minutes", @"C:\Tŷ Gwydr#%.minutes")]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("untitled:c%3A/new.minutes", null)]
    [InlineData("git:/c:/a.minutes", null)]
    [InlineData("file:", null)]
    [InlineData("nothing", null)]
    [InlineData("", null)]
    public void An_address_has_a_path_on_Windows(string uri, string? path) => Assert.Equal(path, DocumentPath.FromUri(uri, windows: true));

    [Theory]
    [InlineData("file:///home/clerk/july.minutes", "/home/clerk/july.minutes")]
    [InlineData("file:///home/T%C5%B7%20Gwydr%23%25%3F.minutes", "/home/Tŷ Gwydr#%?.minutes")]
    [InlineData("file:///home/a#b.minutes", "/home/a#b.minutes")]
    [InlineData("file://localhost/home/a.minutes", "/home/a.minutes")]
    [InlineData("file:///home/a%00b.minutes", null)]
    [InlineData("untitled:Untitled-1", null)]
    public void An_address_has_a_path_elsewhere(string uri, string? path) => Assert.Equal(path, DocumentPath.FromUri(uri, windows: false));

    [Theory]
    [InlineData(@"C:\Minutes\july.minutes", "file:///C:/Minutes/july.minutes")]
    [InlineData(@"\\server\share\a b.minutes", "file://server/share/a%20b.minutes")]
    [InlineData(@"C:\Tŷ#%.minutes", "file:///C:/T%C5%B7%23%25.minutes")]
    [InlineData("/home/a b/Tŷ#%?.minutes", "file:///home/a%20b/T%C5%B7%23%25%3F.minutes")]
    [InlineData("/home/🍎.minutes", "file:///home/%F0%9F%8D%8E.minutes")]
    public void A_path_has_an_address_that_leads_back(string path, string uri)
    {
        Assert.Equal(uri, DocumentPath.ToUri(path));
        Assert.Equal(path, DocumentPath.FromUri(uri, windows: path[0] != '/'));
    }
}
