using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.Render;

namespace MinutesDsl.LanguageServer.Features.Export;

/// <summary>The words that requests use for formats.</summary>
internal static class ExportFormat
{
    // Clients offer Word; a renderer that can write it is found by its word below.
    private const string Word = "docx";

    /// <summary>The format of a word; null where this version cannot make it yet.</summary>
    /// <exception cref="RpcException">There is no such format.</exception>
    public static OutputFormat? Read(string word)
    {
        foreach (var format in Enum.GetValues<OutputFormat>())
            if (OutputPath.Word(format) == word)
                return format;
        return word == Word ? null : throw new RpcException(RpcErrorCode.InvalidParams, "There is no such format. Ask for \"html\", \"docx\" or \"json\".");
    }
}
