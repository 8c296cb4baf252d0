using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Checking;

/// <summary>What the builtins give, by what they are given.</summary>
internal static class BuiltinTypes
{
    public static TemplateType ResultOf(HostFunction host, ImmutableArray<TemplateType> given, Expression?[] values)
    {
        var first = given.IsEmpty ? TemplateType.Any : given[0];
        return host.Name switch
        {
            "array.first" or "array.last" => first.Kind != TemplateTypeKind.List ? TemplateType.Any : first.IsNotEmpty ? first.Element : TemplateType.OrNothing(first.Element),
            "array.add" => TemplateType.ListOf(first.Kind == TemplateTypeKind.List ? TemplateType.Join(first.Element, given[1]) : TemplateType.Any).NotEmpty(),
            "array.insert_at" => TemplateType.ListOf(first.Kind == TemplateTypeKind.List ? TemplateType.Join(first.Element, given[2]) : TemplateType.Any),
            "array.add_range" or "array.concat" => TemplateType.Join(List(first), List(given[1])),
            "array.reverse" or "array.sort" or "array.uniq" => List(first),
            "array.compact" => TemplateType.ListOf(List(first).Element.Present()),
            "array.filter" or "array.limit" or "array.offset" or "array.remove_at" => TemplateType.ListOf(List(first).Element),
            "array.each" or "array.map" => TemplateType.ListOf(TemplateType.Any),
            "array.cycle" => first.Kind == TemplateTypeKind.List ? first.Element : TemplateType.Any,
            "array.size" => TemplateType.Number,
            "array.join" => TemplateType.Text,
            "array.any" or "array.contains" => TemplateType.Boolean,
            "date.parse_to_string" or "date.to_string" => TemplateType.Text,
            "math.format" or "math.uuid" => TemplateType.Text,
            "math.is_number" => TemplateType.Boolean,
            "math.plus" or "math.minus" or "math.times" or "math.modulo" => first.Kind == TemplateTypeKind.Number ? TemplateType.Number : TemplateType.Any,
            "object.default" => TemplateType.Join(first.Present(), given[1]),
            "object.has_key" or "object.has_value" => TemplateType.Boolean,
            "object.keys" => TemplateType.ListOf(TemplateType.Text),
            "object.values" => TemplateType.ListOf(TemplateType.Any),
            "object.size" => TemplateType.Number,
            "object.format" or "object.kind" or "object.typeof" or "object.to_json" => TemplateType.Text,
            "regex.match" or "regex.split" or "string.split" => TemplateType.ListOf(TemplateType.Text),
            "regex.matches" => TemplateType.ListOf(TemplateType.ListOf(TemplateType.Text)),
            "string.contains" or "string.starts_with" or "string.ends_with" or "string.empty" or "string.whitespace" or "string.equals_ignore_case" => TemplateType.Boolean,
            "string.size" or "string.index_of" or "string.to_int" or "string.to_long" or "string.to_float" or "string.to_double" => TemplateType.Number,
            "raw" => TemplateType.Text,
            _ => OfGroup(host.Name),
        };
    }

    private static TemplateType OfGroup(string name) => name.Split('.') switch
    {
        ["string" or "html" or "regex", _] => TemplateType.Text,
        ["math", _] => TemplateType.Number,
        ["date", _] => TemplateType.Date,
        ["timespan", _] => TemplateType.TimeSpan,
        _ => TemplateType.Any,
    };

    private static TemplateType List(TemplateType type) => type.Kind == TemplateTypeKind.List ? type : TemplateType.ListOf(TemplateType.Any);
}
