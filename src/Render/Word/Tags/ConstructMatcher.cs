using System.Collections.Immutable;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>Finds which tag ends which, in one part.</summary>
internal static class ConstructMatcher
{
    /// <summary>The constructs, in the order in which they begin. What does not match is noted.</summary>
    public static ImmutableArray<Construct> Match(XElement root, IReadOnlyList<TemplateTag> tags, List<WordTemplateException> mistakes)
    {
        var found = new List<Construct>();
        var open = new Stack<(TemplateTag Tag, List<TemplateTag> Middles)>();
        foreach (var tag in root.Descendants(W.TagMark).Select(mark => tags[(int?)mark.Attribute("n") ?? 0]))
        {
            switch (tag.Kind)
            {
                case TagKind.Open:
                    open.Push((tag, []));
                    break;
                case TagKind.Middle when open.TryPeek(out var current) && Parts(current.Tag.Keyword, tag.Keyword):
                    current.Middles.Add(tag);
                    break;
                case TagKind.Middle:
                    mistakes.Add(TagClassifier.Wrong(Stray(tag, open.TryPeek(out var around) ? around.Tag : null)));
                    break;
                case TagKind.Close when open.TryPop(out var ended):
                    found.Add(new Construct(ended.Tag, [.. ended.Middles], tag));
                    break;
                case TagKind.Close:
                    mistakes.Add(TagClassifier.Wrong($"{tag.Quote} has {{{{ end }}}}, and nothing is open that it could end. Take it out, or add the tag that it should end."));
                    break;
            }
        }

        foreach (var (tag, _) in open.Reverse())
        {
            mistakes.Add(TagClassifier.Wrong($"{tag.Quote} begins {tag.Shown}, and no {{{{ end }}}} ends it in the same text. Put {{{{ end }}}} where it should end."));
        }

        return [.. found.OrderBy(construct => construct.Open.Index)];
    }

    private static bool Parts(string opening, string middle) => middle == "when" ? opening == "case" : opening is "if" or "case" or "for";

    private static string Stray(TemplateTag tag, TemplateTag? around) => around is null
        ? $"{tag.Quote} has {tag.Shown} outside of any {(tag.Keyword == "when" ? "case" : "if")}. Put it between {{{{ {(tag.Keyword == "when" ? "case …" : "if …")} }}}} and its {{{{ end }}}}."
        : $"{tag.Quote} has {tag.Shown}, which cannot stand in {around.Shown}. Is an {{{{ end }}}} missing before it?";
}
