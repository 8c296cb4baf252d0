using System.Text.RegularExpressions;
using MinutesDsl.Syntax;

namespace MinutesDsl.Semantics.Exempt;

/// <summary>Whether the title of an exempt item may be seen.</summary>
internal static partial class ExemptTitle
{
    /// <summary>Whether the item's own title is not to be shown: it has a public one, or a line that seems to be meant as that field.</summary>
    internal static bool IsHidden(SyntaxTree tree, ItemSyntax item) =>
        item.Fields.Any(field => field.Definition.Key == "Public title")
        || item.Lines().Skip(1).Any(line => MeantAsPublicTitle().IsMatch(tree.Text.ToString(line.Span)))
        || item.Blocks.OfType<ParagraphSyntax>().Take(3).Any(paragraph => paragraph.FirstLine is { } line && tree.Text.ToString(line.Content) is var words
            && (words.Contains("withheld", StringComparison.OrdinalIgnoreCase) || words.StartsWith("public ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("title", StringComparison.OrdinalIgnoreCase)));

    /// <summary>A line that says "public title" behind bullets, white space or a slip in them, and is no such field.</summary>
    [GeneratedRegex(@"^[^\p{L}]*(?:public[^\p{L}]*tit|teitl[^\p{L}]*cyhoeddus)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeantAsPublicTitle();
}
