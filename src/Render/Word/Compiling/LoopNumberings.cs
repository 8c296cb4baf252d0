using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Which numberings a loop begins anew: those of whole lists inside of it, so that the second list does not go on where the first ended.</summary>
internal sealed class LoopNumberings
{
    private readonly Dictionary<TemplateTag, string[]> restarted = [];
    private readonly Dictionary<TemplateTag, TemplateTag> openers = [];

    /// <summary>Looks at the loops of a part whose tags have been lifted.</summary>
    public void Add(ImmutableArray<Construct> constructs, StyleTable styles)
    {
        foreach (var construct in constructs)
        {
            openers[construct.Close] = construct.Open;
            if (construct.Open.Keyword is not ("for" or "while"))
                continue;
            var inside = Lists(Between(construct), styles);
            // A list that the loop only makes entries of goes on; one that begins in an outer loop is the outer loop's.
            var outer = constructs.Where(other => other != construct && other.Open.Keyword is "for" or "while" && IsInside(construct, other))
                .SelectMany(other => Lists(Between(other).Except(Between(construct)), styles)).ToHashSet();
            restarted[construct.Open] = [.. inside.Where(list => !outer.Contains(list)).Select(list => list.ToString(CultureInfo.InvariantCulture))];
        }
    }

    /// <summary>The ids of the numberings that begin anew with a loop.</summary>
    public string[] RestartedBy(TemplateTag loop) => restarted.GetValueOrDefault(loop, []);

    /// <summary>Whether a tag ends a loop.</summary>
    public bool Closes(TemplateTag close, TemplateTag loop) => openers.GetValueOrDefault(close) == loop;

    private static bool IsInside(Construct inner, Construct outer) =>
        outer.Open.Mark.IsBefore(inner.Open.Mark) && inner.Close.Mark.IsBefore(outer.Close.Mark);

    private static IEnumerable<XElement> Between(Construct construct) =>
        construct.Open.Mark.ElementsAfterSelf().TakeWhile(element => element != construct.Close.Mark).SelectMany(element => element.DescendantsAndSelf(W.P));

    private static HashSet<int> Lists(IEnumerable<XElement> paragraphs, StyleTable styles)
    {
        var found = new HashSet<int>();
        foreach (var paragraph in paragraphs)
        {
            if (styles.NumberingOf(paragraph) is (> 0, 0) numbering && styles.OutlineLevelOf(paragraph) is null)
                found.Add(numbering.List);
        }

        return found;
    }
}
