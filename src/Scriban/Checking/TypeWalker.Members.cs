using MinutesDsl.Scriban.Runtime;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>Members and elements.</summary>
internal sealed partial class TypeWalker
{
    private TemplateType TypeOfMember(MemberExpression member, bool isGuarded) =>
        TypeOfMember(TypeOf(member.Target, isGuarded), member.Target, member.Name, member.NameSpan, isGuarded);

    private TemplateType TypeOfMember(TemplateType owner, Expression value, string name, SourceSpan span, bool isGuarded)
    {
        if (owner.TryGetMember(name, out var type))
        {
            OnRead?.Invoke(owner, name);
            // An object of the template may have been given another value under this name.
            if (!owner.IsClosed && scopes.AssignedMember(name) is { } assigned)
                return TemplateType.JoinAssigned(type, assigned);
            if (isGuarded)
                return owner.CanBeNull || owner.Lacking(name).Any() ? TemplateType.OrNothing(type) : type;
            CheckAllHave(owner, value, name, span);
            CheckPresent(owner, value, span, name);
            return owner.IsTrusted ? type.Trusted() : type;
        }

        if (owner.CanBeNull && !isGuarded && IsMemberOf(owner, name))
            CheckPresent(owner, value, span, name);
        if (name is "empty?" or "blank?")
            return TemplateType.Boolean;
        switch (owner.Kind)
        {
            case TemplateTypeKind.Text when name is "size" or "length":
            case TemplateTypeKind.List when name is "size" or "count":
            case TemplateTypeKind.Date or TemplateTypeKind.TimeSpan:
                return TypeOfBuiltinMember(owner, name, span, isGuarded);
            case TemplateTypeKind.Object or TemplateTypeKind.Choice when owner.IsClosed:
                // Behind ?. or before ?? a member may be unknown, but not misspelt: it would never be printed.
                if (isGuarded && Spelling.Nearest(name, owner.MemberNames) is { } near)
                    Report(span, $"no member '{name}' on {Owners(owner)}; did you mean '{near}'? As it stands this is always null.", LogMessageType.Warning, LogMessageSubject.UnknownName);
                return Unknown(isGuarded, span, $"no member '{name}' on {Owners(owner)}{Spelling.Suggestion(name, owner.MemberNames)}");
            case TemplateTypeKind.Object when !isGuarded && scopes.AssignedMember(name) is null && Spelling.Nearest(name, owner.MemberNames) is { } own:
                Report(span, $"This object has no member '{name}'; did you mean '{own}'? As it stands this is always null.", LogMessageType.Warning, LogMessageSubject.UnknownName);
                return TemplateType.Any;
            case TemplateTypeKind.List:
                var remedy = owner.Element.TryGetMember(name, out _)
                    ? $" Its elements have one: loop over them with for, or take one, as in [0].{name}."
                    : " It has size; loop over its elements with for.";
                return Unknown(isGuarded, span, $"{Capitalised(owner.Describe())} has no member `{name}`.{remedy}", LogMessageSubject.Other);
            case TemplateTypeKind.Text or TemplateTypeKind.Number or TemplateTypeKind.Boolean:
                return Unknown(isGuarded, span, $"{(owner.Kind == TemplateTypeKind.Boolean ? "A value that is true or false" : Capitalised(owner.Describe()))} has no member `{name}`; print it as it is.", LogMessageSubject.Other);
            default:
                return TemplateType.Any;
        }
    }

    private TemplateType TypeOfBuiltinMember(TemplateType owner, string name, SourceSpan span, bool isGuarded)
    {
        object sample = owner.Kind switch { TemplateTypeKind.Date => default(DateTime), TemplateTypeKind.TimeSpan => default(System.TimeSpan), _ => "" };
        if (owner.Kind is TemplateTypeKind.Text or TemplateTypeKind.List)
            return TemplateType.Number;
        return MemberAccess.TryGet(sample, name, out var value)
            ? TemplateType.FromValue(value) is { Kind: TemplateTypeKind.Text } ? TemplateType.Text : TemplateType.FromValue(value)
            : Unknown(isGuarded, span, $"no member '{name}' on {owner.Describe()}{Spelling.Suggestion(name, MemberAccess.NamesOf(sample))}");
    }

    private TemplateType TypeOfElement(IndexExpression element, bool isGuarded)
    {
        isGuarded |= element.IsNullConditional;
        var owner = TypeOf(element.Target, isGuarded);
        var index = TypeOf(element.Index);
        if (owner.IsClosed && index.Values is [var name])
            return TypeOfMember(owner, element.Target, name, element.Index.Span, isGuarded);
        if (!isGuarded && owner.CanBeNull)
            CheckPresent(owner, element.Target, element.Span, member: null);
        CheckPresent(index, element.Index, element.Index.Span, member: null);
        switch (owner.Kind)
        {
            case TemplateTypeKind.List when index.Kind is TemplateTypeKind.Number or TemplateTypeKind.Any:
                return isGuarded && owner.CanBeNull ? TemplateType.OrNothing(ElementAt(owner, element.Index)) : ElementAt(owner, element.Index);
            case TemplateTypeKind.Object or TemplateTypeKind.Choice:
                NoteSome(owner, index, element.Index);
                return TemplateType.Any;
            case TemplateTypeKind.Number or TemplateTypeKind.Boolean:
                Report(element.Span, $"Only lists, texts and objects have elements, but this is {owner.Describe()}.");
                return TemplateType.Any;
            default:
                return owner.Kind == TemplateTypeKind.Text ? TemplateType.Text : TemplateType.Any;
        }
    }

    private string? BeginningOf(Expression name) => name switch
    {
        NestedExpression nested => BeginningOf(nested.Inner),
        BinaryExpression { Operator: BinaryOperator.Add } sum => BeginningOf(sum.Left),
        InterpolatedStringExpression { Parts: [var first, ..] } => BeginningOf(first),
        CallExpression { IsPiped: true, Arguments: [{ Value: var piped }, ..] } call when HostNameOf(call.Target) == "string.append" => BeginningOf(piped),
        _ => Peek(name).Values is [var text] ? text : null,
    };

    /// <summary>Whether a value that is not null would have the member, so that only null is what fails.</summary>
    private static bool IsMemberOf(TemplateType owner, string name) =>
        name is "empty?" or "blank?" || owner.Kind == TemplateTypeKind.Nothing
        || (owner.Kind == TemplateTypeKind.Text && name is "size" or "length") || (owner.Kind == TemplateTypeKind.List && name is "size" or "count");

    /// <summary>Members of an object of the model are read that the template does not name.</summary>
    private void NoteAll(TemplateType owner)
    {
        if (owner.IsClosed)
            OnRead?.Invoke(owner, null);
    }

    /// <summary>Of a name that is put together, at least its beginning may be written: 'roll_' + roll.key.</summary>
    private void NoteSome(TemplateType owner, TemplateType names, Expression written)
    {
        if (!owner.IsClosed)
            return;
        if (names.Values.IsEmpty)
            OnRead?.Invoke(owner, BeginningOf(written) is { Length: > 0 } beginning ? beginning + "*" : null);
        foreach (var name in names.Values)
            OnRead?.Invoke(owner, name);
    }

    private static string Owners(TemplateType owner) => owner.Kind == TemplateTypeKind.Choice ? owner.Describe() : owner.Name;

    private static string Examples(TemplateType type)
    {
        var texts = type.MemberNames.Where(name => type.TryGetMember(name, out var member) && member.IsText).Take(3).ToList();
        return texts.Count == 0 ? "" : $", such as {string.Join(" or ", texts)}";
    }
}
