using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Diagnostics.Rules;
using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics;

/// <summary>One file's syntax tree, bound against its project, with everything that is to be said of it. Immutable and safe to share between threads.</summary>
public sealed class SemanticModel
{
    private readonly Lazy<PersonDirectory> people;
    private readonly Lazy<ImmutableArray<Diagnostic>> diagnostics;
    private readonly Lazy<PresenceTable> presence;

    private SemanticModel(SyntaxTree tree, Project project, Document document, DiagnosticBag found)
    {
        Tree = tree;
        Project = project;
        Document = document;
        diagnostics = new Lazy<ImmutableArray<Diagnostic>>(() => Check(found));
        people = new Lazy<PersonDirectory>(() => PersonDirectory.Of(tree, project, document.Meeting));
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

    /// <summary>Whom handles mean; read at the first use.</summary>
    public PersonDirectory People => people.Value;

    /// <summary>
    /// All diagnostics of the file in order of their spans: syntax, binding and checks, with the project's severities, suppressions applied, those that are off left out.
    /// The checks run when this is first asked for, so that what only needs the document (completion) does not wait for them.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.Value;

    /// <summary>Whether the exempt rule refuses the public edition: then nothing public may be written from this file.</summary>
    public bool PublicEditionIsRefused => Diagnostics.Any(diagnostic => diagnostic.Descriptor.RefusesPublicEdition);

    /// <summary>Binds a tree. Never throws.</summary>
    public static SemanticModel Create(SyntaxTree tree, Project project)
    {
        var bag = new DiagnosticBag();
        var document = Binder.Bind(tree, project, bag);
        return new SemanticModel(tree, project, document, bag);
    }

    /// <summary>Reads a register from its tree. Never throws; what is no entry is left out and has a diagnostic in <paramref name="diagnostics"/>.</summary>
    public static Register BindRegister(SyntaxTree tree, out ImmutableArray<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        var register = RegisterBinder.Bind(tree, bag);
        RuleRunner.RunOnRegister(new RuleContext(tree, Project.Empty, new Document { Meeting = new Meeting() }, bag));
        diagnostics = [.. tree.Diagnostics.Concat(bag.ToImmutable()).OrderBy(diagnostic => diagnostic.Span)];
        return register;
    }

    private ImmutableArray<Diagnostic> Check(DiagnosticBag found)
    {
        RuleRunner.Run(new RuleContext(Tree, Project, Document, found));
        return DiagnosticSettling.Settle(Tree.Diagnostics.Concat(found.ToImmutable()), Tree, Document, Project.Settings);
    }
}
