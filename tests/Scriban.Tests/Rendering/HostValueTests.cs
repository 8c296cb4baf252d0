using System.Text.RegularExpressions;

namespace MinutesDsl.Scriban.Tests.Rendering;

/// <summary>Values of the host, and what hosts may do with templates.</summary>
public sealed class HostValueTests
{
    [Theory]
    [InlineData("{{ list.size }} {{ list[0] }} {{ list[-1] }} {{ list | array.join '-' }}", "3 a c a-b-c")]
    [InlineData("{{ for x in list }}{{ for.index }}{{ x }}{{ end }}", "0a1b2c")]
    [InlineData("{{ for x in lazy }}{{ x }}{{ if x == 3; break; end }}{{ end }}", "123")]
    [InlineData("{{ lazy | array.limit 2 }} {{ lazy | array.first }}", "[1, 2] 1")]
    [InlineData("{{ person.name }} {{ person | object.keys }} {{ person }}", "N [\"name\"] {name: \"N\"}")]
    [InlineData("{{ table.a }} {{ table['a'] }} {{ for kv in table }}{{ kv.key }}{{ kv.value }}{{ end }}", "1 1 a1")]
    [InlineData("{{ add 1 2 }} {{ add 1 }} {{ 5 | add b: 7 }} {{ rest 1 2 3 }}", "3 11 12 [1, 2, 3]")]
    [InlineData("{{ day.year }} {{ day | date.to_string '%d %B %Y' }}", "2026 07 March 2026")]
    [InlineData("{{ json }}", "{\"a\":1}")]
    [InlineData("{{ table | object.to_json }} {{ [table] | object.to_json }}", "{\"a\":1} [{\"a\":1}]")]
    [InlineData("{{ mark }} {{ mark * 3 }} {{ mark + 1 }} {{ mark == '*' }} {{ mark < '+' }} {{ mark | string.append mark }}", "* *** *1 true true **")]
    [InlineData("{{ list.Count }}{{ list.get_type }}", "")]
    public void Host_values_are_read_without_reflection(string template, string expected) =>
        Assert.Equal(expected, Engine.Render(template, model: Model()));

    [Theory]
    [InlineData("{{ date.parse '12:30' }}", "01 Jan 0001")]
    [InlineData("{{ date.parse '12:30 PM' }}", "01 Jan 0001")]
    [InlineData("{{ date.parse '5 March' }}", "01 Jan 0001")]
    [InlineData("{{ date.parse '5/3' }}", "01 Jan 0001")]
    [InlineData("{{ date.parse '5 March 2026' }}", "05 Mar 2026")]
    [InlineData("{{ date.parse '5 Mar 26' }}", "05 Mar 2026")]
    [InlineData("{{ date.parse '2026-03-07T23:30:00-05:00' | date.to_string '%F %T' }}", "2026-03-07 23:30:00")]
    [InlineData("{{ date.parse '29.02' '%d.%m' }}", "28 Feb 0001")]
    [InlineData("{{ date.parse '14:05' '%H:%M' | date.to_string '%F %R' }}", "0001-01-01 14:05")]
    public void No_date_is_filled_in_from_today(string template, string expected) =>
        Assert.Equal(expected, Engine.Render(template));

    [Fact]
    public void Template_is_shared_between_threads()
    {
        var template = Template.Parse("{{ for i in 1..50 }}<a href=\"{{ i }}\">{{ i | string.pad_left 3 }}</a>{{ end }}{{ capture c }}{{ x }}{{ end }}{{ c }}");
        var results = new string[64];
        Parallel.For(0, results.Length, i =>
        {
            var context = new TemplateContext { Escaping = EscapingMode.Html };
            context.PushGlobal(new ScriptObject { ["x"] = "<" });
            results[i] = template.Render(context);
        });
        Assert.Single(results.Distinct());
        Assert.EndsWith("&lt;", results[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Model_object_can_be_the_global_scope()
    {
        var context = new TemplateContext { StrictMembers = true };
        context.PushGlobal(new Person());
        Assert.Equal("N 2 N", Template.Parse("{{ name }} {{ x = 2; x }} {{ this.x = 3; name }}").Render(context));
        Assert.Contains("did you mean 'name'", Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ nmae }}").Render(context)).Message, StringComparison.Ordinal);
        context.PopGlobal();
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ name }}").Render(context));
    }

    [SharedFact]
    public void All_documented_builtins_are_there()
    {
        var catalogue = File.ReadAllText(Path.Combine(RepositoryPaths.Shared ?? "", "scriban-conformance", "catalogue-builtins.md"));
        var documented = Regex.Matches(catalogue, @"^\| `(\w+)\.(\w+)` \|", RegexOptions.Multiline).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ToList();
        Assert.Equal(123, documented.Count);
        var missing = documented.Where(name => !TemplateContext.Builtins.TryGetMember(name.Item1, out var group) || group is not IScriptObject members || !members.TryGetMember(name.Item2, out _));
        Assert.Equal([("object", "eval"), ("object", "eval_template")], missing);
    }

    [Fact]
    public void Cache_gives_one_template_for_one_text_and_path()
    {
        var cache = new TemplateCache(2);
        var first = cache.GetOrParse("{{ 1 }}", "a");
        Assert.Same(first, cache.GetOrParse("{{ 1 }}", "a"));
        Assert.NotSame(first, cache.GetOrParse("{{ 1 }}", "b"));
        cache.GetOrParse("{{ 2 }}");
        Assert.InRange(cache.Count, 1, 2);
    }

    [Theory]
    [InlineData("1 + 2", 3)]
    [InlineData("x = 4\nif x > 3\n x * 2\nend", 8)]
    [InlineData("func f; 5; end; f", 5)]
    [InlineData("ret 6; 7", 6)]
    [InlineData("7; x = 1", null)]
    [InlineData("x = 1..null; x", null)]
    [InlineData("{a: {b: 9}}.a.b", 9)]
    public void Evaluate_gives_the_last_value_of_a_script(string script, object? expected) =>
        Assert.Equal(expected, Template.Parse(script, null, new ParserOptions { Mode = ScriptMode.ScriptOnly }).Evaluate(new TemplateContext()));

    [Fact]
    public void Host_function_may_render_with_the_same_context()
    {
        var inner = Template.Parse("{{ for i in 1..2 }}{{ i }}{{ x }}{{ end }}");
        var model = new ScriptObject { ["x"] = "!", ["f"] = new HostFunction("f", (call, _) => inner.Render(call.Context)) };
        Assert.Equal("  a1!2!\n  b1!2!", Engine.Render("  {{ for k in ['a', 'b\n'] | array.sort }}{{ k | string.strip }}{{ f }}{{ if for.first; \"\\n\"; end }}{{ end }}", model: model));
    }

    [Fact]
    public void Errors_of_statements_can_be_written_into_the_page() =>
        Assert.Equal("a[The function `nosuch` was not found.]b", Engine.Render("a{{ nosuch 1 }}b", context => context.RenderRuntimeException = error => $"[{error.OriginalMessage}]"));

    private static ScriptObject Model() => new()
    {
        ["list"] = new List<object?> { "a", "b", "c" },
        ["lazy"] = Endless(),
        ["person"] = new Person(),
        ["table"] = new Dictionary<string, object?> { ["a"] = 1 },
        ["add"] = new HostFunction("add", (_, a) => (int)(a[0] ?? 0) + (int)(a[1] ?? 0), new HostParameter("a", ParameterKind.Integer), new HostParameter("b", ParameterKind.Integer, IsOptional: true, Default: 10)),
        ["rest"] = new HostFunction("rest", (_, a) => a[0], new HostParameter("all", IsVariadic: true)),
        ["day"] = new DateTime(2026, 3, 7),
        ["json"] = new Json(),
        ["mark"] = '*',
    };

    private static IEnumerable<int> Endless()
    {
        for (var i = 1; ; i++)
            yield return i;
    }

    private sealed class Person : IScriptObject
    {
        public IEnumerable<string> MemberNames => ["name"];

        public string TypeName => "person";

        public bool TryGetMember(string name, out object? value)
        {
            value = name == "name" ? "N" : null;
            return value is not null;
        }
    }

    private sealed class Json : IJsonLiteral
    {
        public string ToJson() => "{\"a\":1}";
    }
}
