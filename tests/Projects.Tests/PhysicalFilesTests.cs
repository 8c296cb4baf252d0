using System.Text;

namespace MinutesDsl.Projects.Tests;

/// <summary>Reading files as they are on this machine.</summary>
public sealed class PhysicalFilesTests
{
    [Fact]
    public void A_file_that_another_program_has_open_for_writing_is_read()
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("minutes.docx");
        File.WriteAllText(path, "template");
        // As Word holds it on Windows, where a reader must allow for the writer. Unix has no such rule.
        using var word = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);

        Assert.Equal("template", Encoding.UTF8.GetString(new PhysicalFiles().Read(path)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void A_file_is_read_whole(int length)
    {
        using var folder = new TemporaryFolder();
        var path = folder.At("a.minutes");
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(path, bytes);

        Assert.Equal(bytes, new PhysicalFiles().Read(path));
    }
}
