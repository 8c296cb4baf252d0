using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN029: a plain list whose stem speaks of points made, noted or raised, without POINTS.</summary>
internal sealed partial class PointsStemRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var section in context.Tree.Root.Sections())
        {
            for (var i = 0; i < section.Children.Length; i++)
            {
                if (section.Children[i] is not ParagraphSyntax { FirstLine: { Content.IsEmpty: false } line } paragraph || context.Source[line.Content.End - 1] != ':' || !Stem().IsMatch(context.Slice(line.Content)))
                    continue;
                var list = paragraph.ChildrenOf<ListSyntax>().FirstOrDefault() ?? section.Children.Skip(i + 1).SkipWhile(node => node is LineSyntax { LineKind: LineKind.Blank or LineKind.Comment }).FirstOrDefault() as ListSyntax;
                if (list?.MarkerKind != MarkerKind.Bullet)
                    continue;
                var keyword = context.Tree.Keywords.Of(KeywordKind.Points).Text;
                context.Diagnostics.Add(new Diagnostic(Catalogue.PointsWithoutKeyword, line.Content, keyword)
                {
                    Fixes = [new Fix($"Make it {keyword}", new TextSpan(line.Content.Start, 0), keyword + " ")],
                });
            }
        }
    }

    [GeneratedRegex(@"\bpoints (were |was |that were )?(made|noted|raised)\b|\b(made|noted|raised) the following( main| key)? points\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stem();
}
