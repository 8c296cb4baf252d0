using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Projects;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.CodeAction;

/// <summary>The fixes of the diagnostics in a span, and "ignore" for those that a clerk may turn off.</summary>
internal static class QuickFixes
{
    private const string ExemptTitle = "Apply the suggested correction (the text is exempt and is not shown)";

    /// <summary>
    /// The checks whose fix leaves the record as it is: layout, or a keyword or field that was plainly meant. What changes a number, a
    /// date, a name or what is published is offered, and chosen by the clerk.
    /// </summary>
    private static readonly ImmutableHashSet<string> Safe =
        [Catalogue.MisspeltKeyword.Code, Catalogue.MisspeltField.Code, Catalogue.PastedBullet.Code, Catalogue.SpaceRun.Code];

    internal static IEnumerable<ProposedAction> Of(DocumentSnapshot document, TextSpan span)
    {
        var found = document.Diagnostics.Where(diagnostic => diagnostic.Span.IntersectsWith(span)).ToList();
        foreach (var diagnostic in found)
        {
            for (var i = 0; i < diagnostic.Fixes.Length; i++)
            {
                var fix = diagnostic.Fixes[i];

                var file = fix.Path is { } path ? document.Project.Files.FirstOrDefault(file => file.Text.Path == path) : null;
                if (fix.Path is not null && file is null)
                    continue;
                yield return new ProposedAction(diagnostic.IsExempt ? ExemptTitle : fix.Title, CodeActionKind.QuickFix, file is null ? fix.Changes : InLinesOf(file, fix.Changes))
                {
                    File = file,
                    Diagnostic = diagnostic,
                    IsPreferred = i == 0 && IsSafe(diagnostic),
                };
            }
        }

        foreach (var diagnostic in found.Where(diagnostic => diagnostic.Descriptor.IsConfigurable).DistinctBy(diagnostic => (diagnostic.Code, LineOf(document, diagnostic))))
            yield return Ignore(document, diagnostic);
    }

    /// <summary>Whether the first fix of a diagnostic may be applied without asking.</summary>
    internal static bool IsSafe(MinutesDsl.Diagnostics.Diagnostic diagnostic) => Safe.Contains(diagnostic.Code) && !diagnostic.Fixes.IsEmpty;

    /// <summary>The changes with the line ends of the file that they are of, which need not be those of the document.</summary>
    private static ImmutableArray<TextChange> InLinesOf(ProjectFile file, ImmutableArray<TextChange> changes) =>
        [.. changes.Select(change => change with { NewText = change.NewText.Replace("\n", LineEnds.Of(file.Text), StringComparison.Ordinal) })];

    private static int LineOf(DocumentSnapshot document, MinutesDsl.Diagnostics.Diagnostic diagnostic) => document.Text.GetLinePosition(diagnostic.Span.Start).Line;

    private static ProposedAction Ignore(DocumentSnapshot document, MinutesDsl.Diagnostics.Diagnostic diagnostic)
    {
        var line = document.Text.GetLineSpan(LineOf(document, diagnostic));
        var words = document.Text.ToString(line);
        var indentation = words[..(words.Length - words.TrimStart().Length)];
        return new ProposedAction($"Ignore {diagnostic.Code} on this line", CodeActionKind.QuickFix,
            [new TextChange(new TextSpan(line.Start, 0), $"{indentation}// minutes: ignore {diagnostic.Code} {LineEnds.Of(document.Text)}")])
        {
            Diagnostic = diagnostic,
        };
    }
}
