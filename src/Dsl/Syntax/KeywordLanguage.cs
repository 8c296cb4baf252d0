namespace MinutesDsl.Syntax;

/// <summary>The languages that keywords come in.</summary>
public enum KeywordLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Welsh.</summary>
    Welsh,
}
