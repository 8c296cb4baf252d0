using System.Xml.Linq;

namespace MinutesDsl.Architecture.Tests;

public sealed class ProjectReferenceTests
{
    // Dependencies point one way (docs/architecture.md). A project that is not here is not known; add it with what it may see.
    private static readonly Dictionary<string, string[]> MaySee = new()
    {
        ["Dsl"] = [],
        ["Scriban"] = [],
        ["Projects"] = ["Dsl"],
        ["Import"] = ["Dsl"],
        ["Render"] = ["Projects", "Dsl", "Scriban"],
        ["LanguageServer"] = ["Render", "Projects", "Dsl"],
        ["Cli"] = ["LanguageServer", "Render", "Projects", "Import", "Dsl"],
    };

    // What is shipped. A library that is not here needs a page in docs/decisions first.
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Dsl"] = ["Sprache"],
        ["Scriban"] = [],
        ["Projects"] = [],
        ["Import"] = [],
        ["Render"] = [],
        ["LanguageServer"] = [],
        ["Cli"] = ["System.CommandLine", "Spectre.Console", "Microsoft.Extensions.FileSystemGlobbing"],
    };

    public static TheoryData<string> Projects { get; } = [.. RepositoryFiles.Below("src", "*.csproj").Select(RepositoryFiles.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_stands_below_it(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);

        Assert.True(MaySee.ContainsKey(name), $"{path} is not in the table of this test.");
        Assert.Empty(Includes(path, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference)).Except(MaySee[name]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_the_libraries_that_were_decided_on(string path) =>
        Assert.Empty(Includes(path, "PackageReference").Except(MayUse[Path.GetFileNameWithoutExtension(path)]));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Only_the_command_may_write_to_the_console(string path)
    {
        if (Path.GetFileNameWithoutExtension(path) != "Cli")
            Assert.DoesNotContain("RS0030", File.ReadAllText(MinutesDsl.Tests.RepositoryPaths.At(path)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_project_has_its_tests(string path) =>
        Assert.True(Directory.Exists(MinutesDsl.Tests.RepositoryPaths.At("tests", $"{Path.GetFileNameWithoutExtension(path)}.Tests")));

    private static IEnumerable<string> Includes(string path, string element) =>
        XDocument.Load(MinutesDsl.Tests.RepositoryPaths.At(path)).Descendants(element).Select(each => each.Attribute("Include")?.Value.Replace('\\', '/') ?? "");
}
