namespace MinutesDsl.Scriban.Patterns;

/// <summary>A regular expression of .NET's syntax, ready to be looked for. Immutable.</summary>
internal sealed class Pattern
{
    /// <summary>The longest pattern, in UTF-16 code units.</summary>
    public const int MaximumLength = 65_536;

    private Pattern(PatternNode root, GroupTable groups)
    {
        Root = root;
        Groups = groups;
        Program = PatternCompiler.Compile(root, groups.Count);
    }

    public PatternNode Root { get; }

    public GroupTable Groups { get; }

    public PatternProgram Program { get; }

    /// <exception cref="PatternException">The pattern cannot be read.</exception>
    public static Pattern Read(string pattern, PatternOptions options)
    {
        if (pattern.Length > MaximumLength)
            throw new PatternException(MaximumLength, $"The pattern is longer than {MaximumLength} characters; look for less at once.");
        var (root, groups) = PatternReader.Read(pattern, options);
        return new Pattern(root, groups);
    }
}
