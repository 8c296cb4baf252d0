namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>The parameters of a method that has none; whatever a client sends all the same is not looked at.</summary>
internal sealed record NoParameters
{
    private NoParameters()
    {
    }

    /// <summary>The one instance.</summary>
    public static NoParameters Instance { get; } = new();
}
