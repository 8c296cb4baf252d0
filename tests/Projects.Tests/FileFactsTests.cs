namespace MinutesDsl.Projects.Tests;

public sealed class FileFactsTests
{
    private readonly FakeFiles files = new FakeFiles()
        .Add("minutes.json", "{}")
        .Add("2023/a.minutes", "")
        .Add("2023/report.pdf", "12345")
        .Add("2023/annual report.pdf", "123")
        .Add("2023/100%.pdf", "1")
        .Add("2023/part#2.pdf", "12")
        .Add("2023/cofnodion â ŵ.pdf", "1234")
        .Add("documents/plan.pdf", "123456")
        .Add("2023/linked-out.pdf", "1").Link("2023/linked-out.pdf", "../secret.pdf")
        .Add("2023/linked-in.pdf", "1").Link("2023/linked-in.pdf", "documents/plan.pdf")
        .Add("../secret.pdf", "secret")
        .Add("../project-2/secret.pdf", "secret");

    [Theory]
    [InlineData("report.pdf", 5L)]
    [InlineData("./report.pdf", 5L)]
    [InlineData("annual%20report.pdf", 3L)]
    [InlineData("annual report.pdf", 3L)]
    [InlineData("100%.pdf", 1L)]
    [InlineData("100%25.pdf", 1L)]
    [InlineData("part#2.pdf", 2L)]
    [InlineData("report.pdf#page=3", 5L)]
    [InlineData("cofnodion%20%C3%A2%20%C5%B5.pdf", 4L)]
    [InlineData("../documents/plan.pdf", 6L)]
    [InlineData("linked-in.pdf", 1L)]
    [InlineData("missing.pdf", null)]
    [InlineData("", null)]
    [InlineData("#page=3", null)]
    [InlineData("../documents", null)]
    [InlineData("..", null)]
    public void A_file_of_the_project_has_its_size(string target, long? length) =>
        Assert.Equal(length, new FileFacts(FakeFiles.Root, files).Find("2023/a.minutes", target)?.Length);

    [Theory]
    [InlineData("../../secret.pdf")]
    [InlineData("%2e%2e/%2e%2e/secret.pdf")]
    [InlineData("..%2F..%2Fsecret.pdf")]
    [InlineData("../../project-2/secret.pdf")]
    [InlineData("/secret.pdf")]
    [InlineData("%2Fsecret.pdf")]
    [InlineData("//host/secret.pdf")]
    [InlineData("\\\\host\\secret.pdf")]
    [InlineData("C:/secret.pdf")]
    [InlineData("file:///secret.pdf")]
    [InlineData("linked-out.pdf")]
    [InlineData("report.pdf%00.txt")]
    public void A_target_outside_the_project_is_not_looked_at(string target) =>
        Assert.Null(new FileFacts(FakeFiles.Root, files).Find("2023/a.minutes", target));

    [Theory]
    [InlineData(null, "documents/plan.pdf")]
    [InlineData("a.minutes", "documents/plan.pdf")]
    [InlineData("x/y/a.minutes", "../../documents/plan.pdf")]
    public void Targets_count_from_the_folder_of_the_minutes(string? source, string target) =>
        Assert.Equal(6, new FileFacts(FakeFiles.Root, files).Find(source, target)?.Length);

    [Fact]
    public void A_real_link_out_of_the_project_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("outside/secret.pdf", "secret");
        var inside = folder.Write("project/inside.pdf", "12");
        File.CreateSymbolicLink(folder.At("project", "file-link.pdf"), folder.At("outside", "secret.pdf"));
        File.CreateSymbolicLink(folder.At("project", "good-link.pdf"), inside);
        Directory.CreateSymbolicLink(folder.At("project", "folder-link"), folder.At("outside"));
        File.CreateSymbolicLink(folder.At("project", "circle.pdf"), folder.At("project", "circle.pdf"));
        var facts = new FileFacts(folder.At("project"), new PhysicalFiles());

        Assert.Equal(2, facts.Find("a.minutes", "inside.pdf")?.Length);
        Assert.Equal(2, facts.Find("a.minutes", "good-link.pdf")?.Length);
        Assert.Null(facts.Find("a.minutes", "file-link.pdf"));
        Assert.Null(facts.Find("a.minutes", "folder-link/secret.pdf"));
        Assert.Null(facts.Find("a.minutes", "circle.pdf"));
    }
}
