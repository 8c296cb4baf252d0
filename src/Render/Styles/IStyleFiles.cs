namespace MinutesDsl.Render;

/// <summary>The files of a project's house styles, rooted at its folder <c>styles/</c>: <c>lewisham/style.json</c>.</summary>
public interface IStyleFiles
{
    /// <summary>The bytes of a file, or null where there is none. The path is relative, with <c>/</c>, and never leaves the folder.</summary>
    byte[]? Read(string relativePath);

    /// <summary>How messages name the file: its path as the user knows it.</summary>
    string Describe(string relativePath);
}
