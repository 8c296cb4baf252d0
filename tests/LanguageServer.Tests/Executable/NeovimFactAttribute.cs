namespace MinutesDsl.LanguageServer.Tests.Executable;

/// <summary>A fact that needs Neovim; skipped, visibly, where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeovimFactAttribute : FactAttribute
{
    public NeovimFactAttribute()
    {
        if (Program is null)
            Skip = "needs Neovim ('nvim'), which is not installed";
    }

    /// <summary>Where Neovim is; null for nowhere.</summary>
    public static string? Program { get; } = Programs.Find("nvim");
}
