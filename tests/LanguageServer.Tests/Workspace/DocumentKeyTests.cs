using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Tests.Workspace;

public sealed class DocumentKeyTests
{
    [Theory]
    [InlineData("file:///c%3A/Minutes/july.minutes", "file:///C:/Minutes/july.minutes")]
    [InlineData("file:///c%3a/Minutes/july.minutes", "file:///c:/minutes/JULY.minutes")]
    [InlineData("file:///C:/a%20b.minutes", "file:///c:/a b.minutes")]
    [InlineData("file:///C:\\a\\b.minutes", "file:///C:/a/b.minutes")]
    [InlineData("file://server/share/a.minutes", "file://SERVER/Share/A.minutes")]
    [InlineData("file://server/share/cyngor%20sir.minutes", "file://server/share/cyngor sir.minutes")]
    [InlineData("FILE:///home/a.minutes", "file:///home/a.minutes")]
    [InlineData("file://localhost/home/a.minutes", "file:///home/a.minutes")]
    [InlineData("file:///home/T%C5%B7%20Gwydr.minutes", "file:///home/Tŷ Gwydr.minutes")]
    [InlineData("file:///home/t%c5%b7.minutes", "file:///home/t%C5%B7.minutes")]
    [InlineData("file:///C:/T%C5%B6.minutes", "file:///c:/tŷ.minutes")]
    [InlineData("file:///home/a%23b.minutes", "file:///home/a#b.minutes")]
    [InlineData("file:///home/50%25.minutes", "file:///home/50%.minutes")]
    [InlineData("file:///home/a%3Fb.minutes", "file:///home/a?b.minutes")]
    [InlineData("file:///home/%F0%9F%8D%8E.minutes", "file:///home/🍎.minutes")]
    [InlineData("untitled:Untitled-1", "untitled:Untitled-1")]
    public void Spellings_of_one_address_have_one_key(string one, string other) => Assert.Equal(DocumentKey.Of(one), DocumentKey.Of(other));

    [Theory]
    [InlineData("file:///home/a.minutes", "file:///home/b.minutes")]
    [InlineData("file:///home/a%2520b.minutes", "file:///home/a%20b.minutes")]
    [InlineData("untitled:Untitled-1", "untitled:Untitled-2")]
    [InlineData("untitled:a.minutes", "file:///a.minutes")]
    [InlineData("file://server/share/a.minutes", "file:///share/a.minutes")]
    [InlineData("git:/a.minutes?one", "git:/a.minutes?two")]
    [InlineData("vscode-vfs://github/a.minutes", "vscode-vfs://gitlab/a.minutes")]
    public void Different_addresses_have_different_keys(string one, string other) => Assert.NotEqual(DocumentKey.Of(one), DocumentKey.Of(other));

    [Fact]
    public void Names_of_a_system_that_tells_small_letters_from_capitals_are_told_apart() =>
        Assert.Equal(OperatingSystem.IsMacOS(), DocumentKey.Of("file:///home/a.minutes") == DocumentKey.Of("file:///home/A.minutes"));
}
