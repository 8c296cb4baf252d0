using System.Buffers;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN518: an image without description (WCAG 2.2 AA, success criterion 1.1.1).</summary>
internal sealed partial class ImageRule : IRule
{
    private static readonly SearchValues<string> Signs = SearchValues.Create(["!["], StringComparison.Ordinal);

    public void Check(RuleContext context)
    {
        foreach (var line in context.LinesWith(Signs))
        {
            foreach (Match match in Image().Matches(context.Slice(line.Content)))
                context.Diagnostics.Add(Catalogue.ImageWithoutDescription, new TextSpan(line.Content.Start + match.Index, match.Length));
        }
    }

    [GeneratedRegex(@"(?<!\\)!\[\s*\]\([^)\s]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex Image();
}
