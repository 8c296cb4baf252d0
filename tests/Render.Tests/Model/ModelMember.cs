using System.Collections;

namespace MinutesDsl.Render.Tests;

/// <summary>A member of a type of the published model.</summary>
internal sealed record ModelMember(string Name, Type Type, bool IsNullable, string Summary)
{
    public bool IsList => Type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(Type);

    public Type Element => IsList ? Type.GenericTypeArguments[0] : Nullable.GetUnderlyingType(Type) ?? Type;

    /// <summary>The part that a member holds, itself or in a list.</summary>
    public static Type? PartOf(Type type)
    {
        var element = type.IsGenericType ? type.GenericTypeArguments[0] : type;
        return typeof(PublishedPart).IsAssignableFrom(element) ? element : null;
    }
}
