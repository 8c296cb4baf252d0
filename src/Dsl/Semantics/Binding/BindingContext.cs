using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics.Exempt;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>What the parts of the binder share.</summary>
internal sealed class BindingContext(SyntaxTree tree, Project project, Meeting meeting, DiagnosticBag diagnostics)
{
    private PostHolders? posts;

    internal SyntaxTree Tree { get; } = tree;

    internal string Source { get; } = tree.Text.Text;

    internal Project Project { get; } = project;

    internal Meeting Meeting { get; } = meeting;

    internal DiagnosticBag Diagnostics { get; } = diagnostics;

    internal required IReadOnlyDictionary<ItemSyntax, ItemNumber> Numbers { get; init; }

    internal required ExemptRegions Regions { get; init; }

    internal required Introductions Introductions { get; init; }

    internal required PersonScope Scope { get; init; }

    /// <summary>Who holds a post; made at the first use.</summary>
    internal PostHolders Posts => posts ??= new PostHolders(this, Introductions);

    /// <summary>The anchor of each minute, by number and by label.</summary>
    internal required IReadOnlyDictionary<string, string> Anchors { get; init; }

    internal string Slice(TextSpan span) => Source.Substring(span.Start, span.Length);

    internal int LineOf(TextSpan span) => Tree.Text.GetLinePosition(span.Start).Line;
}
