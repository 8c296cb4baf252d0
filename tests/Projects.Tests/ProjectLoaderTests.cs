namespace MinutesDsl.Projects.Tests;

public sealed class ProjectLoaderTests
{
    [Fact]
    public void Registers_are_found_anywhere_below_the_root_in_order_of_their_paths()
    {
        var files = new FakeFiles()
            .Add("minutes.json", "{}")
            .Add("b.register", "REGISTER\n")
            .Add("registers/deep/down/c.register", "REGISTER\n")
            .Add("a/officers.REGISTER", "REGISTER\n")
            .Add("a/meeting.minutes", "MINUTES Panel\n")
            .Add(".git/old.register", "REGISTER\n")
            .Add("node_modules/x/y.register", "REGISTER\n")
            .Add("another-project/minutes.json", "{}")
            .Add("another-project/theirs.register", "REGISTER\n");

        Assert.Equal(
            ["minutes.json", "a/officers.REGISTER", "b.register", "registers/deep/down/c.register"],
            Load(files).Files.Select(file => ProjectPath.Relative(FakeFiles.Root, file.Path)));
    }

    [Fact]
    public void Without_settings_the_walk_does_not_go_deep()
    {
        var files = new FakeFiles()
            .Add("a.minutes", "MINUTES Panel\n")
            .Add("a.register", "REGISTER\n")
            .Add("registers/b.register", "REGISTER\n")
            .Add("registers/deep/c.register", "REGISTER\n");

        Assert.Equal(["a.register", "registers/b.register"], Load(files).Project.Registers.Select(register => register.Path));
    }

    [Fact]
    public void A_project_may_have_nothing_at_all()
    {
        var loaded = Load(new FakeFiles());

        Assert.Empty(loaded.Files);
        Assert.Empty(loaded.Project.Registers);
        Assert.NotNull(loaded.Project.Files);
        Assert.False(loaded.HasErrors);
    }

    [Fact]
    public void Settings_reach_the_project()
    {
        var loaded = Load(new FakeFiles().Add("minutes.json", "{ \"council\": \"Lewisham Council\", \"stile\": \"x\" }"));

        Assert.Equal("Lewisham Council", loaded.Project.Settings.Council);
        Assert.Equal("MIN781", Assert.Single(Assert.Single(loaded.Files).Diagnostics).Code);
        Assert.False(loaded.HasErrors);
    }

    [Theory]
    [InlineData("minutes.json")]
    [InlineData("people.register")]
    public void A_file_that_is_no_text_has_one_error_and_the_rest_is_read(string name)
    {
        var files = new FakeFiles().Add("minutes.json", "{}").Add("a.register", "REGISTER\n").Add(name, [0x43, 0xE2, 0x72]);
        var loaded = Load(files);

        var wrong = Assert.Single(loaded.Files, file => ProjectPath.Relative(FakeFiles.Root, file.Path) == name);
        var said = Assert.Single(wrong.Diagnostics);
        Assert.Equal("MIN001", said.Code);
        Assert.Contains("UTF-8", said.Message, StringComparison.Ordinal);
        Assert.True(loaded.HasErrors);
        Assert.Single(loaded.Project.Registers);
    }

    [Fact]
    public void A_file_that_may_not_be_read_has_one_error()
    {
        var files = new FakeFiles().Add("minutes.json", "{}");
        files.Locked.Add(FakeFiles.At("minutes.json"));

        var said = Assert.Single(Assert.Single(Load(files).Files).Diagnostics);
        Assert.Equal("MIN787", said.Code);
        Assert.Equal("The file could not be read: you may not read it. Check that it is there and that you may open it.", said.Message);
    }

    [Fact]
    public void Settings_in_UTF_16_are_read()
    {
        var files = new FakeFiles().Add("minutes.json", [.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes("{ \"council\": \"Gâr\" }")]);

        Assert.Equal("Gâr", Load(files).Project.Settings.Council);
    }

    [Fact]
    public void A_real_folder_is_walked_without_following_links()
    {
        using var folder = new TemporaryFolder();
        folder.Write("minutes.json", "{}");
        folder.Write("registers/a.register", "REGISTER\n");
        Directory.CreateSymbolicLink(folder.At("registers", "again"), folder.Root);

        var loaded = ProjectLoader.Load(ProjectDiscovery.Find(folder.At("x.minutes"), new PhysicalFiles()), new PhysicalFiles());

        Assert.Equal(["registers/a.register"], loaded.Project.Registers.Select(register => register.Path));
    }

    private static LoadedProject Load(FakeFiles files) => ProjectLoader.Load(ProjectDiscovery.Find(FakeFiles.At("x.minutes"), files), files);
}
