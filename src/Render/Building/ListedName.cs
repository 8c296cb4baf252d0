namespace MinutesDsl.Render;

/// <summary>One name of a list in a sentence, taken apart so that a title which neighbours share can be said once.</summary>
/// <param name="Title">The title, or empty where it cannot be taken off.</param>
/// <param name="Name">The name without it.</param>
/// <param name="Note">What follows the name: <c> (Chairman)</c>; or empty.</param>
internal readonly record struct ListedName(string Title, string Name, string Note)
{
    /// <summary>All of it.</summary>
    public string Whole => (Title.Length > 0 ? $"{Title} {Name}" : Name) + Note;
}
