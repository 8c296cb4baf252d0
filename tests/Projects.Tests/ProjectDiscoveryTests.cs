namespace MinutesDsl.Projects.Tests;

public sealed class ProjectDiscoveryTests
{
    [Theory]
    [InlineData("minutes.json", "a.minutes", ".", "minutes.json")]
    [InlineData("minutes.json", "2023/july/a.minutes", ".", "minutes.json")]
    [InlineData("2023/minutes.json", "2023/july/a.minutes", "2023", "2023/minutes.json")]
    [InlineData("other/minutes.json", "2023/july/a.minutes", "2023/july", null)]
    [InlineData("2023/july/x/minutes.json", "2023/july/a.minutes", "2023/july", null)]
    [InlineData("minutes.jsonc", "a.minutes", ".", null)]
    public void The_root_is_the_nearest_folder_upwards_with_settings(string settings, string file, string root, string? found)
    {
        var location = ProjectDiscovery.Find(FakeFiles.At(file), new FakeFiles().Add(settings, "{}").Add(file, ""));

        Assert.Equal(FakeFiles.At(root), location.Root);
        Assert.Equal(found is null ? null : FakeFiles.At(found), location.SettingsPath);
    }

    [Fact]
    public void The_nearest_of_several_settings_counts()
    {
        var files = new FakeFiles().Add("minutes.json", "{}").Add("a/minutes.json", "{}").Add("a/b/c.minutes", "");

        Assert.Equal(FakeFiles.At("a"), ProjectDiscovery.Find(FakeFiles.At("a/b/c.minutes"), files).Root);
    }

    [Fact]
    public void A_file_at_the_file_systems_root_has_it_for_its_project()
    {
        var root = Path.GetPathRoot(FakeFiles.Root) ?? "/";

        Assert.Equal(root, ProjectDiscovery.Find(Path.Combine(root, "a.minutes"), new FakeFiles()).Root);
    }
}
