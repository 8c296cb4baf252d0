using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN603: the first person, outside what is somebody's text or stands in quotation marks; said once for each line.</summary>
internal sealed partial class FirstPersonRule : IRule
{
    public void Check(RuleContext context)
    {
        if (!context.IsOn(Catalogue.FirstPerson) || context.Tree.Keywords.Language != KeywordLanguage.English)
            return;
        foreach (var line in context.ReportLines())
        {
            var words = context.Slice(line.Content);
            foreach (Match match in Word().Matches(words))
            {
                if (IsQuoted(words, match.Index))
                    continue;
                context.Diagnostics.Add(Catalogue.FirstPerson, new TextSpan(line.Content.Start + match.Index, match.Length), match.Value);
                break;
            }
        }
    }

    /// <summary>Whether a place lies between quotation marks, or after one that is not closed.</summary>
    private static bool IsQuoted(string words, int index)
    {
        var isOpen = false;
        for (var i = 0; i < index; i++)
        {
            if (words[i] is '“' || (words[i] is '‘' or '\'' && (i == 0 || !char.IsLetterOrDigit(words[i - 1]))))
                isOpen = true;
            else if (words[i] is '”' || (words[i] is '’' or '\'' && (i + 1 == words.Length || !char.IsLetterOrDigit(words[i + 1]))))
                isOpen = false;
            else if (words[i] == '"')
                isOpen = !isOpen;
        }

        return isOpen;
    }

    // "I" is also a roman number and "US" a country; "Our" before a capital is a plan's or a charity's name.
    [GeneratedRegex(@"(?<![\p{L}\p{N}’'@/-])(?:(?<!\b(?:Part|Phase|Stage|Class|Grade|Annex|Appendix|Schedule|Title|Table|Tier|Type|Volume|Category|World War)\s)I(?=\s+\p{Ll}|[’'](?:m|ve|d|ll)\b)|[Ww]e|our(?!\s+\p{Lu})|Our(?=\s+\p{Ll})|ours|us|[Mm]y|me|ourselves|myself)(?![\p{L}\p{N}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
