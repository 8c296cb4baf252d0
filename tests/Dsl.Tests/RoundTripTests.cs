using FsCheck;
using FsCheck.Fluent;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void The_tree_of_every_text_is_the_text()
    {
        var texts = CorpusFiles.Texts().ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, TreeInvariants.Check);
    }

    [Fact]
    public void A_thousand_mutated_texts_are_read_without_an_exception()
    {
        var texts = CorpusFiles.Texts().ToArray();
        var random = new System.Random(20261122);
        for (var i = 0; i < 1000; i++)
            TreeInvariants.Check(Mutations.Mutate(texts[random.Next(texts.Length)], random));
    }

    [Fact]
    public void Random_characters_are_read_without_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => TreeInvariants.Check(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261122, 1));

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\r', (byte)'\n' })]
    [InlineData(new byte[] { (byte)'a', 0xC5, 0xB5, (byte)'\n' })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0, 0x3D, 0xD8 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, (byte)'a' })]
    [InlineData(new byte[] { })]
    public void Bytes_come_back_as_they_were(byte[] bytes)
    {
        var text = SourceText.From(bytes, "a.minutes", out var failure);
        Assert.Null(failure);
        Assert.Equal(bytes, text?.ToBytes());
    }

    [Theory]
    [InlineData(new byte[] { (byte)'c', (byte)'a', (byte)'f', 0xE9 }, 3, "Windows-1252")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0xFF }, 4, "Word document")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10 }, 0, "binary")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a' }, 2, "cut off")]
    public void Bytes_that_are_no_text_are_refused_with_a_guess(byte[] bytes, int offset, string guess)
    {
        Assert.Null(SourceText.From(bytes, null, out var failure));
        Assert.Equal(offset, failure?.Offset);
        Assert.Contains(guess, failure?.Guess, StringComparison.Ordinal);
    }
}
