using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN030: the body's name begins with "of", as in "MINUTES of the Planning Committee"; titles say "Minutes of" before it already.</summary>
internal sealed partial class BodyNameRule : IRule
{
    public void Check(RuleContext context)
    {
        var header = context.Tree.Root.ChildrenOf<HeaderSyntax>().FirstOrDefault()?.FirstLine;
        if (header is not { Keyword.Kind: KeywordKind.Minutes } || context.Source.AsSpan(header.KeywordSpan.Start, header.KeywordSpan.Length) is not "MINUTES")
            return;
        var words = context.Slice(header.Content);
        if (Beginning().Match(words) is not { Success: true } beginning)
            return;
        // "A special meeting of" says something that the fields do not; only words that say nothing are taken out.
        var name = words[beginning.Length..];
        ImmutableArray<Fix> fixes = MoreThanTheName().IsMatch(name) || name.Length == 0
            ? []
            : [new Fix($"Change to 'MINUTES {name}'", new TextSpan(header.Content.Start, beginning.Length), "")];
        var typed = beginning.Value.TrimEnd();
        context.Diagnostics.Add(new Diagnostic(Catalogue.BodyNameBegins, new TextSpan(header.Content.Start, typed.Length), typed) { Fixes = fixes });
    }

    [GeneratedRegex(@"^(?:minutes\s+)?of(?:\s+(?:a|the)\s+meeting\s+of)?\s+(?:the\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\bmeeting\b|\bheld\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoreThanTheName();
}
