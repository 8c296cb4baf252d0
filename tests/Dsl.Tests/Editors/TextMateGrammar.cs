using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;

namespace MinutesDsl.Dsl.Tests.Editors;

/// <summary>
/// Writes the grammars by which editors colour a text before a server answers, from the tables of keywords and fields. A TextMate grammar
/// sees one line at a time and knows no project, so it colours less than the server does, and nothing that the server does not.
/// </summary>
internal static class TextMateGrammar
{
    // Where prose stands the editor offers nothing by itself: package.json gives this scope the type "string".
    private const string Prose = "meta.prose.minutes";
    private const string Ends = @"(?=[\s:.]|$)";
    private const string NumberBefore = @"^(?:(\d[\w()]*(?:\.\d+)+\.?)\s+)?";
    private const string Marker = @"(?:[-*•·–●▪\uE000-\uF8FF]|\d{1,3}[.)]|\p{L}[.)]|[ivxlc]{1,6}[.)]|\([^()\s]{1,6}\))";

    public static JsonObject Minutes() => Grammar("Minutes", "text.minutes",
        [
            Include("comment"),
            Head(KeywordKind.Minutes, "entity.name.type.body.minutes"),
            Head(KeywordKind.Item, "entity.name.section.minutes markup.heading.minutes"),
            Include("heading"), Include("keywords"), Include("nested-keywords"), Include("table"), Include("quotation"), Include("entry"),
            Include("numbered"), Include("beginning"), Include("prose"),
        ],
        [.. Keywords.OfAllLanguages.Where(keyword => keyword.Group is not (KeywordGroup.Document or KeywordGroup.Register) && keyword.Kind != KeywordKind.Item)]);

    public static JsonObject Register() => Grammar("Minutes register", "text.minutes.register",
        [
            Include("comment"),
            Head(KeywordKind.Register, "entity.name.type.body.minutes"),
            Head(KeywordKind.Body, "entity.name.type.body.minutes"),
            Include("keywords"), Include("entry"), Include("beginning"), Include("prose"),
        ],
        [.. Keywords.OfAllLanguages.Where(keyword => keyword.Group == KeywordGroup.Register && keyword.Kind != KeywordKind.Body)]);

    private static JsonObject Grammar(string name, string scope, JsonNode[] patterns, Keyword[] keywords) => new()
    {
        ["$comment"] = "Generated from src/Dsl/Syntax/Keywords.cs and Fields.cs by tests/Dsl.Tests/Editors; UPDATE_GOLDEN=1 writes it anew.",
        ["name"] = name,
        ["scopeName"] = scope,
        ["patterns"] = new JsonArray(patterns),
        ["repository"] = new JsonObject
        {
            ["comment"] = Match(@"^\s*(//)(?=\s|$).*$", "comment.line.double-slash.minutes", (1, "punctuation.definition.comment.minutes")),
            ["heading"] = Line(@"^(#{1,6})\s+(?=\S)", "markup.heading.minutes", (1, "punctuation.definition.heading.minutes")),
            ["keywords"] = All(keywords.GroupBy(keyword => keyword.Group).Select(group =>
                Line($"{NumberBefore}({Alternatives(group)}){Ends}", Prose, (1, "constant.numeric.paragraph.minutes"), (2, ScopeOf(group.Key))))),
            ["nested-keywords"] = All(keywords.Where(keyword => keyword.IsNestable).GroupBy(keyword => keyword.Group).Select(group =>
                Line($@"^(?:\s*({Marker})\s+|\s+)({Alternatives(group)}){Ends}", Prose, (1, "punctuation.definition.list.begin.minutes"), (2, ScopeOf(group.Key))))),
            ["table"] = Line(@"^\s*(?=\|)", "meta.table.minutes"),
            ["quotation"] = Line(@"^\s*(>)", "markup.quote.minutes", (1, "punctuation.definition.quote.begin.minutes")),
            ["entry"] = Line($@"^\s*({Marker})\s+(?=\S)", Prose, (1, "punctuation.definition.list.begin.minutes")),
            ["numbered"] = Line(@"^(\d[\w()]*(?:\.\d+)+\.?)\s+(?=\S)", Prose, (1, "constant.numeric.paragraph.minutes")),
            // A keyword or a marker that is still being typed: here the editor offers what may come.
            ["beginning"] = Match($@"^(?:\s*{Marker}\s+|\s*)\p{{Lu}}[\p{{Lu}} ]*$"),
            ["prose"] = Line(@"^\s*(?=\S)", Prose),
            ["field"] = Match($@"(?i)^({string.Join('|', Fields.Standard.All.SelectMany(field => new[] { field.Key, field.Welsh })
                .Where(key => key.Length > 0).Distinct().OrderByDescending(key => key.Length).ThenBy(key => key, StringComparer.Ordinal).Select(Spaced))})\s*(:)(?=\s|$)",
                null, (1, "entity.name.type.field.minutes"), (2, "punctuation.separator.key-value.minutes")),
            ["inline"] = new JsonObject { ["patterns"] = Inline() },
        },
    };

    private static JsonArray Inline() =>
    [
        Match(@"\\[\\*_@#\[\]|]", "constant.character.escape.minutes"),
        Match(@"(?<![\p{L}\p{N}@./+_-])(@)([a-z][a-z0-9-]*)(?:(:)(name|full|role|short)\b)?", "variable.other.handle.minutes",
            (1, "punctuation.definition.handle.minutes"), (4, "keyword.other.form.minutes")),
        Match(@"(?<![^\s(])#(?:\d{4}-\d{2}-\d{2}/)?\d[\p{L}\p{N}./]*(?:\([a-z0-9]+\))?", "constant.other.reference.minutes"),
        Match(@"(\[)([^\]\[]+)(\])(\()([^()\s]+)(\))", "meta.link.inline.minutes", (2, "string.other.link.title.minutes"), (5, "markup.underline.link.minutes")),
        Match(@"(\[)(no|short|party|ward|from|to|of)(:)([^\]]*)(\])", "meta.bracketed.minutes", (2, "entity.name.type.field.minutes")),
        Match(@"(\*\*)(?=\S)(?:[^*\\]|\\.)+?(?<=\S)(\*\*)", "markup.bold.minutes"),
        Match(@"(?<![\p{L}\p{N}*])(\*)(?=[^\s*])(?:[^*\\]|\\.)+?(?<=\S)(\*)(?!\*)", "markup.italic.minutes"),
        Match(@"(?<![\p{L}\p{N}_])(_)(?=[^\s_])(?:[^_\\]|\\.)+?(?<=\S)(_)(?![\p{L}\p{N}_])", "markup.italic.minutes"),
    ];

    // A keyword with fields under it: they count in the unbroken run of lines after it.
    private static JsonObject Head(KeywordKind kind, string rest)
    {
        var words = Keywords.OfAllLanguages.Where(keyword => keyword.Kind == kind).ToArray();
        var item = kind == KeywordKind.Item ? @"(?:\s+(\d[\p{L}\p{N}.()/]*)(?=\s|$))?" : "()";
        return new JsonObject
        {
            ["begin"] = $@"^({Alternatives(words)}){Ends}{item}[\s:.]*(.*)$",
            ["beginCaptures"] = Captures((1, ScopeOf(words[0].Group)), (2, "constant.numeric.item.minutes"), (3, rest)),
            ["end"] = $@"(?i)^(?!\s*//(?:\s|$)|(?:{string.Join('|', Fields.Standard.All.Where(field => field.Owner == kind)
                .SelectMany(field => new[] { field.Key, field.Welsh }).Where(key => key.Length > 0).Distinct()
                .OrderByDescending(key => key.Length).ThenBy(key => key, StringComparer.Ordinal).Select(Spaced))})\s*:)",
            ["patterns"] = new JsonArray(Include("comment"), Include("field"), Include("inline")),
        };
    }

    private static string ScopeOf(KeywordGroup group) => group switch
    {
        KeywordGroup.Document => "keyword.control.document.minutes",
        KeywordGroup.Register => "keyword.control.register.minutes",
        KeywordGroup.Structure => "keyword.control.item.minutes",
        KeywordGroup.Roll => "keyword.other.roll.minutes",
        KeywordGroup.Discussion => "keyword.other.discussion.minutes",
        KeywordGroup.Decision => "keyword.control.decision.minutes",
        KeywordGroup.DecisionPart => "keyword.other.decision.minutes",
        KeywordGroup.Motion => "keyword.control.motion.minutes",
        KeywordGroup.Outcome => "keyword.control.outcome.minutes",
        KeywordGroup.FollowUp => "keyword.control.action.minutes",
        KeywordGroup.Conduct => "keyword.other.conduct.minutes",
        KeywordGroup.Publication => "keyword.control.publication.minutes",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Give the new group a scope."),
    };

    private static string Alternatives(IEnumerable<Keyword> keywords) => string.Join('|', keywords.Select(keyword => keyword.Text).Distinct()
        .OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal).Select(Regex.Escape).Select(text => text.Replace("\\ ", " ", StringComparison.Ordinal)));

    private static string Spaced(string key) => key.Replace(" ", @"\s+", StringComparison.Ordinal);

    private static JsonObject All(IEnumerable<JsonObject> patterns) => new() { ["patterns"] = new JsonArray([.. patterns]) };

    private static JsonObject Include(string name) => new() { ["include"] = "#" + name };

    private static JsonObject Match(string pattern, string? name = null, params (int Group, string Scope)[] captures)
    {
        var match = new JsonObject { ["match"] = pattern };
        if (name is not null)
            match["name"] = name;
        if (captures.Length > 0)
            match["captures"] = Captures(captures);
        return match;
    }

    /// <summary>What begins so, up to the end of its line; the words after the beginning have a scope and hold inline runs.</summary>
    private static JsonObject Line(string begin, string content, params (int Group, string Scope)[] captures) => new()
    {
        ["begin"] = begin,
        ["beginCaptures"] = Captures(captures),
        ["end"] = "$",
        ["contentName"] = content,
        ["patterns"] = new JsonArray(Include("inline")),
    };

    private static JsonObject Captures(params (int Group, string Scope)[] captures)
    {
        var all = new JsonObject();
        foreach (var (group, scope) in captures)
            all[group.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new JsonObject { ["name"] = scope };
        return all;
    }
}
