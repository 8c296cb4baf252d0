using System.Collections.Immutable;

namespace MinutesDsl.Render.Word;

/// <summary>The parts of a Word document (Open Packaging Conventions, ECMA-376 Part 2).</summary>
internal sealed class WordPackage
{
    /// <summary>The relationship type of links to other places, the only external one that is let through.</summary>
    public const string HyperlinkType = W.RelationshipsUri + "/hyperlink";

    /// <summary>The name of the part with the content types.</summary>
    public const string ContentTypesName = "[Content_Types].xml";

    /// <summary>The parts by name, without leading slash; relationships and content types are not among them.</summary>
    public SortedDictionary<string, byte[]> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>The content type of each part.</summary>
    public Dictionary<string, string> Types { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The content type of each extension.</summary>
    public SortedDictionary<string, string> DefaultTypes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The relationships of each part; those of the package under the empty name.</summary>
    public SortedDictionary<string, ImmutableArray<PackageRelationship>> Relationships { get; } = new(StringComparer.Ordinal);

    /// <summary>The relationships of a part.</summary>
    public ImmutableArray<PackageRelationship> RelationshipsOf(string part) => Relationships.GetValueOrDefault(part, []);

    /// <summary>The content type of a part, its own or its extension's.</summary>
    public string TypeOf(string part) =>
        Types.GetValueOrDefault(part) ?? DefaultTypes.GetValueOrDefault(Path.GetExtension(part).TrimStart('.')) ?? "";

    /// <summary>The part that a relationship of a type leads to from another, or null.</summary>
    public string? Find(string from, string type) =>
        RelationshipsOf(from).FirstOrDefault(relationship => !relationship.IsExternal && relationship.Type == type) is { } found ? Resolve(from, found.Target) : null;

    /// <summary>The name of the part that a relative target means.</summary>
    public static string Resolve(string from, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var names = new List<string>(from.Split('/')[..^1]);
        foreach (var name in target.Split('/'))
        {
            if (name == "..")
                names.RemoveRange(Math.Max(0, names.Count - 1), Math.Min(1, names.Count));
            else if (name is not ("." or ""))
                names.Add(name);
        }

        return string.Join('/', names);
    }

    /// <summary>The name of the part that holds a part's relationships.</summary>
    public static string RelationshipsName(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    /// <summary>Takes a part out, with its relationships and those that lead to it.</summary>
    public void Remove(string part)
    {
        Parts.Remove(part);
        Types.Remove(part);
        Relationships.Remove(part);
        foreach (var (from, all) in Relationships.ToList())
            Relationships[from] = [.. all.Where(relationship => relationship.IsExternal || Resolve(from, relationship.Target) != part)];
    }
}
