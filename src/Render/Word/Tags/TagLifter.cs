using System.Collections.Immutable;
using System.Xml.Linq;

namespace MinutesDsl.Render.Word;

/// <summary>
/// Lifts control tags out of the paragraphs that they were typed in, to between runs, paragraphs or table rows, so that what stands
/// between the first tag and the last is a whole number of these.
/// </summary>
internal sealed class TagLifter(XElement root, IReadOnlyList<TemplateTag> tags, List<WordTemplateException> mistakes)
{
    private readonly Dictionary<TemplateTag, (XElement At, bool After)> places = [];
    private readonly HashSet<XElement> doomed = [];

    /// <summary>Lifts the tags of the constructs, and those that stand by themselves in a paragraph.</summary>
    public void Lift(ImmutableArray<Construct> constructs)
    {
        foreach (var construct in constructs.Where(construct => !construct.Open.IsPlaced))
        {
            if (!TryLift(construct))
                mistakes.Add(TagClassifier.Wrong(Explain(construct)));
        }

        foreach (var tag in InOrder().Where(tag => tag.Kind is TagKind.Assignment or TagKind.Comment))
        {
            if (tag.Paragraph is { } paragraph && TagPlace.IsBare(paragraph, tags))
                Place(tag, paragraph, after: false);
        }

        if (mistakes.Count == 0)
            Apply();
    }

    private IEnumerable<TemplateTag> InOrder() => root.Descendants(W.TagMark).Select(mark => tags[(int?)mark.Attribute("n") ?? 0]);

    private bool TryLift(Construct construct)
    {
        if (construct.Open.Paragraph is not { } first || construct.Close.Paragraph is not { } last)
            return false;
        if (construct.Open.Keyword != TagClassifier.PieceWord && TryLiftRows(construct, first, last))
            return true;
        var paragraphs = construct.Tags.Select(tag => tag.Paragraph).Distinct().ToList();
        if (paragraphs.Count == 1 && !TagPlace.IsBare(first, tags))
            return construct.Open.Keyword != TagClassifier.PieceWord && construct.Tags.All(tag => tag.Mark.Parent == construct.Open.Mark.Parent);
        return TryLiftParagraphs(construct, first, last);
    }

    private bool TryLiftParagraphs(Construct construct, XElement first, XElement last)
    {
        if (first.Parent != last.Parent || construct.Middles.Any(tag => tag.Paragraph?.Parent != first.Parent))
            return false;
        if (!(TagPlace.IsBare(first, tags) || TagPlace.IsAtStart(construct.Open, first, tags))
            || !(TagPlace.IsBare(last, tags) || TagPlace.IsAtEnd(construct.Close, last, tags) || (last != first && TagPlace.IsAtStart(construct.Close, last, tags)))
            || construct.Middles.Any(tag => tag.Paragraph is not { } own || !(TagPlace.IsBare(own, tags) || TagPlace.IsAtStart(tag, own, tags))))
            return false;
        foreach (var tag in construct.Tags)
        {
            if (tag.Paragraph is { } own)
                Place(tag, own, after: tag == construct.Close && !TagPlace.IsAtStart(tag, own, tags));
        }

        return true;
    }

    private bool TryLiftRows(Construct construct, XElement first, XElement last)
    {
        var pair =
            from opening in first.Ancestors(W.Tr)
            from closing in last.Ancestors(W.Tr)
            where opening.Parent == closing.Parent
            select (opening, closing);
        if (pair.FirstOrDefault() is not ({ } begin, { } end)
            || !TagPlace.IsAtRowStart(construct.Open, begin, tags) || !TagPlace.IsAtRowEnd(construct.Close, end, tags))
            return false;
        var middles = construct.Middles.Select(tag => tag.Mark.Ancestors(W.Tr).FirstOrDefault(row => row.Parent == begin.Parent)).ToList();
        if (construct.Middles.Where((tag, i) => middles[i] is not { } row || row == begin || !TagPlace.IsAtRowStart(tag, row, tags)).Any())
            return false;
        PlaceAtRow(construct.Open, begin, after: false);
        for (var i = 0; i < middles.Count; i++)
        {
            if (middles[i] is { } row)
                PlaceAtRow(construct.Middles[i], row, after: false);
        }

        PlaceAtRow(construct.Close, end, after: true);
        return true;
    }

    private void PlaceAtRow(TemplateTag tag, XElement row, bool after)
    {
        if (tag.Paragraph is { } own && TagPlace.IsBare(own, tags))
            doomed.Add(own);
        var isBare = TagPlace.IsBareRow(row, tags);
        if (isBare)
            doomed.Add(row);
        places[tag] = (row, after && !isBare);
    }

    private void Place(TemplateTag tag, XElement paragraph, bool after)
    {
        var isBare = TagPlace.IsBare(paragraph, tags);
        if (isBare)
            doomed.Add(paragraph);
        places[tag] = (paragraph, after && !isBare);
    }

    private void Apply()
    {
        var lastAfter = new Dictionary<XElement, XElement>();
        foreach (var tag in InOrder().Where(places.ContainsKey).ToList())
        {
            var (at, after) = places[tag];
            tag.Mark.Remove();
            if (after)
            {
                lastAfter.GetValueOrDefault(at, at).AddAfterSelf(tag.Mark);
                lastAfter[at] = tag.Mark;
            }
            else
            {
                at.AddBeforeSelf(tag.Mark);
            }

            tag.IsPlaced = true;
        }

        foreach (var element in doomed.Where(element => !element.Descendants(W.TagMark).Any()))
            element.Remove();
    }

    private static string Explain(Construct construct)
    {
        var (open, close) = (construct.Open, construct.Close);
        if (open.Keyword == TagClassifier.PieceWord)
            return $"{open.Quote} begins the piece {open.Shown}. Put {open.Shown} and its {{{{ end }}}} each into a paragraph of its own, in the text and outside of tables.";
        if (open.Mark.Ancestors(W.Tc).FirstOrDefault() != close.Mark.Ancestors(W.Tc).FirstOrDefault())
            return $"{open.Quote} begins {open.Shown}, and its {{{{ end }}}} is in another cell: {Lower(close.Quote)}. To repeat a row, put the first tag at the very start of the row and {{{{ end }}}} at the very end of it.";
        if (open.Paragraph == close.Paragraph)
            return $"{open.Quote} begins {open.Shown} and ends it on the other side of the edge of a link or a control. Put both on the same side.";
        if (open.Paragraph?.Parent != close.Paragraph?.Parent)
            return $"{open.Quote} begins {open.Shown}, and its {{{{ end }}}} is on the other side of the edge of a text box or a control: {Lower(close.Quote)}. Put both on the same side.";
        return $"{open.Quote} begins {open.Shown} in the middle of its words, and its {{{{ end }}}} is in another: {Lower(close.Quote)}. Put each of the two tags into a paragraph of its own, or both into one.";
    }

    private static string Lower(string quote) => char.ToLowerInvariant(quote[0]) + quote[1..];
}
