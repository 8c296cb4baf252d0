using MinutesDsl.Formatting.Lines;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;

namespace MinutesDsl.Dsl.Tests.Formatting;

public sealed class HouseFormTests
{
    [Theory]
    [InlineData("Friday 7 July 2023", "Friday 7 July 2023")]
    [InlineData("Fri 7th July, 2023", "Friday 7 July 2023")]
    [InlineData("friday, july 7, 2023", "Friday 7 July 2023")]
    [InlineData("2023-07-07", "7 July 2023")]
    [InlineData("07/07/2023", "7 July 2023")]
    [InlineData("07.07.2023", "7 July 2023")]
    [InlineData("04/07/2023", "4 July 2023")]
    [InlineData("7\u00A0July  2023", "7 July 2023")]
    [InlineData("1st of Sept 2023", "1 September 2023")]
    [InlineData("Monday 7 July 2023", "Monday 7 July 2023")]
    [InlineData("Dydd Gwener 7 Gorffennaf 2023", "Dydd Gwener 7 Gorffennaf 2023")]
    [InlineData("7 July", null)]
    [InlineData("31 June 2023", null)]
    [InlineData("7 July 2023 at 10am", null)]
    [InlineData("", null)]
    public void Dates(string typed, string? house) => Assert.Equal(house, HouseDate.Of(typed, ProjectSettings.Default, KeywordLanguage.English));

    [Theory]
    [InlineData("07/04/2023", "July 4, 2023")]
    [InlineData("Tuesday 4 July 2023", "Tuesday, July 4, 2023")]
    public void Dates_of_American_minutes(string typed, string house) =>
        Assert.Equal(house, HouseDate.Of(typed, ProjectSettings.Default with { Profile = "us-roberts" }, KeywordLanguage.English));

    [Fact]
    public void A_date_in_figures_gets_its_names_in_the_language_of_the_minutes() =>
        Assert.Equal("7 Gorffennaf 2023", HouseDate.Of("2023-07-07", ProjectSettings.Default, KeywordLanguage.Welsh));

    [Theory]
    [InlineData("10.05am", "10.05am")]
    [InlineData("10:05 AM", "10.05am")]
    [InlineData("09:05 a.m.", "9.05am")]
    [InlineData("7 p.m.", "7pm")]
    [InlineData("7pm", "7pm")]
    [InlineData("10:05", "10.05")]
    [InlineData("19:30", "19.30")]
    [InlineData("1005", "10.05")]
    [InlineData("noon", "noon")]
    [InlineData("12 noon", "12 noon")]
    [InlineData("10.05 - 10:45am", "10.05 – 10.45am")]
    [InlineData("10am to 12 noon", "10am – 12 noon")]
    [InlineData("10.05am–10.45am", "10.05am – 10.45am")]
    [InlineData("10.05 until 10.45", "10.05 – 10.45")]
    [InlineData("hanner dydd i 2yp", "hanner dydd – 2yp")]
    [InlineData("25:00", null)]
    [InlineData("about 10", null)]
    [InlineData("", null)]
    public void Times(string typed, string? house) => Assert.Equal(house, HouseTime.Of(typed, ProjectSettings.Default));

    [Fact]
    public void Times_of_American_minutes_stay_as_typed() => Assert.Null(HouseTime.Of("10:05 a.m.", ProjectSettings.Default with { Profile = "us-roberts" }));
}
