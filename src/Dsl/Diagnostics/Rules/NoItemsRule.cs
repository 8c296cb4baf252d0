using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN031: minutes of a meeting without any ITEM, in which at least three numbered lines at the margin look like titles of items. The fix makes items of them all.</summary>
internal sealed partial class NoItemsRule : IRule
{
    private const int FewestTitles = 3;
    private const int LongestTitle = 80;

    public void Check(RuleContext context)
    {
        if (context.IsExtract || context.Tree.Root.ChildrenOf<ItemSyntax>().Any())
            return;
        var titles = context.Tree.Root.DescendantsAndSelf().OfType<ListSyntax>().Where(list => list.MarkerKind == MarkerKind.Number).SelectMany(list => list.Entries)
            .Select(entry => entry.Line).Where(line => line.Column == 0 && line.Keyword is null && line.Content.Length <= LongestTitle && Title().IsMatch(context.Slice(line.Content))).ToList();
        if (titles.Count < FewestTitles || IsOneList(context, titles))
            return;
        var item = context.Tree.Keywords.Of(KeywordKind.Item).Text;
        context.Diagnostics.Add(new Diagnostic(Catalogue.NoItems, TextSpan.FromBounds(titles[0].Marker.Start, titles[0].Content.End), $"{titles[0].Number} {context.Slice(titles[0].Content)}")
        {
            Fixes = [new Fix("Make items of the numbered lines", [.. titles.Select(line => new TextChange(TextSpan.FromBounds(line.Marker.Start, line.Content.Start), $"{item} {line.Number} "))])],
        });
    }

    /// <summary>Titles have something under them; the entries of an ordinary list follow each other.</summary>
    private static bool IsOneList(RuleContext context, List<LineSyntax> titles)
    {
        var lines = context.Tree.Lines.Where(line => line.LineKind is not (LineKind.Blank or LineKind.Comment)).ToList();
        var followed = titles.Count(title => lines.IndexOf(title) is var at && at + 1 < lines.Count && !titles.Contains(lines[at + 1]));
        return followed < FewestTitles;
    }

    [GeneratedRegex(@"^\p{Lu}.*[^.;,:]$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
