using MinutesDsl.Scriban.Tests.Conformance;
using MinutesDsl.Scriban.Tests.Rendering;

namespace MinutesDsl.Scriban.Tests.Fuzz;

/// <summary>Whatever a template says, it renders or fails with the engine's own exception.</summary>
public sealed class MutationTests
{
    private const int Seed = 20260307;
    private const int Count = 1000;

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "end", "if", "else", "for x in ", "while", "func", "do", "case", "when", "ret", "with", "wrap", "include 'p'",
        "capture", "tablerow", "|", "(", ")", "[", "]", "{", "}", "\"", "'", "`", "$\"{", ".", "?.", "..", "..<", "@", "^", "$", "$0", "$$", ";", "\n", ":", ",", "=", "==",
        "1", "1e9", "-1", "null", "this", "empty", "string.", "array.", "math.", "date.", "object.", "regex.", "<a href=\"", "<script>", "<!--", ">", "<", "#", "##", "x", "+", "*", "//", "%", "<<",
    ];

    [Theory]
    [InlineData(EscapingMode.None)]
    [InlineData(EscapingMode.Html)]
    [InlineData(EscapingMode.Xml)]
    public void Mutated_templates_fail_only_as_they_should(EscapingMode mode)
    {
        var sources = ConformanceCase.ReadAll(RepositoryPaths.At("tests", "Scriban.Tests", "cases")).Select(@case => @case.Template).Distinct().ToArray();
        var random = new Random(Seed);
        for (var i = 0; i < Count; i++)
        {
            var template = Mutate(sources[random.Next(sources.Length)], sources, random);
            try
            {
                Engine.Render(
                    template,
                    context =>
                    {
                        context.Escaping = mode;
                        context.Random = new Random(1);
                        context.Budget = new RenderBudget { MaxSteps = 20_000, MaxElements = 20_000, MaxCharacters = 200_000 };
                    },
                    new ScriptObject { ["x"] = "<x>", ["xs"] = new ScriptArray([1, "a", null]) },
                    ("p", "{{ $0 }}{{ x }}"));
            }
            catch (ScriptRuntimeException)
            {
                // The one way to fail.
            }
            catch (Exception error)
            {
                Assert.Fail($"round {i}: {error.GetType().Name}: {error.Message}\n{template}\n{error.StackTrace}");
            }
        }
    }

    private static string Mutate(string template, string[] sources, Random random)
    {
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var at = random.Next(template.Length + 1);
            var length = random.Next(Math.Min(12, template.Length - at) + 1);
            template = random.Next(5) switch
            {
                0 => template.Remove(at, length),
                1 => template.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => template.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
                3 => template.Insert(at, template.Substring(at, length)),
                _ => template[..at] + sources[random.Next(sources.Length)],
            };
        }

        return template;
    }
}
