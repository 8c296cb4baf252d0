using System.Collections.Immutable;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>The own words under a keyword that states a fact, which are published instead of the house wording.</summary>
internal static class OwnWordBinder
{
    /// <summary>
    /// The own words of a block or entry. Where they go on with the words of its line, they begin with these, so that nothing typed is lost;
    /// <paramref name="saysKeyword"/> puts the keyword before these, where no label says it.
    /// </summary>
    internal static InlineContent Bind(BlockSyntax block, LineSyntax line, BindingContext context, InlineBinder inlines, bool saysKeyword)
    {
        if (block.Children.Length == 1)
            return InlineContent.Empty;
        var before = WrappedWords.Before(context.Source, block, line);
        if (before.IsEmpty)
            return inlines.BindLines(RollBinder.OwnWordLines(block), beginsSentence: true);

        var runs = ImmutableArray.CreateBuilder<Inline>();
        if (saysKeyword && line.Keyword is { } keyword)
            runs.Add(new TextInline(keyword.DefaultLabel, line.KeywordSpan));
        foreach (var typed in before.Concat(RollBinder.OwnWordLines(block)).OrderBy(typed => typed.Span.Start))
        {
            var words = typed.LineKind == LineKind.Field ? TextSpan.FromBounds(typed.Marker.Start, typed.Content.End) : typed.Content;
            if (runs.Count > 0 && !words.IsEmpty)
                runs.Add(new TextInline(" ", new TextSpan(words.Start, 0)));
            runs.AddRange(inlines.BindSpan(words, beginsSentence: runs.Count == 0).Runs);
        }

        return new InlineContent(runs.DrainToImmutable());
    }
}
