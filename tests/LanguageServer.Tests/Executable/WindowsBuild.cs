using System.Diagnostics;
using MinutesDsl.Tests;

namespace MinutesDsl.LanguageServer.Tests.Executable;

/// <summary>The program for Windows, as it is shipped: self-contained, in a folder. Published once; run by Wine with a home of its own.</summary>
public sealed class WindowsBuild : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("minutes-wine-").FullName;

    /// <summary>A folder for the files of tests, as Wine sees it.</summary>
    public string Files => Path.Combine(folder, "files");

    public async Task InitializeAsync()
    {
        if (WineFactAttribute.Program is null)
            return;
        Directory.CreateDirectory(Files);
        var (code, output) = await RunAsync(new ProcessStartInfo("dotnet",
            ["publish", RepositoryPaths.At("src", "Cli"), "-c", "Release", "-r", "win-x64", "--self-contained", "-v", "quiet", "-nologo", "-o", Path.Combine(folder, "program")]));
        if (code != 0)
            throw new InvalidOperationException($"The program for Windows could not be built.\n{output}");
    }

    public Task DisposeAsync()
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Wine's own server may hold its files for a moment after the last program.
        }

        return Task.CompletedTask;
    }

    /// <summary>How to start the program with arguments.</summary>
    internal ProcessStartInfo Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(WineFactAttribute.Program ?? "wine64", [Path.Combine(folder, "program", "minutes.exe"), .. arguments]) { WorkingDirectory = Files };
        start.Environment["WINEPREFIX"] = Path.Combine(folder, "prefix");
        start.Environment["WINEDEBUG"] = "-all";
        start.Environment.Remove("DISPLAY");
        return start;
    }

    /// <summary>Runs a program to its end: its exit code and its standard output (and, where that fails, errors).</summary>
    internal static async Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = start.RedirectStandardInput = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} could not be started.");
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(10));
        return (process.ExitCode, process.ExitCode == 0 ? await output : await output + await errors);
    }
}
