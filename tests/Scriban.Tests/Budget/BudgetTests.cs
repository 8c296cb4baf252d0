using MinutesDsl.Scriban.Tests.Rendering;

namespace MinutesDsl.Scriban.Tests.Budget;

/// <summary>Counts are the same on every machine, and every limit ends the render with an error.</summary>
public sealed class BudgetTests
{
    [Theory]
    [InlineData("abc", 1, 0, 3, 0)]
    [InlineData("{{ 1 }}", 1, 0, 1, 0)]
    [InlineData("{{ x = 'ab' + 'cd' }}{{ x }}", 2, 1, 8, 0)]
    [InlineData("{{ for i in 1..3 }}{{ i }}{{ end }}", 7, 0, 3, 0)]
    [InlineData("{{ [1, 2, 3] }}", 1, 3, 9, 0)]
    [InlineData("{{ func f; ret 1; end; f }}", 5, 1, 1, 1)]
    [InlineData("{{ 'abc' | string.upcase }}", 2, 0, 6, 0)]
    [InlineData("{{ 'ab' * 10 }}", 1, 0, 40, 0)]
    [InlineData("{{ [1, 2] * 10 | array.size }}", 2, 22, 2, 0)]
    [InlineData("{{ include 'p' }}", 3, 1, 2, 1)]
    [InlineData("{{ 'abc' | regex.match 'b' }}", 9, 2, 6, 0)]
    [InlineData("{{ 'a1b22' | regex.matches `([a-z])(\\d+)` }}", 42, 8, 48, 0)]
    [InlineData("{{ 'a1b22' | regex.split `\\d+` }}", 16, 6, 16, 0)]
    [InlineData("{{ 'a1b22' | regex.replace `\\d` '<$&>' }}", 28, 0, 31, 0)]
    public void Counts_are_exact(string template, long steps, long elements, long characters, int depth)
    {
        TemplateContext? used = null;
        Engine.Render(template, context => used = context, null, ("p", "pp"));
        Assert.NotNull(used);
        Assert.Equal((steps, elements, characters, depth), (used.Budget.Steps, used.Budget.Elements, used.Budget.Characters, used.Budget.Depth));
    }

    [Theory]
    [InlineData("{{ while true; end }}", "steps")]
    [InlineData("{{ for i in 1..1000000; for j in 1..1000000; end; end }}", "steps")]
    [InlineData("{{ x = 'a'; while true; x = x + x; end }}", "characters")]
    [InlineData("{{ 'abc' * 1000000000 }}", "characters")]
    [InlineData("{{ 'abc' * 9000000000000000000 }}", "characters")]
    [InlineData("{{ while true }}abcdefghij{{ end }}", "characters")]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}", "characters")]
    [InlineData("{{ 'a' | string.pad_right 2000000000 }}", "characters")]
    [InlineData("{{ x = 'a' * 5000; x | string.replace 'a' x }}", "characters")]
    [InlineData("{{ x = 'a' * 5000; x | regex.replace 'a' x }}", "characters")]
    [InlineData("{{ x = 'a' * 5000; 1..5000 | array.join x }}", "characters")]
    [InlineData("{{ [1] * 1000000000 }}", "elements")]
    [InlineData("{{ a = []; a[1000000000] = 1 }}", "elements")]
    [InlineData("{{ a = [1]; while true; a = a + a; end }}", "elements")]
    [InlineData("{{ a = [1]; while true; a = a << 1; end }}", "elements")]
    [InlineData("{{ 1..2000000000 | array.reverse }}", "elements")]
    [InlineData("{{ [] | array.insert_at 1000000000 1 }}", "elements")]
    [InlineData("{{ a = {}; i = 0; while true; a['x' + i] = 1; i += 1; end }}", "elements")]
    [InlineData("{{ a = [1]; while true; b = [a, a]; a = b; c = 'x' + a; end }}", "characters")]
    [InlineData("{{ a = []; a[0] = a; a }}", "nested more than")]
    [InlineData("{{ func f; f; end; f }}", "nested more than")]
    [InlineData("{{ f = do; f; end; f }}", "nested more than")]
    [InlineData("{{ func f(x); ret f(x + 1); end; f 1 }}", "nested more than")]
    [InlineData("{{ func f; wrap f; f; end; end; f }}", "nested more than")]
    [InlineData("{{ include 'self' }}", "nested more than")]
    [InlineData("{{ x = 2; while true; x = x * x; end }}", "digits")]
    [InlineData("{{ 1 << 1000000000 }}", "digits")]
    [InlineData("{{ 1 | math.format 'D999999999' }}", "digits")]
    [InlineData("{{ 1..9000000000 }}", "range")]
    [InlineData("{{ date.now }}", "clock")]
    [InlineData("{{ math.uuid }}", "random")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' | regex.match `^(a+)+\\1$` }}{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match `^(?=(a+)+$)\\1x` }}", "pattern")]
    public void Bomb_ends_with_an_error(string template, string part)
    {
        var error = Engine.Fail(
            template,
            context =>
            {
                context.LoopLimit = 0;
                context.Budget = new RenderBudget { MaxSteps = 2_000_000, MaxElements = 200_000, MaxCharacters = 2_000_000 };
            },
            null,
            ("self", "{{ include 'self' }}"));
        Assert.Contains(part, error.OriginalMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_is_never_cut_short()
    {
        var text = new string('x', 3_000_000);
        Assert.Equal(text, Engine.Render("{{ s }}", model: new ScriptObject { ["s"] = text }));
    }

    [Fact]
    public void Catastrophic_pattern_without_back_references_is_quick() =>
        Assert.Equal("[]", Engine.Render("{{ s | regex.match `^(a+)+$` }}", model: new ScriptObject { ["s"] = new string('a', 5000) + "!" }));

    [Fact]
    public void Cancellation_ends_the_render()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<ScriptAbortException>(() => Engine.Render("{{ while true; end }}", context =>
        {
            context.LoopLimit = 0;
            context.CancellationToken = source.Token;
        }));
    }

    [Fact]
    public void Cancellation_ends_a_match()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var error = Assert.Throws<ScriptAbortException>(() => Engine.Render(
            "{{ s | regex.match `^(?=(?:a+)+$)` }}",
            context => context.CancellationToken = source.Token,
            new ScriptObject { ["s"] = new string('a', 60) + "!" }));
        Assert.Equal("page(1,8)", error.Span.ToString());
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("!", "")]
    [InlineData("-", "")]
    [InlineData("1 ? ", " : 1")]
    [InlineData("f(", ")")]
    [InlineData("$\"{", "}\"")]
    [InlineData("1 + (", ")")]
    public void Nesting_a_hundred_thousand_deep_is_a_parse_error(string open, string close)
    {
        var template = Template.Parse("{{ " + string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000)) + " }}");
        Assert.True(template.HasErrors);
        Assert.InRange(template.Messages.Length, 1, 60);
    }

    [Theory]
    [InlineData("{{ if true }}", "{{ end }}")]
    [InlineData("{{ for x in [1] }}", "{{ end }}")]
    [InlineData("{{ case 1 }}{{ when 1 }}", "{{ end }}")]
    [InlineData("{{ func f }}", "{{ end }}")]
    [InlineData("{{ x = do }}", "{{ end }}")]
    public void Blocks_a_hundred_thousand_deep_are_a_parse_error(string open, string close)
    {
        var template = Template.Parse(string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000)));
        Assert.True(template.HasErrors);
    }

    [Theory]
    [InlineData("1", " + 1")]
    [InlineData("1", " | f")]
    [InlineData("a", ".b")]
    [InlineData("a", "[0]")]
    [InlineData("f", " 1")]
    [InlineData("1", " ?? 1")]
    public void Chain_of_a_hundred_thousand_is_a_parse_error(string first, string next) =>
        Assert.True(Template.Parse("{{ " + first + string.Concat(Enumerable.Repeat(next, 100_000)) + " }}").HasErrors);

    [Theory]
    [InlineData("{{ func f }}", "{{ if true }}", "{{ f }}", "{{ end }}", "{{ end }}{{ f }}")]
    [InlineData("{{ func f }}", "{{ for x in [1] }}", "{{ y = f }}", "{{ end }}", "{{ end }}{{ f }}")]
    [InlineData("{{ func f; ret ", "(", "f", ")", "; end; f }}")]
    [InlineData("{{ func f; ret ", "[", "f", "]", "; end; f }}")]
    [InlineData("{{ func f; ret ", "!", "f", "", "; end; f }}")]
    [InlineData("{{ func f; ret ", "true ? ", "f", " : 1", "; end; f }}")]
    [InlineData("{{ func f; ret ", "{a: ", "f", "}", "; end; f }}")]
    [InlineData("{{ func f; ret ", "1 + (", "f", ")", "; end; f }}")]
    [InlineData("{{ func f; ret ", "g(", "f", ")", "; end; func g; end; f }}")]
    [InlineData("{{ func f; ret 1", "", "", ".a", "; end; f }}")]
    [InlineData("{{ func f; ret [1] | array.each @f", "", "", "", "; end; f }}")]
    public void Nesting_does_not_overflow_a_small_stack(string before, string open, string inner, string close, string after)
    {
        const int smallStack = 256 * 1024;
        string Repeated(string text) => string.Concat(Enumerable.Repeat(text, 100));
        var text = before + Repeated(open) + inner + Repeated(close) + after;
        var thread = new Thread(
            () =>
            {
                foreach (var mode in Enum.GetValues<EscapingMode>())
                {
                    var template = Template.Parse(text);
                    template.CheckEscaping(mode);
                    try
                    {
                        template.Render(new TemplateContext { Escaping = mode });
                    }
                    catch (ScriptRuntimeException)
                    {
                        // That it ends so, and not with the process, is what is tested.
                    }
                }
            },
            smallStack);
        thread.Start();
        thread.Join();
    }

    [Fact]
    public void Many_else_ifs_are_fine() =>
        Assert.Equal("b", Engine.Render("{{ if false }}a" + string.Concat(Enumerable.Repeat("{{ else if false }}a", 10_000)) + "{{ else }}b{{ end }}"));

    [Fact]
    public void Deep_chains_inside_deep_nesting_do_not_overflow()
    {
        var expression = "1";
        for (var i = 0; i < 60; i++)
            expression = "(" + expression + ")" + string.Concat(Enumerable.Repeat(" + 1", 400));
        var template = Template.Parse("{{ " + expression + " }}{{ 1 | " + expression.Replace("1", "f", StringComparison.Ordinal) + " }}");
        if (!template.HasErrors)
            Assert.Throws<ScriptRuntimeException>(() => template.Render(new TemplateContext { Escaping = EscapingMode.Html }));
    }
}
