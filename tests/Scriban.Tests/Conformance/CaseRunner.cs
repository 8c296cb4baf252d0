using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MinutesDsl.Scriban.Tests.Conformance;

/// <summary>Runs a case and says in words what is wrong; null where nothing is.</summary>
internal static class CaseRunner
{
    private static readonly DateTimeOffset Clock = new(2026, 3, 7, 9, 5, 4, TimeSpan.Zero);

    public static string? Run(ConformanceCase @case, bool positions)
    {
        var expect = @case.Expect;
        var kind = expect.GetProperty("kind").GetString();
        var stage = expect.TryGetProperty("stage", out var element) ? element.GetString() : null;
        var options = new ParserOptions { Mode = @case.Text("mode")?.StartsWith("script", StringComparison.Ordinal) == true ? ScriptMode.ScriptOnly : ScriptMode.Default };
        if (Option(@case, "ExpressionDepthLimit") is { } limit)
            options = options with { ExpressionDepthLimit = limit.GetInt32() };
        var template = Template.Parse(@case.Template, "text", options);
        if (template.HasErrors)
            return kind == "error" && stage is "parse" or "any" ? Position(expect, template.Messages[0].Span, positions) : $"parse error: {template.Messages[0]}";
        if (kind == "error" && stage == "parse")
            return "no parse error";
        try
        {
            return Check(@case, kind, template);
        }
        catch (ScriptRuntimeException error)
        {
            return kind == "error" ? Position(expect, error.Span, positions) : $"error: {error.Message}";
        }
    }

    private static string? Check(ConformanceCase @case, string? kind, Template template)
    {
        var context = Context(@case);
        var isValue = @case.Text("mode")?.EndsWith("evaluate", StringComparison.Ordinal) == true;
        if (isValue)
        {
            var value = template.Evaluate(context);
            var wanted = CaseModel.Value(@case.Expect.GetProperty("value"));
            return Equals(value, wanted) || Convert.ToString(value, CultureInfo.InvariantCulture) == Convert.ToString(wanted, CultureInfo.InvariantCulture) ? null : $"value {value}, expected {wanted}";
        }

        var output = template.Render(context);
        switch (kind)
        {
            case "output":
                var text = @case.Expect.GetProperty("text").GetString();
                if (Option(@case, "CompareNormalizedNewlines") is { ValueKind: JsonValueKind.True })
                    (output, text) = (output.ReplaceLineEndings("\n"), text?.ReplaceLineEndings("\n"));
                return output == text ? null : $"got      {Show(output)}\nexpected {Show(text)}";
            case "pattern":
                return Regex.IsMatch(output, @case.Expect.GetProperty("regex").GetString() ?? "") ? null : $"got {Show(output)}";
            default:
                return @case.Expect.GetProperty("stage").GetString() == "any" ? null : $"no error, but {Show(output)}";
        }
    }

    private static string Show(string? text) => JsonSerializer.Serialize(text);

    private static string? Position(JsonElement expect, SourceSpan span, bool positions)
    {
        if (!positions || !expect.TryGetProperty("errors", out var errors) || errors.GetArrayLength() == 0)
            return null;
        var (line, column) = (errors[0].GetProperty("line").GetInt32(), errors[0].GetProperty("column").GetInt32());
        var file = errors[0].TryGetProperty("file", out var name) ? name.GetString() : "text";
        return (line, column, file) == (span.Start.Line + 1, span.Start.Column + 1, span.FileName) ? null : $"at {span}, expected {file}({line},{column})";
    }

    private static JsonElement? Option(ConformanceCase @case, string name) =>
        @case.Json.TryGetProperty("options", out var options) && options.TryGetProperty(name, out var value) ? value : null;

    private static TemplateContext Context(ConformanceCase @case)
    {
        var comparer = Option(@case, "KeyComparer") is { } name && name.ToString().Contains("Ignore", StringComparison.OrdinalIgnoreCase) ? StringComparer.OrdinalIgnoreCase : null;
        var context = new TemplateContext(comparer) { Now = () => Clock, Random = new Random(1) };
        var model = @case.Json.TryGetProperty("model", out var element) ? CaseModel.Object(element, comparer) : new ScriptObject(comparer);
        if (@case.Json.TryGetProperty("functions", out var functions))
            CaseFunctions.Register(model, functions);
        context.PushGlobal(model);
        if (@case.Json.TryGetProperty("includes", out var includes))
            context.TemplateLoader = new CaseLoader(includes, @case.Text("include_default") == "echo-name");
        if (@case.Json.TryGetProperty("options", out var options))
        {
            foreach (var option in options.EnumerateObject())
                Set(context, option.Name, option.Value);
        }

        return context;
    }

    private static void Set(TemplateContext context, string name, JsonElement value)
    {
        switch (name)
        {
            case "Culture":
                context.PushCulture(CultureInfo.GetCultureInfo(value.GetString() ?? ""));
                break;
            case "RenderRuntimeException":
                var format = value.GetString() ?? "";
                context.RenderRuntimeException = error => format.Replace("{0}", error.OriginalMessage, StringComparison.Ordinal);
                break;
            case "ExpressionDepthLimit" or "KeyComparer" or "CompareNormalizedNewlines" or "EnableOutput":
                break;
            default:
                var property = typeof(TemplateContext).GetProperty(name) ?? throw new NotSupportedException($"option {name}");
                property.SetValue(context, property.PropertyType == typeof(int) ? value.GetInt32() : property.PropertyType == typeof(string) ? value.GetString() : value.GetBoolean());
                break;
        }
    }

    private sealed class CaseLoader(JsonElement includes, bool echo) : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
            includes.TryGetProperty("$null_path", out var none) && none.EnumerateArray().Any(name => name.GetString() == templateName) ? null : templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            includes.TryGetProperty(templatePath, out var text) ? text.GetString() : echo ? templatePath : null;
    }
}
