using MinutesDsl.Syntax;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN002: ARRIVED, RETURNED or LEFT that names nobody.</summary>
internal sealed class PresenceLineRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var line in context.Tree.Lines)
        {
            if (line is { IsMalformed: false, Keyword: { Kind: KeywordKind.Arrived or KeywordKind.Returned or KeywordKind.Left } keyword, Head: null or PresenceHeadSyntax { Persons.IsEmpty: true } })
                context.Diagnostics.Add(Catalogue.MalformedKeyword, Text.TextSpan.FromBounds(line.KeywordSpan.Start, Math.Max(line.KeywordSpan.End, line.Content.End)), keyword.Text, "");
        }
    }
}
