using MinutesDsl.Scriban.Tests.Rendering;

namespace MinutesDsl.Scriban.Tests.Errors;

/// <summary>Errors say where, what and what to do.</summary>
public sealed class ErrorTests
{
    [Fact]
    public void Several_parse_errors_are_reported_at_once()
    {
        var template = Template.Parse("a {{ 1 + }}\n{{ if x = 1 }}b{{ end }}\n{{ for x of y }}c{{ end }}\n{{ “d” }}\n{{ end }}", "page.html");
        Assert.Equal(
            ["page.html(1,10)", "page.html(2,7)", "page.html(3,4)", "page.html(4,4)", "page.html(5,6)"],
            template.Messages.Select(message => message.Span.ToString()));
        Assert.All(template.Messages, message => Assert.Equal(LogMessageType.Error, message.Type));
    }

    [Theory]
    [InlineData("{{ 1 = 2 }}", "write == to compare")]
    [InlineData("{{ if true }}a", "The if at 1,4 is never closed; add {{ end }}")]
    [InlineData("{{ “a” }}", "straight quotes")]
    [InlineData("{{ end }}", "closes nothing")]
    [InlineData("{{ 'a }}", "This text is never closed; it began at 1,4. Close it with '")]
    [InlineData("{{ 1e-7 }}", "1.0e-7")]
    [InlineData("{{ f a: 1 2 }}", "name: value")]
    [InlineData("{%{ a", "}%}")]
    [InlineData("{{ for 1 in z }}{{ end }}", "the name of the loop's variable")]
    public void Parse_error_says_the_remedy(string template, string part) =>
        Assert.Contains(part, Template.Parse(template).Messages[0].Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ a.b.c }}", "`a` is null, so it has no member `b`; write ?. where it may be null.", "b")]
    [InlineData("{{ string.replace 'a' }}", "`string.replace` takes 3 arguments (text, match, replace); `match` is missing.", null)]
    [InlineData("{{ string.upcase 'a' 'b' }}", "`string.upcase` takes 1 argument (text), but is given more.", "string.upcase 'a' 'b'")]
    [InlineData("{{ string.slice 'a' lenght: 1 }}", "`string.slice` has no parameter `lenght`; did you mean 'length'?", "lenght: 1")]
    [InlineData("{{ math.abs 'x' }}", "`value` of `math.abs` needs a number, but is the text \"x\".", "math.abs 'x'")]
    [InlineData("{{ 1 - 'a' }}", "The operator `-` cannot be used between the number 1 and the text \"a\".", "-")]
    [InlineData("{{ x = 1\nreadonly x\nx = 2 }}", "`x` is readonly and cannot be set; use a variable of another name.", "x")]
    [InlineData("{{ 1 | 2 }}", "`2` is the number 2 and cannot be called with arguments; a function must stand after |.", "2")]
    public void Runtime_error_says_what_and_quotes_it(string template, string message, string? offending)
    {
        var error = Engine.Fail(template, model: new ScriptObject());
        Assert.Equal(message, error.OriginalMessage);
        Assert.Equal(offending, error.OffendingText);
        Assert.StartsWith($"page({error.Span.Start}) : error : {message}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Error_in_a_partial_names_the_chain_of_includes()
    {
        var error = Engine.Fail("a\n{{ include 'p' }}", null, null, ("p", "{{\n include 'q' }}"), ("q", "b {{ 1 | nosuch }}"));
        Assert.Equal("q(1,10)", error.Span.ToString());
        Assert.Equal(["p(2,2)", "page(2,4)"], error.IncludeChain.Select(span => span.ToString()));
        Assert.Equal("nosuch", error.OffendingText);
        Assert.Equal("q(1,10) : error : The function `nosuch` was not found. [in: nosuch] [included at p(2,2)] [included at page(2,4)]", error.Message);
    }

    [Fact]
    public void Parse_errors_of_a_partial_are_told_where_it_is_included()
    {
        var error = Engine.Fail("{{ include 'p' }}", null, null, ("p", "x\n{{ 1 + }}"));
        Assert.Equal("page(1,4)", error.Span.ToString());
        Assert.Contains("p(2,8)", error.OriginalMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Error_in_a_function_of_a_partial_names_the_partial()
    {
        var error = Engine.Fail("{{ include 'lib'; f }}", null, null, ("lib", "{{ func f; nosuch 1; end }}"));
        Assert.Equal("lib(1,12)", error.Span.ToString());
        Assert.Equal("nosuch", error.OffendingText);
    }

    [Fact]
    public void Exception_of_the_host_is_wrapped()
    {
        var model = new ScriptObject { ["f"] = new HostFunction("f", (_, _) => throw new InvalidOperationException("no luck.")) };
        var error = Engine.Fail("{{ f }}", null, model);
        Assert.Equal("`f` failed: no luck.", error.OriginalMessage);
        Assert.IsType<InvalidOperationException>(error.InnerException);
    }

    [Fact]
    public void Template_with_errors_cannot_be_rendered() =>
        Assert.Equal("page(1,8)", Engine.Fail("{{ 1 + }}").Span.ToString());

    [Fact]
    public void Context_can_be_used_again_after_an_error()
    {
        var context = new TemplateContext();
        context.PushGlobal([]);
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ with {} }}{{ for i in 1..2 }}{{ func f(a); nosuch 1; end; f 1 }}{{ end }}{{ end }}").Render(context));
        Assert.Equal("2", Template.Parse("{{ x = 1; x + 1 }}").Render(context));
        Assert.True(context.CurrentGlobal.TryGetMember("x", out _));
    }
}
