using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN604: a report in the present tense: "Councillor Smith asks", "The Chair welcomes". Said once for each line.</summary>
internal sealed partial class PresentTenseRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.PresentTense) || context.Tree.Keywords.Language != KeywordLanguage.English)
            return;
        foreach (var line in context.ReportLines())
        {
            if (Report().Match(context.Slice(line.Content)) is { Success: true } match)
                context.Diagnostics.Add(Catalogue.PresentTense, new TextSpan(line.Content.Start + match.Groups["verb"].Index, match.Groups["verb"].Length), match.Groups["verb"].Value);
        }
    }

    [GeneratedRegex(@"(?:^|[.;:] )(?:@[a-z0-9-]+(?::[a-z]+)?|(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame)(?: \p{Lu}[\p{L}’'-]*){1,3}|The (?:Vice[- ]?)?(?:Chair(?:man|woman|person)?|Clerk|Mayor|Leader|Committee|Council|Panel|Board|Cabinet|Director|Officer|Solicitor|Treasurer|President|Secretary)) (?:also |then |further )?(?<verb>says|states|notes|agrees|reports|explains|confirms|thanks|welcomes|advises|highlights|suggests|queries|requests|introduces|comments|informs|outlines|presents|proposes|asks|moves|seconds|replies|responds|adds|tells|feels|thinks|asserts|reminds|emphasises|stresses|points out)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Report();
}
