using System.Collections.Immutable;
using MinutesDsl.Projects;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Cli;

/// <summary>The lines of a file that nobody may be shown who did not ask for the full edition: build logs are public.</summary>
internal static class HiddenLines
{
    /// <summary>The zero-based lines: exempt ones, and the comments beside them. All of them, where it is not certain what is exempt.</summary>
    public static ImmutableHashSet<int> Of(SyntaxTree tree, LoadedProject project)
    {
        if (tree.IsRegister)
            return [];
        var model = SemanticModel.Create(tree, project.Project);
        var lines = tree.Root.Lines().ToList();
        if (model.PublicEditionIsRefused)
            return [.. Enumerable.Range(0, lines.Count)];

        var hidden = lines.Select(line => line.LineKind != LineKind.Blank && IsExempt(line.Span, model.Document.ExemptSpans)).ToArray();
        HideComments(lines, hidden, 1);
        HideComments(lines, hidden, -1);
        return [.. Enumerable.Range(0, lines.Count).Where(line => hidden[line])];
    }

    private static bool IsExempt(TextSpan line, ImmutableArray<TextSpan> exempt) => exempt.Any(line.OverlapsWith);

    // A comment after an exempt item's last words is not part of the item, and speaks of it all the same.
    private static void HideComments(List<LineSyntax> lines, bool[] hidden, int step)
    {
        var neighbourIsHidden = false;
        for (var i = step > 0 ? 0 : lines.Count - 1; i >= 0 && i < lines.Count; i += step)
        {
            if (lines[i].LineKind == LineKind.Comment)
                hidden[i] |= neighbourIsHidden;
            else if (lines[i].LineKind != LineKind.Blank)
                neighbourIsHidden = hidden[i];
        }
    }
}
