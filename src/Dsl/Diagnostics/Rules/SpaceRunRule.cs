using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN027: runs of spaces with a non-breaking one among them; said once for a file.</summary>
internal sealed partial class SpaceRunRule : IRule
{
    public void Check(RuleContext context)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>(0);
        foreach (var line in context.LinesWith('\u00A0'))
        {
            foreach (var match in Run().EnumerateMatches(context.Source.AsSpan(line.Content.Start, line.Content.Length)))
            {
                if (context.Source.AsSpan(line.Content.Start + match.Index, match.Length).Contains('\u00A0'))
                    changes.Add(new TextChange(new TextSpan(line.Content.Start + match.Index, match.Length), " "));
            }
        }

        if (changes.Count > 0)
            context.Diagnostics.Add(new Diagnostic(Catalogue.SpaceRun, changes[0].Span) { Fixes = [new Fix("Change each run to one space", changes.ToImmutable())] });
    }

    [GeneratedRegex(@"[ \u00A0]{2,}")]
    private static partial Regex Run();
}
