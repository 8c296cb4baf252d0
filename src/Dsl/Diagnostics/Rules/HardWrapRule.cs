using System.Collections.Immutable;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN026: a run of lines of like width that stop in mid-sentence, as text copied from a PDF has.</summary>
internal sealed class HardWrapRule : IRule
{
    private const int ShortestLine = 40;
    private const int WidthDifference = 25;

    public void Check(RuleContext context)
    {
        foreach (var section in context.Tree.Root.Sections())
        {
            var run = new List<LineSyntax>();
            foreach (var child in section.Children)
            {
                var line = (child as ParagraphSyntax)?.Children is [LineSyntax { LineKind: LineKind.Prose, Column: 0 } only] ? only : null;
                if (line is not null && run.Count > 0 && GoesOn(context, run[^1], line))
                {
                    run.Add(line);
                    continue;
                }

                Report(context, run);
                run.Clear();
                if (line is not null)
                    run.Add(line);
            }

            Report(context, run);
        }
    }

    private static bool GoesOn(RuleContext context, LineSyntax above, LineSyntax below) =>
        above.Content.Length >= ShortestLine && context.Source[above.Content.End - 1] is not ('.' or ':' or ';' or '!' or '?')
        && below.Content.Length <= above.Content.Length + WidthDifference && char.IsLower(context.Source[below.Content.Start]);

    private static void Report(RuleContext context, List<LineSyntax> run)
    {
        if (run.Count < 3)
            return;
        var joins = run.Zip(run.Skip(1), (above, below) => new TextChange(TextSpan.FromBounds(above.Content.End, below.Content.Start), " ")).ToImmutableArray();
        context.Diagnostics.Add(new Diagnostic(Catalogue.HardWrapped, run[0].Content) { Fixes = [new Fix("Join the lines", joins)] });
    }
}
