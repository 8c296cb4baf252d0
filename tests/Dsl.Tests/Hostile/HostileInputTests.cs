using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Hostile;

/// <summary>
/// Time and memory stay in proportion to the input. There is no clock here: each text is of a size at which a quadratic algorithm would
/// not come back, so that a slip hangs the tests and cannot be overlooked.
/// </summary>
public sealed class HostileInputTests
{
    [Theory]
    [MemberData(nameof(HostileText.LongLines), MemberType = typeof(HostileText))]
    public void A_line_of_twenty_million_characters(string part) => Read(HostileText.OfLongLine(part));

    [Theory]
    [MemberData(nameof(HostileText.Lines), MemberType = typeof(HostileText))]
    public void The_longest_line_that_is_read(string part) => Read(HostileText.OfLine(part));

    [Theory]
    [MemberData(nameof(HostileText.Heads), MemberType = typeof(HostileText))]
    public void The_longest_line_of_a_keyword(string keyword, string part) => Read(HostileText.OfHead(keyword, part));

    [Theory]
    [MemberData(nameof(HostileText.Names), MemberType = typeof(HostileText))]
    public void Many_lines(string name) => Read(HostileText.Of(name));

    [Fact]
    public void A_line_that_is_too_long_is_said_to_be_and_keeps_its_words()
    {
        var text = "MINUTES Board\n\n" + HostileText.OfLongLine("*a* ");
        var model = SemanticModel.Create(SyntaxTree.Parse(SourceText.From(text)), Project.Empty);
        var found = Assert.Single(model.Diagnostics, diagnostic => diagnostic.Code == "MIN040");
        Assert.Equal(15, found.Span.Start);
        Assert.Equal(text, model.Tree.ToText());
    }

    /// <summary>Its head is not read, so it is not known what it makes exempt.</summary>
    [Theory]
    [InlineData("EXEMPT 3: ")]
    [InlineData("EXCLUSION items 1: reason: ")]
    [InlineData("READMITTED ")]
    public void An_exempt_word_on_a_line_that_is_too_long_refuses_the_public_edition(string keyword)
    {
        var text = "MINUTES Board\n\nITEM 1 Land\n\n" + keyword + HostileText.OfLongLine("word ") + "\n";
        Assert.True(SemanticModel.Create(SyntaxTree.Parse(SourceText.From(text)), Project.Empty).PublicEditionIsRefused);
    }

    private static void Read(string text)
    {
        var tree = SyntaxTree.Parse(SourceText.From(text));
        Assert.Equal(text.Length, tree.Root.Span.Length);
        Assert.True(SemanticModel.Create(tree, Project.Empty).Document.ExemptSpans.Length >= 0);
    }
}
