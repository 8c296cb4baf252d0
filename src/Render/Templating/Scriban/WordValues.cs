using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MinutesDsl.Render;

/// <summary>Says of a value that cannot be printed among words what it is and what to do, in the same words whether a render meets it or a check.</summary>
internal static partial class WordValues
{
    /// <summary>Of whole paragraphs among other words.</summary>
    public const string Blocks = "It gives whole paragraphs, so it must stand alone in its own. Put it into a paragraph without other words.";

    /// <summary>Of a list.</summary>
    public const string List = "It is a list. Repeat something for each of its entries, with {{ for }} … {{ end }}.";

    private const string Object = "the object ";
    private const string ListOf = "a list of ";
    private static readonly ImmutableArray<string> Called = ["title", "body", "text", "label", "full", "long", "name", "wording", "names", "sentence", "plain"];

    /// <summary>Of a part of the model.</summary>
    /// <param name="name">What the part is called.</param>
    /// <param name="members">Its members.</param>
    public static string Part(string name, IEnumerable<string> members)
    {
        var known = members.ToList();
        var likely = Called.Where(known.Contains).Concat(known).Distinct().Take(2).ToList();
        return $"It is a whole {name}, which has no words of its own. Name a part of it{(likely.Count == 0 ? "" : $", such as {string.Join(" or ", likely)}")}.";
    }

    /// <summary>Of what the checker of templates describes; null where it can be printed in its place.</summary>
    /// <param name="description">The checker's words, such as <c>a list of the object item</c>.</param>
    /// <param name="isAlone">Whether it stands alone in a paragraph, so that it may be blocks.</param>
    public static string? Explain(string description, bool isAlone)
    {
        var isList = description.StartsWith(ListOf, StringComparison.Ordinal);
        var one = isList ? description[ListOf.Length..] : description;
        if (IsBlock(one))
            return isAlone ? null : Blocks;
        if (isList)
            return List;
        var name = one.StartsWith(Object, StringComparison.Ordinal) ? one[Object.Length..] : one;
        return Part(name.Replace('_', ' '), ModelTypes.Find(name)?.MemberNames ?? []);
    }

    /// <summary>The checker names the objects that something may be where they are few; only blocks are of so many kinds, some of which a condition may rule out.</summary>
    private static bool IsBlock(string description) =>
        ManyObjects().IsMatch(description)
        || (description.StartsWith(Object, StringComparison.Ordinal) ? description[Object.Length..] : description).Split(" or ").All(ModelTypes.IsBlock);

    [GeneratedRegex("^one of [0-9]+ objects$")]
    private static partial Regex ManyObjects();
}
