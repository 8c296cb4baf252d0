using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics.Binding;
using MinutesDsl.Semantics.Exempt;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary>Whom the handles of some minutes mean, anywhere in them: what the binder goes by, for editors. Immutable and safe to share between threads.</summary>
public sealed class PersonDirectory
{
    private readonly PersonScope scope;
    private readonly ExemptRegions regions;

    private PersonDirectory(PersonScope scope, ExemptRegions regions)
    {
        this.scope = scope;
        this.regions = regions;
    }

    /// <summary>
    /// The person of a handle (without <c>@</c>) that stands at a span: of these minutes' own entries, the body's register entries valid at
    /// the meeting's date, or any register, in this order; null for nobody. Whom only exempt text introduces is nobody in open text.
    /// </summary>
    public Person? Find(string handle, TextSpan span) => scope.Find(handle, regions.Overlaps(span));

    internal static PersonDirectory Of(SyntaxTree tree, Project project, Meeting meeting)
    {
        // What there is to say was said when the minutes were bound.
        var said = new DiagnosticBag();
        var regions = ExemptRegions.Find(tree, Binder.Numbers(tree, project, meeting), said);
        return new PersonDirectory(new PersonScope(Introductions.Find(tree, regions, said), project, meeting), regions);
    }
}
