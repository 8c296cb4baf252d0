using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban;

/// <summary>
/// The type of a value, as far as it is known without rendering. A host describes its model with these, so that
/// <see cref="TemplateChecker"/> finds what would fail. Objects may refer to each other in circles: make them first, then define their members.
/// </summary>
public sealed partial class TemplateType
{
    private const int MostNamed = 3;
    private const int DeepestList = 4;
    private const int MostValues = 64;

    private Dictionary<string, TemplateType> _members = new(StringComparer.Ordinal);

    private TemplateType(TemplateTypeKind kind, string name)
    {
        Kind = kind;
        Name = name;
    }

    /// <summary>Nothing is known.</summary>
    public static TemplateType Any { get; } = new(TemplateTypeKind.Any, "a value");

    /// <summary>Null.</summary>
    public static TemplateType Nothing { get; } = new(TemplateTypeKind.Nothing, "null");

    /// <summary>True or false.</summary>
    public static TemplateType Boolean { get; } = new(TemplateTypeKind.Boolean, "true or false");

    /// <summary>A number of any kind.</summary>
    public static TemplateType Number { get; } = new(TemplateTypeKind.Number, "a number");

    /// <summary>A text.</summary>
    public static TemplateType Text { get; } = new(TemplateTypeKind.Text, "a text");

    /// <summary>A date.</summary>
    public static TemplateType Date { get; } = new(TemplateTypeKind.Date, "a date");

    /// <summary>A timespan.</summary>
    public static TemplateType TimeSpan { get; } = new(TemplateTypeKind.TimeSpan, "a timespan");

    /// <summary>What kind of value it is.</summary>
    public TemplateTypeKind Kind { get; }

    /// <summary>The name of an object; empty where a template made the object, whose members are then its own business. Of other types, words for a message.</summary>
    public string Name { get; }

    /// <summary>What the elements of a list are; else <see cref="Any"/>.</summary>
    public TemplateType Element => IsTrusted ? (ElementOrNull ?? Any).Trusted() : ElementOrNull ?? Any;

    /// <summary>The objects that a choice is between.</summary>
    public ImmutableArray<TemplateType> Alternatives { get; private set; } = [];

    /// <summary>The texts that a text can be; empty where it can be any.</summary>
    public ImmutableArray<string> Values { get; private init; } = [];

    /// <summary>Whether an object prints as text, so that it may stand wherever a text may.</summary>
    public bool PrintsAsText { get; private init; }

    /// <summary>The names of an object's members, in order.</summary>
    public IEnumerable<string> MemberNames => Kind == TemplateTypeKind.Choice ? Alternatives.SelectMany(one => one.MemberNames).Distinct() : _members.Keys;

    internal bool IsText => Kind == TemplateTypeKind.Text || PrintsAsText || (Kind == TemplateTypeKind.Choice && Alternatives.All(one => one.PrintsAsText));

    /// <summary>Whether it is an object of the host, or a choice between such: it has no members but those defined.</summary>
    internal bool IsClosed => (Kind == TemplateTypeKind.Object && Name.Length > 0) || Kind == TemplateTypeKind.Choice;

    internal bool IsKnown => Kind is not (TemplateTypeKind.Any or TemplateTypeKind.Nothing);

    internal ScriptFunction? Host { get; private init; }

    internal FunctionDefinition? Definition { get; private init; }

    /// <summary>Equal for types that are alike, so that the same is not looked at twice.</summary>
    internal string Key => $"{BareKey}{(MayBeMissing ? "?" : "")}{(IsNotEmpty ? "+" : "")}{(IsTrusted ? "!" : "")}";

    private string BareKey => Kind switch
    {
        TemplateTypeKind.List => $"[{Element.Key}]",
        TemplateTypeKind.Choice => string.Join('|', Alternatives.Select(one => one.BareKey)),
        TemplateTypeKind.Object => Name.Length > 0 ? Name + _refinements : $"{{{RuntimeHelpers.GetHashCode(_members)}}}",
        TemplateTypeKind.Text => Values.Length == 0 ? "text" : string.Join('\n', Values),
        TemplateTypeKind.Function => Host?.Name ?? $"func {Definition?.Span}",
        _ => Kind.ToString(),
    };

    private TemplateType? ElementOrNull { get; init; }

    /// <summary>An object of the host, called by a name such as "item"; its members are to be defined.</summary>
    public static TemplateType Object(string name, bool printsAsText = false) => new(TemplateTypeKind.Object, name) { PrintsAsText = printsAsText };

    /// <summary>A list of elements of a type.</summary>
    public static TemplateType ListOf(TemplateType element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var depth = 1;
        for (var inner = element; inner.Kind == TemplateTypeKind.List; inner = inner.Element)
            depth++;
        if (depth > DeepestList)
            element = Any;
        return new TemplateType(TemplateTypeKind.List, $"a list of {(element.IsClosed ? element.Describe() : "values")}") { ElementOrNull = element };
    }

    /// <summary>A text that can only be one of these.</summary>
    public static TemplateType TextOf(params ImmutableArray<string> values) =>
        values.Length is 0 or > MostValues ? Text : new TemplateType(TemplateTypeKind.Text, "a text") { Values = values };

    /// <summary>One of several objects.</summary>
    public static TemplateType OneOf(params ImmutableArray<TemplateType> objects) =>
        objects.Length == 1 ? objects[0] : new TemplateType(TemplateTypeKind.Choice, "") { Alternatives = objects };

    /// <summary>Defines a member of an object.</summary>
    public TemplateType Define(string member, TemplateType type)
    {
        _members[member] = type;
        return this;
    }

    /// <summary>Finds a member of an object; of a choice, one that at least one of the objects has.</summary>
    public bool TryGetMember(string name, [NotNullWhen(true)] out TemplateType? type)
    {
        if (Kind != TemplateTypeKind.Choice)
            return _members.TryGetValue(name, out type);
        type = null;
        foreach (var one in Alternatives)
        {
            if (one.TryGetMember(name, out var found))
                type = type is null ? found : Join(type, found);
        }

        return type is not null;
    }

    /// <summary>Words for a message: "a text", "a list of item", "item".</summary>
    public string Describe() => Kind switch
    {
        TemplateTypeKind.Object => Name.Length > 0 ? $"the object {Name}" : "an object",
        TemplateTypeKind.Choice => Alternatives.Length <= MostNamed ? string.Join(" or ", Alternatives.Select(one => one.Name)) : $"one of {Alternatives.Length} objects",
        TemplateTypeKind.Function => Host is { } host ? $"the function `{host.Name}`" : "a function",
        _ => Name,
    };

    internal static TemplateType FunctionOf(ScriptFunction host) => new(TemplateTypeKind.Function, host.Name) { Host = host };

    internal static TemplateType FunctionOf(FunctionDefinition definition) =>
        new(TemplateTypeKind.Function, definition.Name ?? "do") { Definition = definition };

    /// <summary>The type of a value that the host already has; of an object with a name, with all its members.</summary>
    public static TemplateType FromValue(object? value) => value switch
    {
        null => Nothing,
        bool => Boolean,
        string => Text,
        ScriptFunction function => FunctionOf(function),
        DateTime or DateTimeOffset => Date,
        System.TimeSpan => TimeSpan,
        IMarkup => Text,
        _ when Runtime.Values.IsNumber(value) => Number,
        IScriptObject { TypeName.Length: > 0 } members => OfMembers(members),
        _ => Any,
    };

    private static TemplateType OfMembers(IScriptObject members)
    {
        var type = Object(members.TypeName);
        foreach (var name in members.MemberNames)
            type.Define(name, members.TryGetMember(name, out var value) ? FromValue(value) : Any);
        return type;
    }
}
