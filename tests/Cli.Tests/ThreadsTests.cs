using System.Text;
using MinutesDsl.Projects;
using MinutesDsl.Tests;

namespace MinutesDsl.Cli.Tests;

/// <summary>On several threads everything is as it is on one: what is written, what is said, and in which order.</summary>
public sealed class ThreadsTests
{
    private const int Copies = 6;

    public static TheoryData<string[]> Commands => new()
    {
        { ["render", ".", "--to", "docx,html,json"] },
        { ["render", "a", "b", "--to", "docx", "--edition", "full", "--force"] },
        { ["render", "a", "nowhere", "--style", "standard"] },
        { ["check", "."] },
        { ["check", "b", "a/0-clean.minutes", "nowhere", "--max-warnings", "0"] },
        { ["format", ".", "--diff"] },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_number_of_threads_changes_nothing(string[] arguments)
    {
        using var workspace = Fill(new Workspace());
        var one = Run(workspace, arguments, threads: 1);
        Assert.NotEmpty(one.Said);
        foreach (var threads in (int[])[2, 8])
        {
            var many = Run(workspace, arguments, threads);
            Assert.Equal(one.Said, many.Said);
            Assert.Equal(one.ExitCode, many.ExitCode);
            Assert.Equal(one.Written, many.Written);
        }
    }

    [Fact]
    public void Files_are_written_in_the_order_in_which_they_are_named()
    {
        using var workspace = Fill(new Workspace());
        Assert.Equal(Run(workspace, ["render", ".", "--to", "docx,json"], threads: 1).Order, Run(workspace, ["render", ".", "--to", "docx,json"], threads: 8).Order);
    }

    private static Workspace Fill(Workspace workspace)
    {
        foreach (var path in Directory.EnumerateFiles(RepositoryPaths.At("examples", "bromley"), "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(RepositoryPaths.At("examples", "bromley"), path);
            workspace.Add(Path.Combine("a", relative), File.ReadAllBytes(path));
        }

        workspace.Add("b/minutes.json", Samples.SettingsWithWarning);
        var corpus = Directory.GetFiles(RepositoryPaths.At("tests", "Corpus", "minutes"), "*.minutes").Order(StringComparer.Ordinal).ToArray();
        foreach (var folder in (string[])["a", "b"])
        {
            for (var i = 0; i < Copies; i++)
            {
                workspace.Add($"{folder}/{i}-clean.minutes", Samples.Clean)
                    .Add($"{folder}/{i}-draft.minutes", Samples.WithError("draft"))
                    .Add($"{folder}/{i}-published.minutes", Samples.WithError("published draft"))
                    .Add($"{folder}/{i}-exempt.minutes", Samples.WithExemptItem)
                    .Add($"{folder}/{i}-slip.minutes", Samples.WithExemptSlip)
                    .Add($"{folder}/{i}-not-utf8.minutes", Samples.NotUtf8);
            }

            foreach (var path in corpus)
                workspace.Add($"{folder}/{Path.GetFileName(path)}", File.ReadAllBytes(path));
        }

        return workspace;
    }

    private static (string Said, int ExitCode, string Written, string[] Order) Run(Workspace workspace, string[] arguments, int threads)
    {
        var folder = workspace.At("out");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        var order = new List<string>();
        var files = new TroubledFiles(path =>
        {
            if (path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                order.Add(path);
            // What cannot be written, what cannot be read, and a fault of ours, each in the middle.
            return Path.GetFileName(path) switch
            {
                "2-clean.docx" => new IOException("There is no space left."),
                "3-clean.minutes" => new IOException("It cannot be read."),
                "4-clean.minutes" when arguments[0] == "render" => new InvalidOperationException("a fault"),
                _ => null,
            };
        });

        // One stream, so that the order of results and messages shows.
        using var said = new StringWriter();
        var exitCode = CommandLine.Invoke(arguments, new CommandContext(new CliStreams(said, said), files, workspace.Root, CancellationToken.None) { Threads = threads });
        return (said.ToString(), exitCode, Written(folder), [.. order]);
    }

    private static string Written(string folder)
    {
        var all = new StringBuilder();
        if (!Directory.Exists(folder))
            return "";
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            all.Append(path).Append(' ').AppendLine(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))));
        return all.ToString();
    }
}
