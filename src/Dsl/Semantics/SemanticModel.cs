using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Diagnostics.Rules;
using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics;

/// <summary>One file's syntax tree, bound against its project, with everything that is to be said of it. Immutable and safe to share between threads.</summary>
public sealed class SemanticModel
{
    private readonly Lazy<PresenceTable> presence;

    private SemanticModel(SyntaxTree tree, Project project, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        Tree = tree;
        Project = project;
        Document = document;
        Diagnostics = diagnostics;
        presence = new Lazy<PresenceTable>(() => PresenceTable.Of(document));
    }

    /// <summary>The tree.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>What it is bound against.</summary>
    public Project Project { get; }

    /// <summary>The bound minutes.</summary>
    public Document Document { get; }

    /// <summary>Who was there when; read at the first use. It is of the whole minutes, exempt text included.</summary>
    public PresenceTable Presence => presence.Value;

    /// <summary>All diagnostics of the file in order of their spans: syntax, binding and checks, with the project's severities, suppressions applied, those that are off left out.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the exempt rule refuses the public edition: then nothing public may be written from this file.</summary>
    public bool PublicEditionIsRefused => Diagnostics.Any(diagnostic => diagnostic.Descriptor.RefusesPublicEdition);

    /// <summary>Binds a tree. Never throws.</summary>
    public static SemanticModel Create(SyntaxTree tree, Project project)
    {
        var bag = new DiagnosticBag();
        var document = Binder.Bind(tree, project, bag);
        RuleRunner.Run(new RuleContext(tree, project, document, bag));
        var settled = DiagnosticSettling.Settle(tree.Diagnostics.Concat(bag.ToImmutable()), tree, document, project.Settings);
        return new SemanticModel(tree, project, document, settled);
    }

    /// <summary>Reads a register from its tree. Never throws; what is no entry is left out and has a diagnostic in <paramref name="diagnostics"/>.</summary>
    public static Register BindRegister(SyntaxTree tree, out ImmutableArray<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var register = RegisterBinder.Bind(tree, bag);
        diagnostics = [.. tree.Diagnostics.Concat(bag.ToImmutable()).OrderBy(diagnostic => diagnostic.Span)];
        return register;
    }
}
