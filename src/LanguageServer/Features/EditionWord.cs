using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.Render;

namespace MinutesDsl.LanguageServer.Features;

/// <summary>The words that requests use for editions: <c>public</c> and <c>full</c>.</summary>
internal static class EditionWord
{
    /// <summary>The edition of a word.</summary>
    /// <exception cref="RpcException">It is no such word: an edition is never guessed.</exception>
    public static Edition Read(string word) => word switch
    {
        "public" => Edition.Public,
        "full" => Edition.Full,
        _ => throw new RpcException(RpcErrorCode.InvalidParams, "There is no such edition. Ask for \"public\" or \"full\"."),
    };

    /// <summary>The word of an edition.</summary>
    public static string Of(Edition edition) => edition == Edition.Full ? "full" : "public";
}
