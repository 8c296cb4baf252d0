namespace MinutesDsl.Semantics;

/// <summary>The word lists that are at hand; a list is read when it is first asked for. Safe to share between threads.</summary>
public interface IWordLists
{
    /// <summary>The words of a language, a BCP 47 tag; null where there is no list of it.</summary>
    IWordList? For(string language);
}
