using MinutesDsl.Projects;

namespace MinutesDsl.Cli.Tests;

public sealed class InputFinderTests
{
    [Theory]
    [InlineData(".")]
    [InlineData("locked")]
    public void A_folder_that_may_not_be_looked_into_is_said_and_the_rest_is_found(string path)
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean).Add("locked/b.minutes", Samples.Clean);
        var files = LockedFolder(workspace.At("locked"));

        var found = new InputFinder(files, workspace.Root, registersToo: true).Find([path, "a.minutes"]);

        Assert.Equal(["The folder 'locked' could not be looked into. Check that you may open it."], found.Problems.AsEnumerable());
        Assert.Equal(["a.minutes"], found.Files.Select(file => file.Name));
    }

    [Fact]
    public void A_pattern_passes_over_a_folder_that_may_not_be_looked_into()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean).Add("locked/b.minutes", Samples.Clean);

        var found = new InputFinder(LockedFolder(workspace.At("locked")), workspace.Root, registersToo: true).Find(["**/*.minutes"]);

        Assert.Empty(found.Problems);
        Assert.Equal(["a.minutes"], found.Files.Select(file => file.Name));
    }

    [Fact]
    public void Links_to_folders_are_not_followed()
    {
        using var workspace = new Workspace().Add("a.minutes", Samples.Clean).Add("b/b.minutes", Samples.Clean);
        Directory.CreateSymbolicLink(workspace.At("b/again"), workspace.Root);

        foreach (var path in new[] { ".", "**/*.minutes" })
        {
            var found = new InputFinder(new PhysicalFiles(), workspace.Root, registersToo: true).Find([path]);
            Assert.Equal(["a.minutes", "b/b.minutes"], found.Files.Select(file => file.Name));
        }
    }

    private static TroubledFiles LockedFolder(string locked) => new(path => path == locked ? new UnauthorizedAccessException(path) : null);
}
