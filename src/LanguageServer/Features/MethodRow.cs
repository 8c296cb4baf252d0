using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Features;

/// <summary>A row of the table: a name, and the method, which is made when first asked for. Making all of them takes longer than the rest of a start.</summary>
/// <param name="Name">The method's name in the protocol.</param>
/// <param name="Make">Gives the method.</param>
internal sealed record MethodRow(string Name, Func<Method> Make)
{
    private readonly Lazy<Method> method = new(Make);

    /// <summary>The method.</summary>
    public Method Method => method.Value;
}
