using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;
using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Formatting.Meaning;

/// <summary>Whether two texts mean the same: the same tree of the same words, the same document, and the same words exempt.</summary>
internal static class MeaningComparison
{
    /// <summary>Where in the old text a difference was found, or null where the new one means the same.</summary>
    internal static TextSpan? FirstDifference(SyntaxTree before, SyntaxTree after, ProjectSettings settings)
    {
        if (new SyntaxComparison(before, after, settings).FirstDifference() is { } difference)
            return difference;
        if (before.IsRegister)
            return DocumentSkeleton.People(Register(before)) == DocumentSkeleton.People(Register(after)) ? null : default(TextSpan);
        var bindingBefore = Bind(before, settings);
        var bindingAfter = Bind(after, settings);
        return new ExemptComparison(before, bindingBefore.Document.ExemptSpans, after, bindingAfter.Document.ExemptSpans).FirstDifference()
            ?? (bindingBefore.Refusals == bindingAfter.Refusals ? DocumentSkeleton.FirstDifference(bindingBefore.Document, bindingAfter.Document) : default(TextSpan));
    }

    private static IEnumerable<Person> Register(SyntaxTree tree) =>
        RegisterBinder.Bind(tree, new DiagnosticBag()).Bodies.SelectMany(body => body.Entries).Select(entry => entry.Person);

    private static (Document Document, int Refusals) Bind(SyntaxTree tree, ProjectSettings settings)
    {
        var diagnostics = new DiagnosticBag();
        var document = Binder.Bind(tree, Project.Empty with { Settings = settings }, diagnostics);
        return (document, diagnostics.ToImmutable().Count(diagnostic => diagnostic.Descriptor.RefusesPublicEdition));
    }
}
