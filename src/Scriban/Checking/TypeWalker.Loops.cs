using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

internal sealed partial class TypeWalker
{
    private static readonly TemplateType ForLoop = Loop("for", ["index", "rindex", "length"], ["first", "last", "even", "odd", "changed"]);
    private static readonly TemplateType TableRowLoop = Loop("tablerow", ["index", "rindex", "length", "col"], ["first", "last", "even", "odd", "changed", "col_first", "col_last"]);
    private static readonly TemplateType WhileLoop = Loop("while", ["index"], ["first", "even", "odd"]);

    private static TemplateType Loop(string keyword, ImmutableArray<string> numbers, ImmutableArray<string> flags)
    {
        var type = TemplateType.Object(keyword);
        foreach (var name in numbers)
            type.Define(name, TemplateType.Number);
        foreach (var name in flags)
            type.Define(name, TemplateType.Boolean);
        return type;
    }

    private void WalkFor(ForStatement loop)
    {
        var source = ValueOf(loop.Iterator);
        foreach (var option in new[] { loop.Offset, loop.Limit, loop.Columns })
        {
            if (option is null)
                continue;
            var type = TypeOf(option);
            if (type is { Kind: TemplateTypeKind.Boolean or TemplateTypeKind.List or TemplateTypeKind.Object })
                Report(option.Span, $"This needs a number, but it is {type.Describe()}.");
            else
                CheckPresent(type, option, option.Span, member: null);
        }

        NoteAll(source);
        var element = ElementOf(source, loop.Iterator);
        scopes.ForgetIn(loop);
        scopes.BeginNoting(loop);
        var facts = ImmutableArray.CreateRange(PresentFacts(loop.Iterator).Concat(NotEmptyFacts(loop.Iterator)));
        WalkWith(
            () =>
            {
                scopes.Push(facts);
                // A loop's variable is a new one each time that it begins; a member is assigned to.
                if (loop.Variable is VariableExpression { IsLocal: false } variable)
                    scopes.Push(variable.Name, element);
                else
                    Assign(loop.Variable, element, null);
                scopes.Push(loop.IsTableRow ? "tablerow" : "for", loop.IsTableRow ? TableRowLoop : ForLoop);
            },
            loop.Body);
        scopes.EndNoting();
        if (loop.Else is not null)
            Walk(loop.Else);
    }

    private void WalkWhile(WhileStatement loop)
    {
        scopes.ForgetIn(loop);
        scopes.BeginNoting(loop);
        CheckCondition(loop.Condition, TypeOf(loop.Condition));
        var facts = FactsOf(loop.Condition, holds: true);
        WalkWith(
            () =>
            {
                scopes.Push(facts);
                scopes.Push("while", WhileLoop);
            },
            loop.Body);
        scopes.EndNoting();
    }

    private TemplateType ElementOf(TemplateType source, Expression iterator)
    {
        switch (source.Kind)
        {
            case TemplateTypeKind.List:
                return source.Element;
            case TemplateTypeKind.Text when source.IsText:
                return TemplateType.Text;
            case TemplateTypeKind.Object or TemplateTypeKind.Choice when source.IsClosed && ListIn(source) is { } list:
                Report(iterator.Span, $"A loop over {source.Describe()} visits its members one by one. Loop over a list in it, such as {list}.", LogMessageType.Warning);
                return TemplateType.Any;
            case TemplateTypeKind.Boolean or TemplateTypeKind.Number or TemplateTypeKind.Date or TemplateTypeKind.TimeSpan:
                Report(iterator.Span, $"A loop needs a list, but this is {source.Describe()}{(source.Kind == TemplateTypeKind.Number ? "; to count to it, write 1..(number)" : "; loop over a list of the model, or make one with [ ]")}.");
                return TemplateType.Any;
            case TemplateTypeKind.Nothing when iterator is ArgumentExpression argument:
                Report(iterator.Span, $"Nothing is handed over here as {Written(argument)}, so this loop never runs; hand over a list where this is included or called.", LogMessageType.Warning);
                return TemplateType.Any;
            default:
                return TemplateType.Any;
        }
    }

    private static string? ListIn(TemplateType type) =>
        type.MemberNames.FirstOrDefault(name => type.TryGetMember(name, out var member) && member.Kind == TemplateTypeKind.List);
}
