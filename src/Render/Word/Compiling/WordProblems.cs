namespace MinutesDsl.Render.Word;

/// <summary>Says the engine's problems in terms of the template: which paragraph, which tag.</summary>
internal static class WordProblems
{
    /// <summary>A problem of a run or a check as a message about the template.</summary>
    public static RenderMessage Of(WordTemplate template, WordTextProblem problem)
    {
        var message = problem.Rule.At(template.Description, 0, 0, "") with { Message = Say(template, problem.Offset, problem.Message) };
        return problem.Severity is { } severity ? message with { Severity = severity } : message;
    }

    /// <summary>The problem at an offset of the engine's text.</summary>
    public static string Say(WordTemplate template, int offset, string problem)
    {
        var text = problem.Length == 0 ? problem : char.ToUpperInvariant(problem[0]) + problem[1..];
        text = text.EndsWith('.') || text.EndsWith('?') ? text : text + ".";
        return template.Text.TagAt(offset) is { } tag ? $"{tag.Quote} has {tag.Shown}: {text}" : text;
    }
}
