using System.ComponentModel;
using System.Diagnostics;

namespace MinutesDsl.LanguageServer.Lifecycle;

/// <summary>The editor's process: when it dies without a word, the server must not stay behind.</summary>
internal static class ParentProcess
{
    /// <summary>
    /// A task that ends when the process has ended; null where no such process can be seen, as from inside a container: then only the
    /// end of the input tells.
    /// </summary>
    public static Task? Watch(int id)
    {
        try
        {
            return Process.GetProcessById(id).WaitForExitAsync();
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return null;
        }
    }
}
