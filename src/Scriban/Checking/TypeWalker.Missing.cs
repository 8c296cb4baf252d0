using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>What fails only in the renderings in which a value is not there.</summary>
internal sealed partial class TypeWalker
{
    private const int MostKindsNamed = 4;

    // Who calls may have made sure that the value is there.
    private int _unknownCallers;

    /// <summary>Reports a value that is used as it must not be where it is null; <paramref name="member"/> is what is read of it.</summary>
    private void CheckPresent(TemplateType type, Expression value, SourceSpan at, string? member)
    {
        if (!type.CanBeNull || IsCallOfTemplate(value))
            return;
        var written = Written(value);
        var remedy = PathOf(value) is null || written.Length == 0 ? "put it into a variable first, and ask for that in an if" : $"ask first, as in {{{{ if {written} }}}}";
        if (member is not null)
            remedy += $", or write ?. as in {(written.Length == 0 ? "x" : written)}?.{member}";
        ReportMissing(type, value, at, member is null ? "" : $", and has no {member} then", remedy);
    }

    /// <summary>What a function of the template gives may have been asked for before, by calling it; whether it gives the same again is not known.</summary>
    private bool IsCallOfTemplate(Expression value) => value switch
    {
        NestedExpression nested => IsCallOfTemplate(nested.Inner),
        CallExpression call => Peek(call.Target).Definition is not null,
        _ => Peek(value).Definition is not null,
    };

    private void ReportMissing(TemplateType type, Expression value, SourceSpan at, string because, string remedy)
    {
        if (_unknownCallers > 0 || type.IsTrusted)
            return;
        var written = Written(value);
        var subject = written.Length == 0 ? "This" : $"`{written}`";
        Report(
            at,
            $"{subject} {(type.Kind == TemplateTypeKind.Nothing ? "is null here" : "may be null")}{because}: the page cannot be made. {Capitalised(remedy)}.",
            LogMessageType.Warning,
            LogMessageSubject.MayBeMissing);
    }

    /// <summary>Reports a member that only some of the objects have which the value may be.</summary>
    private void CheckAllHave(TemplateType owner, Expression value, string member, SourceSpan at)
    {
        if (_unknownCallers > 0 || owner.IsTrusted || IsCallOfTemplate(value))
            return;
        var lacking = owner.Lacking(member).Select(one => one.Name).Order(StringComparer.Ordinal).ToList();
        if (lacking.Count == 0)
            return;
        var names = lacking.Count <= MostKindsNamed ? string.Join(", ", lacking) : $"{string.Join(", ", lacking.Take(MostKindsNamed))} and {lacking.Count - MostKindsNamed} more";
        var written = Written(value);
        var kind = owner.MemberNames.Contains("kind") && written.Length > 0 ? $"ask for its kind first, as in {{{{ if {written}.kind == '{HavingKind(owner, member)}' }}}}, or " : "";
        Report(
            at,
            $"Not every value here has `{member}`: {names} {(lacking.Count == 1 ? "has" : "have")} none, and then the page cannot be made. {Capitalised(kind + $"write {(written.Length == 0 ? "x" : written)}?.{member}")}.",
            LogMessageType.Warning,
            LogMessageSubject.MayBeMissing);
    }

    private static string HavingKind(TemplateType owner, string member) =>
        owner.Alternatives.First(one => one.TryGetMember(member, out _)) is var having && having.TryGetMember("kind", out var kind) && kind.Values is [var value, ..]
            ? value
            : having.Name;

    /// <summary>An expression as it was written, where it only reads; else empty.</summary>
    private static string Written(Expression expression) => expression switch
    {
        NestedExpression nested => Written(nested.Inner),
        VariableExpression variable => (variable.IsLocal ? "$" : "") + variable.Name,
        ArgumentExpression argument => "$" + argument.Index.ToString(CultureInfo.InvariantCulture),
        MemberExpression member => Written(member.Target) is { Length: > 0 } owner ? $"{owner}{(member.IsNullConditional ? "?." : ".")}{member.Name}" : "",
        IndexExpression { Index: LiteralExpression { Value: string name } } element => Written(element.Target) is { Length: > 0 } owner ? $"{owner}['{name}']" : "",
        IndexExpression element when PlaceOf(element.Index) is { } place => Written(element.Target) is { Length: > 0 } list ? list + place : "",
        _ => "",
    };
}
