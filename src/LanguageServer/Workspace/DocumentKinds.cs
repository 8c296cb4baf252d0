using MinutesDsl.Projects;

namespace MinutesDsl.LanguageServer.Workspace;

/// <summary>Tells what a document is: by its name, or, where that says nothing, by its language and first word.</summary>
internal static class DocumentKinds
{
    private const string MinutesExtension = ".minutes";
    private const string RegisterExtension = ".register";
    private const string MinutesLanguage = "minutes";
    private const string RegisterLanguage = "minutes-register";
    private const string RegisterWord = "REGISTER";

    /// <summary>What a document is.</summary>
    /// <param name="uri">Its address.</param>
    /// <param name="languageId">What the client calls its language.</param>
    /// <param name="text">Its text.</param>
    public static DocumentKind Of(string uri, string languageId, string text)
    {
        var name = UriText.Parse(uri).Path;
        name = name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        if (name.EndsWith(MinutesExtension, StringComparison.OrdinalIgnoreCase))
            return DocumentKind.Minutes;
        if (name.EndsWith(RegisterExtension, StringComparison.OrdinalIgnoreCase))
            return DocumentKind.Register;
        if (name.Equals(ProjectDiscovery.SettingsFileName, StringComparison.OrdinalIgnoreCase))
            return DocumentKind.Settings;
        return languageId switch
        {
            RegisterLanguage => DocumentKind.Register,
            MinutesLanguage => BeginsAsRegister(text) ? DocumentKind.Register : DocumentKind.Minutes,
            _ => DocumentKind.Other,
        };
    }

    private static bool BeginsAsRegister(string text)
    {
        var words = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        return words.StartsWith(RegisterWord, StringComparison.Ordinal) && (words.Length == RegisterWord.Length || char.IsWhiteSpace(words[RegisterWord.Length]));
    }
}
