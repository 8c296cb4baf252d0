using MinutesDsl.LanguageServer.Workspace;

namespace MinutesDsl.LanguageServer.Tests.Workspace;

public sealed class DocumentKindTests
{
    [Theory]
    [InlineData("file:///a/july.minutes", "minutes", "MINUTES X", "Minutes")]
    [InlineData("file:///a/JULY.MINUTES", "plaintext", "", "Minutes")]
    [InlineData("file:///a/july.minutes", "minutes", "REGISTER Council", "Minutes")]
    [InlineData("file:///a/council.register", "minutes-register", "", "Register")]
    [InlineData("file:///a/minutes.json", "json", "{}", "Settings")]
    [InlineData("file:///a/package.json", "json", "{}", "Other")]
    [InlineData("file:///minutes.minutes/a.txt", "plaintext", "", "Other")]
    [InlineData("untitled:Untitled-1", "minutes", "", "Minutes")]
    [InlineData("untitled:Untitled-1", "minutes", "\n REGISTER Council", "Register")]
    [InlineData("untitled:Untitled-1", "minutes", "REGISTERED office", "Minutes")]
    [InlineData("untitled:Untitled-1", "minutes-register", "", "Register")]
    [InlineData("untitled:Untitled-1", "plaintext", "MINUTES X", "Other")]
    [InlineData("file:///C:%5Ca%5Cjuly.minutes", "", "", "Minutes")]
    public void A_document_is_told_by_name_language_and_first_word(string uri, string language, string text, string kind) =>
        Assert.Equal(kind, DocumentKinds.Of(uri, language, text).ToString());
}
