using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>Somebody, or a post, that minutes name.</summary>
public sealed record Person
{
    /// <summary>The handle without <c>@</c>, or null for somebody listed by name only.</summary>
    public string? Handle { get; init; }

    /// <summary>The titles before the name as the house writes them in full ("Councillor", "Mrs"), in order, joined by a space; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The name without titles ("Chris Barnham"); empty for a post without a name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The surname ("Barnham"); empty for a post without a name.</summary>
    public string Surname { get; init; } = "";

    /// <summary>The role or post ("Cabinet Member for School Performance"); empty for none.</summary>
    public string Role { get; init; } = "";

    /// <summary>The article that the post was introduced with.</summary>
    public RoleArticle Article { get; init; }

    /// <summary>The short form (field <c>short</c>); empty for none.</summary>
    public string ShortForm { get; init; } = "";

    /// <summary>The organisation (field <c>of</c>); empty for none.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>The political party (field <c>party</c>); empty for none.</summary>
    public string Party { get; init; } = "";

    /// <summary>The ward or division (field <c>ward</c>); empty for none.</summary>
    public string Ward { get; init; } = "";

    /// <summary>The first day of the term of office (field <c>from</c>), or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of the term of office (field <c>to</c>), or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What was typed, handle excluded: published where no form can be made.</summary>
    public string Typed { get; init; } = "";

    /// <summary>The path of the file that introduces the person; null for the minutes themselves.</summary>
    public string? SourcePath { get; init; }

    /// <summary>Where the entry that introduces the person stands, in the minutes or in <see cref="SourcePath"/>.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whether this is a post without a name.</summary>
    public bool IsPost => Name.Length == 0;

    /// <summary>"Councillor Chris Barnham"; a post's role; what was typed where there is neither.</summary>
    public string FullName => Name.Length > 0 ? Join(Title, Name) : Role.Length > 0 ? Role : Typed;

    /// <summary>"Councillor Barnham", or the short form where there is one.</summary>
    public string ShortName => ShortForm.Length > 0 ? ShortForm : Name.Length > 0 && Title.Length > 0 ? Join(Title, Surname) : FullName;

    private static string Join(string first, string second) => first.Length == 0 ? second : $"{first} {second}";
}
