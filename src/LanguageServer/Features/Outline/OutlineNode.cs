using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Outline;

/// <summary>A part of a file that has a name, and the parts in it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name, never empty, on one line.</param>
/// <param name="Level">How deep it may stand: a part holds those of higher levels that follow it.</param>
/// <param name="Selection">Where its name stands; lies in <see cref="Range"/>.</param>
internal sealed record OutlineNode(OutlineKind Kind, string Name, int Level, TextSpan Selection)
{
    /// <summary>All of it, without blank lines at the end; holds the ranges of <see cref="Children"/>.</summary>
    public TextSpan Range { get; private set; } = Selection;

    /// <summary>The parts in it, in order.</summary>
    public List<OutlineNode> Children { get; } = [];

    /// <summary>Makes the part hold a span too.</summary>
    public void Cover(TextSpan span) => Range = TextSpan.FromBounds(Math.Min(Range.Start, span.Start), Math.Max(Range.End, span.End));
}
