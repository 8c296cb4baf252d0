using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Xml.Linq;

namespace MinutesDsl.Render.Tests;

/// <summary>A type of the published model with its members and documentation, found by reflection.</summary>
internal sealed record ModelType(Type Type, string Name, string Summary, ImmutableArray<ModelMember> Members)
{
    private static readonly Lazy<Dictionary<string, XElement>> Docs = new(() =>
        XDocument.Load(Path.ChangeExtension(typeof(PublishedMeeting).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(member => member.Attribute("name")?.Value ?? ""));

    /// <summary>Every concrete type, the meeting first, then as they are reached.</summary>
    public static ImmutableArray<ModelType> All()
    {
        var found = new List<Type>();
        Visit(typeof(PublishedMeeting));
        return [.. found.Select(Make)];

        void Visit(Type type)
        {
            if (type.IsAbstract)
            {
                foreach (var block in type.Assembly.GetTypes().Where(candidate => candidate.IsSubclassOf(type)).OrderBy(NameOf, StringComparer.Ordinal))
                    Visit(block);
                return;
            }

            if (found.Contains(type))
                return;
            found.Add(type);
            var properties = Properties(type);
            foreach (var property in properties.Where(property => property.Name != "Blocks").Concat(properties.Where(property => property.Name == "Blocks")))
            {
                if (ModelMember.PartOf(property.PropertyType) is { } part)
                    Visit(part);
            }
        }
    }

    /// <summary>The name of a type in the documentation: a block's is its kind.</summary>
    public static string NameOf(Type type) =>
        type == typeof(PublishedBlock) ? "block" : type.IsSubclassOf(typeof(PublishedBlock)) ? $"block: {ShapeOf(type).Name}" : ShapeOf(type).Name;

    public static PartShape ShapeOf(Type type) =>
        ((PublishedPart)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)).Shape;

    public static string SummaryOf(string id) => Docs.Value.TryGetValue(id, out var member) && member.Element("summary") is { } summary ? Text(summary) : "";

    public static PropertyInfo[] Properties(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.Name != "EqualityContract")];

    private static ModelType Make(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var properties = Properties(type).ToDictionary(property => SnakeCase.Of(property.Name));
        var members = ShapeOf(type).MemberNames.Select(name =>
        {
            var property = properties[name];
            var declaring = property.GetMethod?.GetBaseDefinition().DeclaringType ?? type;
            var isNullable = Nullable.GetUnderlyingType(property.PropertyType) is not null
                || (!property.PropertyType.IsValueType && nullability.Create(property).ReadState == NullabilityState.Nullable);
            return new ModelMember(name, property.PropertyType, isNullable, SummaryOf($"P:{declaring.FullName}.{property.Name}"));
        });
        return new ModelType(type, NameOf(type), SummaryOf($"T:{type.FullName}"), [.. members]);
    }

    private static string Text(XElement element) => string.Join(' ', string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")?.Value.Split('.')[^1]}`",
        _ => "",
    })).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
