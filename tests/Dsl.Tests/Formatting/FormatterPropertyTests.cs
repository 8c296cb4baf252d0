using MinutesDsl.Formatting;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Formatting;

/// <summary>What holds of the formatter whatever the text.</summary>
public sealed class FormatterPropertyTests
{
    [Fact]
    public void Every_text_of_the_corpus_is_formatted_and_means_the_same()
    {
        foreach (var text in CorpusFiles.Texts())
            Assert.True(Check(text), "The formatter left this text as it was:\n" + text);
    }

    [Fact]
    public void A_thousand_mutated_texts_mean_the_same_and_nearly_all_are_formatted()
    {
        var texts = CorpusFiles.Texts().ToArray();
        var random = new Random(20261122);
        var refused = Enumerable.Range(0, 1000).Count(_ => !Check(Mutations.Mutate(texts[random.Next(texts.Length)], random)));

        Assert.InRange(refused, 0, 10);
    }

    /// <summary>Whether a text was formatted; everything else that must hold is asserted.</summary>
    private static bool Check(string source)
    {
        var before = SyntaxTree.Parse(SourceText.From(source));
        var result = Formatter.Format(before);
        if (!result.Diagnostics.IsEmpty)
        {
            Assert.Empty(result.Changes);
            Assert.Equal(source, result.Text.Text);
            return false;
        }

        Assert.Equal(result.Text.Text, before.Text.WithChanges(result.Changes).Text);
        AssertOrdered(result);
        var after = SyntaxTree.Parse(result.Text);
        AssertSame(TypedWords.Of(before), TypedWords.Of(after), source);
        AssertSame(DocumentText.Of(before), DocumentText.Of(after), source);
        AssertSame(Exempt(before), Exempt(after), source);

        var again = Formatter.Format(after);
        AssertSame(result.Text.Text, again.Text.Text, source);
        Assert.Empty(again.Changes);
        Assert.Empty(again.Diagnostics);
        return true;
    }

    private static void AssertOrdered(FormattingResult result)
    {
        foreach (var (first, second) in result.Changes.Zip(result.Changes.Skip(1)))
            Assert.True(first.Span.End <= second.Span.Start);
        Assert.True(result.Text.Length == 0 || result.Text.Text[^1] is '\n' or '\r');
    }

    /// <summary>The exempt words of a text, in order.</summary>
    private static string Exempt(SyntaxTree tree)
    {
        var spans = SemanticModel.Create(tree, Project.Empty).Document.ExemptSpans;
        return string.Concat(tree.Root.Lines().SelectMany(line => line.Tokens())
            .Where(token => token.Kind is SyntaxKind.KeywordToken or SyntaxKind.TextToken && spans.Any(span => span.Contains(token.Span)))
            .Select(token => $"{tree.Root.Lines().Count(line => line.Span.End <= token.Span.Start && line.LineKind is not (LineKind.Blank or LineKind.Comment))}\n"));
    }

    private static void AssertSame(string before, string after, string source)
    {
        if (before == after)
            return;
        var at = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"before: …{before[Math.Max(0, at - 80)..Math.Min(before.Length, at + 80)]}\nafter: …{after[Math.Max(0, at - 80)..Math.Min(after.Length, at + 80)]}\nof:\n{source}");
    }
}
