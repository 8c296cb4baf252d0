using System.Diagnostics;
using MinutesDsl.LanguageServer.Tests.Connections;

namespace MinutesDsl.LanguageServer.Tests.Executable;

/// <summary>The real executable, and a client at its standard streams.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        process = Process.Start(start) ?? throw new InvalidOperationException("The server could not be started.");
        Client = new TestClient(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
        Errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The built <c>minutes</c> beside these tests.</summary>
    public static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "minutes.exe" : "minutes");

    public TestClient Client { get; }

    public int Id => process.Id;

    /// <summary>What was written to standard error, when the process has ended.</summary>
    public Task<string> Errors { get; }

    public static ServerProcess Start(params string[] arguments) => new(new ProcessStartInfo(Executable, ["lsp", .. arguments]));

    public static ServerProcess Start(ProcessStartInfo start) => new(start);

    public void CloseInput() => process.StandardInput.Close();

    public void Kill() => process.Kill();

    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TestClient.Patience);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
