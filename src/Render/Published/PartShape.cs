using System.Collections.Immutable;

namespace MinutesDsl.Render;

/// <summary>The name and the members of a kind of <see cref="PublishedPart"/>.</summary>
internal sealed class PartShape
{
    private readonly Dictionary<string, PartMember> byName;

    private PartShape(string name, ImmutableArray<PartMember> members)
    {
        Name = name;
        Members = members;
        MemberNames = [.. members.Select(member => member.Name)];
        byName = members.ToDictionary(member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>The name that messages call it by: <c>item</c>.</summary>
    public string Name { get; }

    /// <summary>The members, in the order in which JSON has them.</summary>
    public ImmutableArray<PartMember> Members { get; }

    /// <summary>The members' names.</summary>
    public ImmutableArray<string> MemberNames { get; }

    /// <summary>A shape whose members come as pairs of name and getter.</summary>
    public static PartShape Of<T>(string name, params ReadOnlySpan<(string Name, Func<T, object?> Get)> members)
        where T : PublishedPart
    {
        var all = ImmutableArray.CreateBuilder<PartMember>(members.Length);
        foreach (var (memberName, get) in members)
            all.Add(new PartMember(memberName, part => Clean(get((T)part))));
        return new PartShape(name, all.ToImmutable());
    }

    /// <summary>The member of a name.</summary>
    public PartMember? Find(string name) => byName.GetValueOrDefault(name);

    private static object? Clean(object? value) => value is string text ? XmlCharacters.Replace(text) : value;
}
