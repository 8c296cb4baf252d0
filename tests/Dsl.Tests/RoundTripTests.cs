using System.Text;
using FsCheck;
using FsCheck.Fluent;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests;

public sealed class RoundTripTests
{
    private static readonly string[] Fragments =
    [
        "MINUTES ", "ITEM ", "ITEM 5 ", "Exempt: 3\n", "EXEMPT 3", "EXEMPT 3: ", "OPEN\n", "EXCLUSION items 5\n", "EXCLUSION\n", "READMITTED\n", "PRESENT\n", "- @a Cllr B, C (D) [short: e]\n",
        "AGREED that ", "VOTE 2 for\n", "ACTION @a by 7 July 2023: x (done) [no: 3]\n", "CLOSED 9pm\n", "| a | b |\n", "|---|:-:|\n", "> quote\n", "## head\n", "  - nested\n", "5.1 ", "(2.03) x\n",
        "**", "_", "[a](b)", "@a", "#5", "\\", "\t", "\u00A0", "\r", "\r\n", "\n", "\n\n", "// ", "\0", "\ud800", "\udc00", "\u2028", "•", "–", "COFNODION ", "REGISTER\n", "BODY x\n", "Key: value\n", "é", "🙂",
    ];

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
            TreeInvariants.Check(Mutate(texts[random.Next(texts.Length)], random));
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

    internal static string Mutate(string text, System.Random random)
    {
        var builder = new StringBuilder(text.Length > 6000 ? text[..6000] : text);
        for (var edits = random.Next(1, 12); edits > 0; edits--)
        {
            var at = random.Next(builder.Length + 1);
            switch (random.Next(4))
            {
                case 0: builder.Insert(at, Fragments[random.Next(Fragments.Length)]); break;
                case 1: builder.Remove(at, Math.Min(random.Next(30), builder.Length - at)); break;
                case 2: builder.Insert(at, (char)random.Next(0x10000)); break;
                default: builder.Insert(at, builder.ToString(at, Math.Min(random.Next(200), builder.Length - at))); break;
            }
        }

        return builder.ToString();
    }
}
