using MinutesDsl.Tests;

namespace MinutesDsl.Projects.Tests;

/// <summary>Every message about settings has a page in docs/checks that says what the catalogue says.</summary>
public sealed class SettingsCheckPageTests
{
    [Fact]
    public void Each_has_its_page() =>
        Assert.Equal([], SettingsDiagnostics.All.SelectMany(rule => OtherCheckPage.Faults(rule.Code, rule.Title, rule.DefaultSeverity.ToString().ToLowerInvariant())));
}
