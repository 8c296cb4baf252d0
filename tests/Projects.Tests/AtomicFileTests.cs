using System.Text;

namespace MinutesDsl.Projects.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Durability.Output)]
    [InlineData(Durability.Source)]
    public void A_file_is_written_and_folders_are_made(Durability durability)
    {
        AtomicFile.Write(folder.At("a", "b", "cofnodion ŵ.html"), "new"u8.ToArray(), durability);

        Assert.Equal(["a", "a/b", "a/b/cofnodion ŵ.html"], folder.Names());
        Assert.Equal("new", File.ReadAllText(folder.At("a", "b", "cofnodion ŵ.html")));
    }

    [Theory]
    [InlineData(Durability.Output)]
    [InlineData(Durability.Source)]
    public void An_old_file_is_replaced(Durability durability)
    {
        var path = folder.Write("a.html", "a much longer old text");

        AtomicFile.Write(path, "new"u8.ToArray(), durability);

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(["a.html"], folder.Names());
    }

    [Fact]
    public void Nothing_is_left_where_a_folder_is_in_the_way()
    {
        Directory.CreateDirectory(folder.At("a.html"));

        Assert.Throws<IOException>(() => AtomicFile.Write(folder.At("a.html"), "new"u8.ToArray()));
        Assert.Equal(["a.html"], folder.Names());
    }

    [Fact]
    public void Of_several_files_none_is_written_where_one_cannot_be()
    {
        folder.Write("a.html", "old html");
        Directory.CreateDirectory(folder.At("a.json"));
        FileToWrite[] files = [New("a.html"), New("b.html"), New("a.json")];

        Assert.Throws<IOException>(() => AtomicFile.Write(files));
        Assert.Equal(["a.html", "a.json"], folder.Names());
        Assert.Equal("old html", File.ReadAllText(folder.At("a.html")));
    }

    [Fact]
    public void Files_already_replaced_are_put_back_where_a_later_one_fails()
    {
        folder.Write("a.html", "old html");

        var staged = StagedFile.Stage(New("a.html"), Durability.Output, keepOld: true);
        var created = StagedFile.Stage(New("b.html"), Durability.Output, keepOld: true);
        staged.Commit();
        created.Commit();
        created.RollBack();
        staged.RollBack();
        staged.RemoveTemporaries();
        created.RemoveTemporaries();

        Assert.Equal(["a.html"], folder.Names());
        Assert.Equal("old html", File.ReadAllText(folder.At("a.html")));
    }

    [Fact]
    public void A_file_where_a_folder_should_be_leaves_everything_as_it_was()
    {
        folder.Write("out", "a file");

        Assert.ThrowsAny<IOException>(() => AtomicFile.Write(folder.At("out", "a.html"), "new"u8.ToArray()));
        Assert.Equal(["out"], folder.Names());
    }

    [Fact]
    public void A_source_keeps_its_mode_and_its_link()
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = folder.Write("real/a.minutes", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite);
        File.CreateSymbolicLink(folder.At("link.minutes"), path);

        AtomicFile.Write(folder.At("link.minutes"), "new"u8.ToArray(), Durability.Source);

        Assert.NotNull(new FileInfo(folder.At("link.minutes")).LinkTarget);
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_source_that_is_read_only_is_left_alone()
    {
        var path = folder.Write("a.minutes", "old");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        Assert.Throws<UnauthorizedAccessException>(() => AtomicFile.Write(path, "new"u8.ToArray(), Durability.Source));

        File.SetAttributes(path, FileAttributes.Normal);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["a.minutes"], folder.Names());
    }

    [Fact]
    public void An_output_replaces_a_link_and_leaves_its_target_alone()
    {
        var source = folder.Write("a.minutes", "MINUTES Panel");
        File.CreateSymbolicLink(folder.At("a.html"), source);

        AtomicFile.Write(folder.At("a.html"), "new"u8.ToArray());

        Assert.Equal("MINUTES Panel", File.ReadAllText(source));
        Assert.Equal("new", File.ReadAllText(folder.At("a.html")));
    }

    [Fact]
    public void A_name_as_long_as_the_system_allows_can_be_written()
    {
        var name = new string('n', 250) + ".html";

        AtomicFile.Write(folder.At(name), "new"u8.ToArray());

        Assert.Equal([name], folder.Names());
    }

    private FileToWrite New(string name) => new(folder.At(name), Encoding.UTF8.GetBytes("new " + name));
}
