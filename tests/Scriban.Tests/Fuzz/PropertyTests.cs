using FsCheck;
using FsCheck.Fluent;
using MinutesDsl.Scriban.Tests.Rendering;

namespace MinutesDsl.Scriban.Tests.Fuzz;

/// <summary>What holds of every text and of every template: parsing never throws, and what parses renders or fails with a place, and comes to an end.</summary>
public sealed class PropertyTests
{
    private const int Rounds = 1500;

    // One seed, so that a failure is the same on every machine; FsCheck prints the smallest text that still fails.
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Rounds).WithEndSize(60).WithReplay(20260307, 1);

    private static readonly Gen<string> Atoms = Gen.Elements(
        "1", "2.5", "0", "null", "true", "false", "'a'", "\"b\"", "`c`", "[]", "[1, 2]", "[1, [2]]", "{}", "{a: 1}", "x", "xs", "o", "o.a", "nope", "$0", "$", "this", "empty", "xs[0]", "for.index",
        "$\"{x}\"", "1..3", "@string.upcase", "date.parse '2026-03-07'", "timespan.from_hours 1", "do; ret $0; end");

    private static readonly Gen<string> Operator = Gen.Elements(
        "+", "-", "*", "/", "//", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "?!", "..", "..<", "<<", ">>");

    private static readonly Gen<string> Function = Gen.Elements([.. Builtins()]);

    [Fact]
    public void No_text_makes_the_parser_throw() => Check.One(Config, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Parses(text ?? "")));

    [Fact]
    public void No_text_of_the_language_s_pieces_makes_the_parser_throw()
    {
        var piece = Gen.Elements(
            "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "{%%{", "\"", "'", "`", "$\"", "{", "}", "(", ")", "[", "]", "if", "else", "end", "for", "in", "case", "when", "func", "do", "ret", "wrap",
            "with", "capture", "import", "readonly", "tablerow", "while", "break", "$$", "$", "$0", "@", "^", "|", "?.", "..", "...", "=", "+=", "++", "#", "##", "\\", "\r\n", "\n", " ", ";", ":", ",", "x", "1",
            "0x", "1e9", "é", "\uD800", "\0", "\uFEFF");
        Check.One(Config, Prop.ForAll(piece.ListOf().Select(string.Concat).ToArbitrary(), Parses));
    }

    [Fact]
    public void Whatever_parses_renders_or_fails_with_a_place() => Check.One(Config, Prop.ForAll(Statements(3).ToArbitrary(), Renders));

    private static void Parses(string text)
    {
        foreach (var mode in Enum.GetValues<ScriptMode>())
        {
            var template = Template.Parse(text, "page", new ParserOptions { Mode = mode });
            Assert.All(template.Messages, message =>
            {
                Assert.InRange(message.Span.Start.Offset, 0, text.Length);
                Assert.InRange(message.Span.End.Offset, message.Span.Start.Offset, text.Length);
                Assert.NotEqual("", message.Message);
            });
            template.CheckEscaping(EscapingMode.Html);
            new TemplateChecker(TemplateType.Object("globals"), _ => null).Check(template);
        }
    }

    private static void Renders(string text)
    {
        var budget = new RenderBudget { MaxSteps = 5_000, MaxElements = 5_000, MaxCharacters = 100_000 };
        try
        {
            Engine.Render(
                text,
                context =>
                {
                    context.Budget = budget;
                    context.LoopLimit = 0;
                    context.Random = new System.Random(1);
                },
                new ScriptObject { ["x"] = "<x>", ["xs"] = new ScriptArray([3, "a", null]), ["o"] = new ScriptObject { ["a"] = 1 } },
                ("p", "{{ $0 }}{{ x }}"));
        }
        catch (ScriptRuntimeException error)
        {
            Assert.Equal("page", error.Span.FileName);
            Assert.InRange(error.Span.Start.Offset, 0, text.Length);
            Assert.NotEqual("", error.OriginalMessage);
        }

        // It came to an end within what it was given: the step that is refused is the last.
        Assert.InRange(budget.Steps, 0, budget.MaxSteps + 1);
    }

    private static Gen<string> Expression(int depth) => depth == 0
        ? Atoms
        : Gen.OneOf(
            Atoms,
            from left in Expression(depth - 1) from op in Operator from right in Expression(depth - 1) select $"({left}) {op} ({right})",
            from left in Expression(depth - 1) from function in Function from right in Expression(depth - 1) select $"({left}) | {function} ({right})",
            from value in Expression(depth - 1) from function in Function select $"({value}) | {function}",
            from value in Expression(depth - 1) from prefix in Gen.Elements("!", "-", "+", "@") select $"{prefix}({value})",
            from condition in Expression(depth - 1) from value in Expression(depth - 1) select $"({condition}) ? ({value}) : 1",
            from value in Expression(depth - 1) from member in Gen.Elements("a", "size", "empty?", "key", "year") select $"({value}).{member}",
            from value in Expression(depth - 1) from index in Expression(depth - 1) select $"[{value}, 2]|array.add ({index})");

    private static Gen<string> Statement(int depth) => depth == 0
        ? from value in Expression(2) select $"{{{{ {value} }}}}"
        : Gen.OneOf(
            from value in Expression(2) select $"{{{{ {value} }}}}",
            from value in Expression(2) from op in Gen.Elements("=", "+=", "*=") select $"{{{{ x {op} {value} }}}}",
            from value in Expression(1) from body in Statements(depth - 1) select $"{{{{ if {value} }}}}{body}{{{{ else }}}}e{{{{ end }}}}",
            from value in Expression(1) from body in Statements(depth - 1) select $"{{{{ for i in ({value}) }}}}{body}{{{{ end }}}}",
            from value in Expression(1) from body in Statements(depth - 1) select $"{{{{ while ({value}) }}}}{body}{{{{ end }}}}",
            from value in Expression(1) from body in Statements(depth - 1) select $"{{{{ with ({value}) }}}}{body}{{{{ end }}}}",
            from value in Expression(1) from body in Statements(depth - 1) select $"{{{{ func f }}}}{body}{{{{ f ({value}) }}}}{{{{ end }}}}{{{{ f 1 }}}}",
            from body in Statements(depth - 1) select $"{{{{ capture x }}}}{body}{{{{ end }}}}",
            from body in Statements(depth - 1) select $"{{{{ wrap f }}}}{body}{{{{ end }}}}");

    private static Gen<string> Statements(int depth) => from first in Statement(depth) from second in Statement(depth) select first + " " + second;

    private static IEnumerable<string> Builtins() =>
        from name in TemplateContext.Builtins.MemberNames
        let value = TemplateContext.Builtins.TryGetMember(name, out var found) ? found : null
        from function in value is IScriptObject members ? members.MemberNames.Select(member => $"{name}.{member}") : [name]
        select function;
}
