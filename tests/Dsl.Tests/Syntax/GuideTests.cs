using MinutesDsl.Syntax;

namespace MinutesDsl.Tests.Syntax;

public sealed class GuideTests
{
    [Fact]
    public void Every_keyword_has_a_guide_in_its_own_words() => Assert.All(Keywords.OfAllLanguages, keyword =>
    {
        var entry = KeywordGuide.Of(keyword);
        Assert.EndsWith(".", entry.Purpose, StringComparison.Ordinal);
        Assert.StartsWith(keyword.Text, entry.Form, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', entry.Form);
    });

    [Fact]
    public void A_councils_own_decision_word_has_one() =>
        Assert.StartsWith("ENDORSED that", KeywordGuide.Of(Keywords.English.With(["ENDORSED"]).All[^1]).Form, StringComparison.Ordinal);

    [Fact]
    public void Every_field_has_a_guide_of_its_own() => Assert.All(Fields.Standard.All, field =>
    {
        var entry = FieldGuide.Of(field);
        Assert.EndsWith(".", entry.Purpose, StringComparison.Ordinal);
        Assert.StartsWith($"{field.Key}: ", entry.Form, StringComparison.Ordinal);
        Assert.DoesNotContain("minutes.json adds", entry.Purpose, StringComparison.Ordinal);
        Assert.All(field.Choices, choice => Assert.Contains(choice, entry.Form, StringComparison.Ordinal));
    });
}
