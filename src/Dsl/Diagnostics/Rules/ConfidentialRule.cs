using System.Text.RegularExpressions;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN520: a line or title marked CONFIDENTIAL, PRIVATE or IN CAMERA that nothing makes exempt, so that it is published.</summary>
internal sealed partial class ConfidentialRule : IRule
{
    public void Check(RuleContext context)
    {
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind is LineKind.Blank or LineKind.Comment or LineKind.TableRow || line.Field is not null || line.Content.IsEmpty)
                continue;
            var words = context.Source.AsSpan(line.Content.Start, line.Content.Length);
            if (!Possible(words))
                continue;
            var isTitle = line.Keyword?.Kind == KeywordKind.Item || line.LineKind == LineKind.Heading;
            var match = (isTitle ? Title() : Marked()).Match(words.ToString());
            var span = new TextSpan(line.Content.Start + match.Index, match.Length);
            if (match.Success && !context.IsExempt(line.Content) && SaysSomething(context, line, match))
                context.Diagnostics.Add(Catalogue.MarkedConfidential, span);
        }
    }

    private static bool Possible(ReadOnlySpan<char> words) =>
        words.Contains("confiden", StringComparison.OrdinalIgnoreCase) || words.Contains("private", StringComparison.OrdinalIgnoreCase) || words.Contains("camera", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether there is anything that the mark may be meant to keep back: words after it, or under it.</summary>
    private static bool SaysSomething(RuleContext context, LineSyntax line, Match match) =>
        match.Index + match.Length < line.Content.Length
        || context.Tree.Lines.SkipWhile(other => other.Span.Start <= line.Span.Start).FirstOrDefault(other => other.LineKind is not (LineKind.Blank or LineKind.Comment))
            is { } next && next.Keyword?.Kind is not (KeywordKind.Item or KeywordKind.Closed or KeywordKind.Exempt) && next.Field?.Kind != FieldKind.Exempt;

    [GeneratedRegex(@"^(?:(?:STRICTLY )?(?:PRIVATE AND )?CONFIDENTIAL|PRIVATE|IN CAMERA|(?:Strictly )?(?:[Pp]rivate and )?[Cc]onfidential(?=:| –| -)|Private(?=:)|In camera(?=:))(?=$|[\s:.–-])", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    /// <summary>"Confidential items" alone may be the title of the item that excludes the public.</summary>
    [GeneratedRegex(@"\bCONFIDENTIAL\b(?=.*\p{Ll})|(?<=\p{Ll}.*)\bCONFIDENTIAL\b|[(\[](?:strictly )?(?:private and )?[Cc]onfidential[)\]]|[(\[](?:[Pp]rivate|[Ii]n camera)[)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
