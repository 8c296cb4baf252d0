using MinutesDsl.LanguageServer.Features.Outline;

namespace MinutesDsl.LanguageServer.Features.DocumentSymbol;

/// <summary>How the parts of minutes are told to editors, whose kinds are those of programs (LSP 3.17, "SymbolKind").</summary>
internal static class SymbolKinds
{
    /// <summary>The number of a kind.</summary>
    public static int Of(OutlineKind kind) => kind switch
    {
        OutlineKind.File => 1, // File
        OutlineKind.Item => 5, // Class
        OutlineKind.Body => 2, // Module
        OutlineKind.Heading => 15, // String
        OutlineKind.Roll => 18, // Array
        OutlineKind.Person => 13, // Variable
        OutlineKind.Question => 6, // Method
        OutlineKind.Decision => 14, // Constant
        OutlineKind.Motion => 12, // Function
        OutlineKind.Vote => 16, // Number
        OutlineKind.Action => 24, // Event
        OutlineKind.Conduct => 25, // Operator
        _ => 20, // Key
    };
}
