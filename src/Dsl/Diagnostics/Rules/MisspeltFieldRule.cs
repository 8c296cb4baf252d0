using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>MIN005: a line straight after MINUTES, ITEM or a field whose key is nearly a field's.</summary>
internal sealed class MisspeltFieldRule : IRule
{
    public void Check(RuleContext context)
    {
        var fields = Fields.Standard.With(context.Project.Settings.Fields);
        LineSyntax? previous = null;
        var owner = KeywordKind.Minutes;
        foreach (var line in context.Tree.Lines)
        {
            if (line.LineKind == LineKind.Comment)
                continue;
            if (line.Keyword is { Kind: KeywordKind.Minutes or KeywordKind.Item or KeywordKind.Register or KeywordKind.Body })
                owner = line.Keyword.Kind;
            if (line is { LineKind: LineKind.Prose, Column: 0 }
                && previous is { LineKind: LineKind.Field, Field.Owner: not KeywordKind.Vote } or { Keyword.Kind: KeywordKind.Minutes or KeywordKind.Item or KeywordKind.Register or KeywordKind.Body })
                Check(context, line, owner, fields);
            previous = line;
        }
    }

    private static void Check(RuleContext context, LineSyntax line, KeywordKind owner, Fields fields)
    {
        var colon = context.Source.AsSpan(line.Content.Start, Math.Min(line.Content.Length, 31)).IndexOf(':');
        if (colon < 3)
            return;
        var words = context.Source.Substring(line.Content.Start, colon);
        var key = words.Trim().ToLowerInvariant();
        var keys = fields.All.Where(field => field.Owner == owner && field.Kind != FieldKind.Exempt).Select(field => field.Key);
        foreach (var candidate in keys)
        {
            if (EditDistance.Between(key, candidate.ToLowerInvariant(), 1) > 1)
                continue;
            var span = new TextSpan(line.Content.Start, colon);
            context.Diagnostics.Add(new Diagnostic(Catalogue.MisspeltField, span, words, candidate) { Fixes = [new Fix($"Change to {candidate}", span, candidate)] });
            return;
        }
    }
}
