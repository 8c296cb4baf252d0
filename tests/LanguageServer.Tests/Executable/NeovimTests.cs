using System.Diagnostics;
using MinutesDsl.LanguageServer.Tests.Connections;
using MinutesDsl.Tests;

namespace MinutesDsl.LanguageServer.Tests.Executable;

public sealed class NeovimTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("minutes-neovim-").FullName;

    [NeovimFact]
    public async Task Neovim_shows_a_diagnostic_and_completes_a_person()
    {
        var file = Path.Combine(folder, "Tŷ Gwydr #1.minutes");
        File.WriteAllText(Path.Combine(folder, "people.register"), "REGISTER Council\n\nOFFICERS\n- @lee Ms Ann Lee, Clerk\n");
        File.WriteAllText(file, "MINUTES Committee\nDate: Monday 7 July 2023\nVenue: Tŷ Gwydr\n\nPRESENT\n- @lee\n\nITEM Welcome\n\n@");
        var start = new ProcessStartInfo(NeovimFactAttribute.Program ?? "nvim",
            ["--headless", "--clean", "-n", "-c", $"luafile {RepositoryPaths.At("tests", "LanguageServer.Tests", "Executable", "neovim.lua")}"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MINUTES_SERVER"] = ServerProcess.Executable;
        start.Environment["MINUTES_FILE"] = file;
        foreach (var place in new[] { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME" })
            start.Environment[place] = folder;

        using var editor = Process.Start(start) ?? throw new InvalidOperationException("Neovim could not be started.");
        editor.StandardInput.Close();
        var (output, errors) = (editor.StandardOutput.ReadToEndAsync(), editor.StandardError.ReadToEndAsync());
        await editor.WaitForExitAsync().WaitAsync(TestClient.Patience * 3);
        var lines = (await output).Split('\n');

        Assert.True(lines.Contains("DIAGNOSTIC 2:7 minutes MIN201 7 July 2023 was a Friday, not a Monday. Correct the weekday or the date."), await output + await errors);
        Assert.Contains(lines, line => line.StartsWith("COMPLETION ", StringComparison.Ordinal) && line.Contains("Lee", StringComparison.Ordinal));
        Assert.Contains("STOPPED true", lines);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
