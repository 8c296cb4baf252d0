using FsCheck;
using FsCheck.Fluent;
using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics;

namespace MinutesDsl.Dsl.Tests.Semantics;

/// <summary>A word list finds what it holds, and nothing else; what it suggests is what a comparison with each word would.</summary>
public sealed class WordListTests
{
    private static readonly Gen<string> Word = Gen.Elements('a', 'b', 'c', 'ŵ', '\'').NonEmptyListOf().Select(letters => string.Concat(letters.Take(7)));

    [Fact]
    public void Holds_its_words_and_no_others() =>
        Prop.ForAll(Word.ListOf().ToArbitrary(), Word.ToArbitrary(), (words, other) =>
        {
            var list = ListOf(words);
            return words.All(word => list.Contains(word)) && list.Contains(other) == words.Contains(other);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Suggests_the_nearest_words() =>
        Prop.ForAll(Word.ListOf().ToArbitrary(), Word.ToArbitrary(), Gen.Choose(1, 2).ToArbitrary(), (words, typed, limit) =>
        {
            var near = words.Distinct().Select(word => (Word: word, Distance: EditDistance.Between(typed, word, limit))).Where(one => one.Distance <= limit).ToList();
            var expected = near.Where(one => one.Distance == near.Min(each => each.Distance)).Select(one => one.Word).Order(StringComparer.Ordinal);
            return ListOf(words).Nearest(typed, limit, int.MaxValue).Order(StringComparer.Ordinal).SequenceEqual(expected);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("recieve", "receive")]
    [InlineData("comittee", "committee")]
    [InlineData("monday", "Monday")]
    [InlineData("accomodation", "accommodation")]
    [InlineData("goverment", "government")]
    [InlineData("seperate", "separate")]
    public void What_was_meant_comes_first(string typed, string meant) =>
        Assert.Equal(meant, CommittedWordLists.Instance.For("en-GB")?.Nearest(typed, 2, 3)[0]);

    [Fact]
    public void A_word_may_be_known_and_never_suggested()
    {
        var list = WordList.Parse("!rude!\n!rule\n");

        Assert.True(list.Contains("rude"));
        Assert.Equal(["rule"], list.Nearest("rulde", 1, 3).AsEnumerable());
    }

    [Fact]
    public void A_name_is_suggested_where_only_its_capital_is_missing()
    {
        var list = WordList.Parse("!Ay\n!ab\n");

        Assert.Equal(["ab"], list.Nearest("ax", 1, 3).AsEnumerable());
        Assert.Equal(["Ay", "ab"], list.Nearest("ay", 1, 3).AsEnumerable());
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("words\n")]
    [InlineData("!a")]
    [InlineData("!\n")]
    [InlineData("!a\n$b\n")]
    public void What_is_no_list_is_refused(string lines) => Assert.Throws<FormatException>(() => WordList.Parse(lines));

    [Theory]
    [InlineData("en-GB", 80_000)]
    [InlineData("cy", 500_000)]
    public void The_committed_lists_are_in_order_and_without_repetitions(string language, int least)
    {
        var (before, count) = ("", 0);
        foreach (var line in CommittedWordLists.Lines(language).Split('\n').SkipLast(1))
        {
            var word = before[..(line[0] - '!')] + line[1..].TrimEnd('!');
            Assert.True(string.CompareOrdinal(before, word) < 0, word);
            (before, count) = (word, count + 1);
        }

        Assert.True(count > least, $"{count} words");
    }

    private static WordList ListOf(IEnumerable<string> words)
    {
        var (lines, before) = (new System.Text.StringBuilder(), "");
        foreach (var word in words.Distinct().Order(StringComparer.Ordinal))
        {
            var common = word.Zip(before).TakeWhile(pair => pair.First == pair.Second).Count();
            lines.Append((char)('!' + common)).Append(word, common, word.Length - common).Append('\n');
            before = word;
        }

        return WordList.Parse(lines.ToString());
    }
}
