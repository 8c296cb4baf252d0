using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN606: somebody who is on no roll or register and asked a question or is called a resident or member of the public by name.</summary>
internal sealed partial class PublicNameRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.PublicNamed))
            return;
        foreach (var block in context.Blocks())
        {
            if (block is not QuestionBlock question)
                continue;
            if (question is { Keyword.Kind: not Syntax.KeywordKind.Answer, Person: { Person: null } person } && Name().IsMatch(person.Typed))
                context.Diagnostics.Add(Catalogue.PublicNamed, person.Span, person.Typed);
        }

        foreach (var line in context.ReportLines())
        {
            foreach (Match match in Resident().Matches(context.Slice(line.Content)))
                context.Diagnostics.Add(Catalogue.PublicNamed, new TextSpan(line.Content.Start + match.Groups["name"].Index, match.Groups["name"].Length), match.Groups["name"].Value);
        }
    }

    [GeneratedRegex(@"^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'.-]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:members? of the public|residents?|parishioners?|householders?|neighbours?|objectors?|complainants?),? (?<name>(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?(?: \p{Lu}[\p{L}’'-]*)+)", RegexOptions.CultureInvariant)]
    private static partial Regex Resident();
}
