using MinutesDsl.Tests;

namespace MinutesDsl.Render.Tests;

/// <summary>Every message about a house style has a page in docs/checks that says what the catalogue says.</summary>
public sealed class StyleCheckPageTests
{
    [Fact]
    public void Each_has_its_page() =>
        Assert.Equal([], RenderCatalogue.All.SelectMany(rule => OtherCheckPage.Faults(rule.Code, rule.Title, rule.Severity.ToString().ToLowerInvariant())));
}
