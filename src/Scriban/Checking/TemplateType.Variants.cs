namespace MinutesDsl.Scriban;

/// <summary>The same type, and more known of the value: that it may be null, that it is not, that a list has elements.</summary>
public sealed partial class TemplateType
{
    private string _refinements = "";
    private TemplateType? _base;

    /// <summary>Whether a value of this type may be null in some renderings.</summary>
    public bool MayBeMissing { get; private set; }

    /// <summary>Null, or at least null in some renderings.</summary>
    internal bool CanBeNull => MayBeMissing || Kind == TemplateTypeKind.Nothing;

    /// <summary>Whether a list is known to have an element.</summary>
    internal bool IsNotEmpty { get; private set; }

    /// <summary>Whether the template chose the value by a test that cannot be followed: nothing that is in it is called missing then.</summary>
    internal bool IsTrusted { get; private set; }

    /// <summary>The type of the elements of a list that has none.</summary>
    internal static TemplateType NoElement { get; } = new(TemplateTypeKind.Nothing, "null");

    /// <summary>The same, but it may be null, too.</summary>
    public static TemplateType OrNothing(TemplateType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.CanBeNull || type.Kind == TemplateTypeKind.Any ? type : type.Changed(copy => copy.MayBeMissing = true);
    }

    /// <summary>The same, where it is known not to be null.</summary>
    internal TemplateType Present() => Kind == TemplateTypeKind.Nothing ? Any : MayBeMissing ? Changed(copy => copy.MayBeMissing = false) : this;

    /// <summary>A list that is there, with at least one element.</summary>
    internal TemplateType NotEmpty() => Kind != TemplateTypeKind.List || (IsNotEmpty && !MayBeMissing) ? this : Present().Changed(copy => copy.IsNotEmpty = true);

    /// <summary>The same, a member of it known better: the item whose title is there.</summary>
    internal TemplateType With(string member, TemplateType type)
    {
        if (Kind == TemplateTypeKind.Choice)
        {
            var own = this;
            return Changed(copy => copy.Alternatives = [.. own.Alternatives.Select(one => one._members.ContainsKey(member) ? one.With(member, type) : one)]);
        }

        return !_members.ContainsKey(member) ? this : Changed(copy =>
        {
            copy._base = _base ?? this;
            copy._members = new Dictionary<string, TemplateType>(_members, StringComparer.Ordinal) { [member] = type };
            copy._refinements += $"<{member}:{type.Key}>";
        });
    }

    internal TemplateType Trusted() => IsTrusted || !IsKnown ? this : Changed(copy => copy.IsTrusted = true);

    /// <summary>Those of a choice that have no member of a name.</summary>
    internal IEnumerable<TemplateType> Lacking(string member) =>
        Kind == TemplateTypeKind.Choice ? Alternatives.Where(one => !one._members.ContainsKey(member)) : [];

    /// <summary>The same with only some of its alternatives.</summary>
    internal TemplateType Only(Func<TemplateType, bool> fits)
    {
        ImmutableArray<TemplateType> fitting = [.. Alternatives.Where(fits)];
        if (Kind != TemplateTypeKind.Choice || fitting.IsEmpty || fitting.Length == Alternatives.Length)
            return this;
        var one = OneOf(fitting);
        return IsTrusted ? one.Trusted() : one;
    }

    /// <summary>What a value is that may be of either type.</summary>
    internal static TemplateType Join(TemplateType a, TemplateType b)
    {
        if (ReferenceEquals(a, b) || ReferenceEquals(b, NoElement))
            return a;
        if (ReferenceEquals(a, NoElement))
            return b;
        if (b.Kind == TemplateTypeKind.Nothing)
            return OrNothing(a);
        if (a.Kind == TemplateTypeKind.Nothing)
            return OrNothing(b);
        var joined = JoinPresent(a, b);
        if (a.IsTrusted || b.IsTrusted)
            joined = joined.Trusted();
        return a.MayBeMissing || b.MayBeMissing ? OrNothing(joined) : joined.Present();
    }

    /// <summary>What a variable is that is given both, in an order that is not known: missing only where it is missing each time.</summary>
    internal static TemplateType JoinAssigned(TemplateType a, TemplateType b)
    {
        var joined = Join(a, b);
        return a.CanBeNull && b.CanBeNull ? joined : joined.Present();
    }

    private static TemplateType JoinPresent(TemplateType a, TemplateType b)
    {
        if (a.Kind is TemplateTypeKind.Object or TemplateTypeKind.Choice && b.Kind is TemplateTypeKind.Object or TemplateTypeKind.Choice)
        {
            if (a.BareKey == b.BareKey)
                return a;
            return a.IsClosed && b.IsClosed ? OneOf([.. a.Each().Concat(b.Each()).GroupBy(one => one.Name).Select(Common)]) : Any;
        }

        if (a.Kind != b.Kind)
            return Any;
        switch (a.Kind)
        {
            case TemplateTypeKind.List:
                var list = ListOf(Join(a.Element, b.Element));
                return a.IsNotEmpty && b.IsNotEmpty ? list.NotEmpty() : list;
            case TemplateTypeKind.Text:
                return a.Values.IsEmpty || b.Values.IsEmpty ? Text : TextOf([.. a.Values.Union(b.Values)]);
            case TemplateTypeKind.Function:
                return a.Key == b.Key ? a : Any;
            default:
                return a;
        }
    }

    /// <summary>Of one object known in several ways, only what holds of all.</summary>
    private static TemplateType Common(IEnumerable<TemplateType> sameObject)
    {
        var known = sameObject.ToList();
        return known.TrueForAll(one => one.BareKey == known[0].BareKey) ? known[0] : known[0]._base ?? known[0];
    }

    private IEnumerable<TemplateType> Each() => Kind == TemplateTypeKind.Choice ? Alternatives : [this];

    private TemplateType Changed(Action<TemplateType> change)
    {
        var copy = (TemplateType)MemberwiseClone();
        change(copy);
        return copy;
    }
}
