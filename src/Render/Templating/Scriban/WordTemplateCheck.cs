using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using MinutesDsl.Render.Word;
using MinutesDsl.Scriban;

namespace MinutesDsl.Render;

/// <summary>Checks the text of a Word template against the model, without rendering: its parts, then the piece of each kind of block as it is given that kind.</summary>
internal sealed partial class WordTemplateCheck(WordTemplate template, HouseStyle style)
{
    private const string Given = "w_given_";

    /// <summary>Told of each member that the template reads: see <see cref="TemplateChecker.OnRead"/>.</summary>
    public Action<TemplateType, string?>? OnRead { get; init; }

    /// <summary>What is wrong, in the order of the text.</summary>
    public ImmutableArray<WordTextProblem> Run()
    {
        var text = template.EngineText;
        var main = Checker(Globals()).Check(Template.Parse(text, template.Description));

        // Variables of loops that are open where a block is printed can be seen in its piece; which those are is not known here.
        var globals = Globals();
        foreach (var name in template.Text.Tags.Select(tag => LoopVariable().Match(tag.Code)).Where(match => match.Success).Select(match => match.Groups[1].Value))
            globals.Define(name, TemplateType.Any);
        var calls = new StringBuilder(text);
        foreach (var kind in BlockKinds.All.Where(kind => text.Contains($"{{{{ func w_piece_{kind}(", StringComparison.Ordinal)))
        {
            globals.Define(Given + kind, ModelTypes.Block(kind));
            calls.Append("{{ w_piece_").Append(kind).Append(' ').Append(Given).Append(kind).Append(" }}");
        }

        var pieces = Checker(globals).Check(Template.Parse(calls.ToString(), template.Description))
            .Where(message => message.Span.Start.Offset < template.PiecesEnd);
        return [.. main.Concat(pieces).Select(Problem).OfType<WordTextProblem>().Distinct().OrderBy(problem => problem.Offset)];
    }

    private TemplateChecker Checker(TemplateType globals) => new(globals, _ => null) { Unavailable = StyleTemplateCheck.Unavailable, OnRead = OnRead };

    private WordTextProblem? Problem(LogMessage message)
    {
        var offset = message.Span.Start.Offset;
        if (WrongValue().Match(message.Message) is not { Success: true } match)
            return new WordTextProblem(offset, message.Message, StyleTemplateCheck.RuleOf(message.Subject), ScribanMessages.SeverityOf(message));
        var words = WordValues.Explain(match.Groups["is"].Value, isAlone: match.Groups["function"].Value == "w_paragraph");
        return words is null ? null : new WordTextProblem(offset, words, RenderCatalogue.WordTag);
    }

    private TemplateType Globals()
    {
        var value = new HostParameter("value", ParameterKind.Text);
        var globals = TemplateType.Object("globals")
            .Define("meeting", ModelTypes.Meeting)
            .Define("style", TemplateType.FromValue(StyleObject.Of(style)))
            .Define("in_summary", TemplateType.Boolean)
            .Define("in_language", Function("in_language", new HostParameter("text"), new HostParameter("language")));
        foreach (var function in new[] { "w_value", "w_paragraph", "w_mark" })
            globals.Define(function, Function(function, new HostParameter("place"), value));
        return globals.Define("w_address", Function("w_address", value)).Define("w_piece", Function("w_piece", new HostParameter("kind"), new HostParameter("piece")));
    }

    private static TemplateType Function(string name, params ImmutableArray<HostParameter> parameters) =>
        TemplateType.FromValue(new HostFunction(name, (_, _) => "", parameters));

    [GeneratedRegex(@"^for\s+([A-Za-z_][A-Za-z0-9_]*)\s+in\b")]
    private static partial Regex LoopVariable();

    [GeneratedRegex("^`value` of `(?<function>w_[a-z]+)` needs a text, but is (?<is>[^;]*?)\\.?(;.*)?$")]
    private static partial Regex WrongValue();
}
