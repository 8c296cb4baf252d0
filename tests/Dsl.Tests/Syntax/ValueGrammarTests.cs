using System.Globalization;
using MinutesDsl.Semantics;
using MinutesDsl.Semantics.Binding;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Dsl.Tests.Syntax;

public sealed class ValueGrammarTests
{
    [Theory]
    [InlineData("7 July 2023", "2023-07-07")]
    [InlineData("Friday 7 July 2023", "2023-07-07")]
    [InlineData("Friday, 7th July, 2023", "2023-07-07")]
    [InlineData("July 7, 2023", "2023-07-07")]
    [InlineData("7th of July 2023", "2023-07-07")]
    [InlineData("2023-07-07", "2023-07-07")]
    [InlineData("07/04/2023", "2023-04-07")]
    [InlineData("07.07.2023", "2023-07-07")]
    [InlineData("7 July", "2022-07-07")]
    [InlineData("Dydd Gwener 7 Gorffennaf 2023", "2023-07-07")]
    [InlineData("29 February 2023", null)]
    [InlineData("7 Julember 2023", null)]
    [InlineData("2023", null)]
    [InlineData("", null)]
    [InlineData("7 July 2023 and more", null)]
    public void Dates(string typed, string? expected) =>
        Assert.Equal(expected, DateGrammar.Read(typed, 2022, monthFirst: false, out _)?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Dates_of_the_United_States_put_the_month_first() =>
        Assert.Equal(new DateOnly(2023, 7, 4), DateGrammar.Read("07/04/2023", null, monthFirst: true, out _)?.Day);

    [Theory]
    [InlineData("10.05am", "10:05", null)]
    [InlineData("10:05", "10:05", null)]
    [InlineData("1005", "10:05", null)]
    [InlineData("7 p.m.", "19:00", null)]
    [InlineData("7pm", "19:00", null)]
    [InlineData("7.30 pm", "19:30", null)]
    [InlineData("noon", "12:00", null)]
    [InlineData("12 noon", "12:00", null)]
    [InlineData("midnight", "00:00", null)]
    [InlineData("12.05am", "00:05", null)]
    [InlineData("10.05 – 10.45am", "10:05", "10:45")]
    [InlineData("11.55am – 12.05pm", "11:55", "12:05")]
    [InlineData("11.30 - 12.30pm", "11:30", "12:30")]
    [InlineData("7.50yh", "19:50", null)]
    [InlineData("7.50 y.h.", "19:50", null)]
    [InlineData("7.50yp", "19:50", null)]
    [InlineData("9.30 y.b.", "09:30", null)]
    [InlineData("7 to 9pm", null, null)]
    [InlineData("7pm to 9pm", "19:00", "21:00")]
    [InlineData("25:00", null, null)]
    [InlineData("13pm", null, null)]
    [InlineData("10.5am", null, null)]
    [InlineData("after lunch", null, null)]
    public void Times(string typed, string? start, string? end)
    {
        var time = TimeGrammar.Read(typed);
        Assert.Equal(start, time?.Start.ToString("HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(end, time?.End?.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("@barnham Cllr Chris Barnham (Vice Chairman)", "barnham|Councillor|Chris Barnham|Barnham||Vice Chairman")]
    [InlineData("@a Cllr Chris Barnham, Cabinet Member for Care, Health and Housing", "a|Councillor|Chris Barnham|Barnham|Cabinet Member for Care, Health and Housing|")]
    [InlineData("Councillor Mrs A Smith CBE", "|Councillor Mrs|A Smith CBE|Smith||")]
    [InlineData("Cllrs. Smith (A)", "|Councillor|Smith (A)|Smith||")]
    [InlineData("Ann Smith (AS)", "||Ann Smith (AS)|Smith||")]
    [InlineData("The Lord Mayor", "||||Lord Mayor|")]
    [InlineData("Lord Mayor Ann Jones", "|Lord Mayor|Ann Jones|Jones||")]
    [InlineData("@ce the Chief Executive, Children First (WCF) and Director [short: Chief Executive, WCF]", "ce||||Chief Executive, Children First (WCF) and Director|")]
    [InlineData("@c, Chairman", "c||||Chairman|")]
    [InlineData("@n Cllr\u00A0Ann\u00A0Smith", "n|Councillor|Ann Smith|Smith||")]
    [InlineData("@x Tim Reid (Co-opted Church Representative) [ward: North, party: Green]", "x||Tim Reid|Reid||Co-opted Church Representative")]
    [InlineData("Cllr Ann Smith - Chair", "|Councillor|Ann Smith|Smith|Chair|")]
    [InlineData("@a Ann Smith – Vice-Chairman (remotely)", "a||Ann Smith|Smith|Vice-Chairman|remotely")]
    [InlineData("Ann Smith — Clerk to the Council", "||Ann Smith|Smith|Clerk to the Council|")]
    [InlineData("Ann Smith-Chair", "||Ann Smith-Chair|Smith-Chair||")]
    [InlineData("Save the Children – Northern Branch", "||Save the Children – Northern Branch|Branch||")]
    [InlineData("Chair – Cllr Ann Smith", "||Chair – Cllr Ann Smith|Smith||")]
    public void Person_entries(string typed, string expected)
    {
        var parts = PersonEntryGrammar.Read(typed, new TextSpan(0, typed.Length));
        var person = PersonBinder.Bind(parts, null, default);
        Assert.Equal(expected, $"{parts.Handle}|{person?.Title}|{person?.Name}|{person?.Surname}|{person?.Role}|{parts.Capacity}");
    }

    [Theory]
    [InlineData("@a, @b and @c", "@a|@b|@c")]
    [InlineData("@a and @b", "@a|@b")]
    [InlineData("Cllr Smith; Mr Jones, Clerk; and Dr Lee", "Cllr Smith|Mr Jones, Clerk|Dr Lee")]
    [InlineData("A Smith & B Jones", "A Smith|B Jones")]
    [InlineData("@a\u00A0and\u00A0@b", "@a|@b")]
    [InlineData("the Clerk", "the Clerk")]
    [InlineData("Smith (Chair, acting), Jones", "Smith (Chair, acting)|Jones")]
    [InlineData("Councillors Ann Smith, Bob Jones and Carol Lee; Mr Green, Clerk", "Councillors Ann Smith|Bob Jones|Carol Lee|Mr Green, Clerk")]
    [InlineData("Councillors Smith, Jones", "Councillors Smith|Jones")]
    [InlineData("Mr Green, Clerk; and Cllrs Smith and Jones", "Mr Green, Clerk|Cllrs Smith|Jones")]
    [InlineData(" ", "")]
    public void Person_lists(string typed, string expected) =>
        Assert.Equal(expected, string.Join('|', PersonListGrammar.Split(typed, new TextSpan(0, typed.Length)).Select(span => typed.Substring(span.Start, span.Length))));

    [Theory]
    [InlineData("590", true)]
    [InlineData("590.", true)]
    [InlineData("12a", true)]
    [InlineData("9iv", true)]
    [InlineData("3.04", true)]
    [InlineData("2(a)", true)]
    [InlineData("2(a)(i)", true)]
    [InlineData("2022/23", false)]
    [InlineData("2021-2022", false)]
    [InlineData("1st", false)]
    [InlineData("10am", false)]
    [InlineData("A12", false)]
    public void Item_numbers(string typed, bool expected) => Assert.Equal(expected, ItemNumberPattern.IsNumber(typed));

    [Theory]
    [InlineData("{n}/{yy}", "12", "12/23")]
    [InlineData("FGB {n:00}/{yyyy}", "3", "FGB 03/2023")]
    [InlineData("", "3", "3")]
    public void Labels(string pattern, string number, string expected)
    {
        Assert.Equal(expected, MinutesDsl.Syntax.MinuteLabelPattern.Format(pattern, number, new DateOnly(2023, 7, 7)));
        if (pattern.Length > 0)
            Assert.Equal(expected.Length, MinutesDsl.Syntax.MinuteLabelPattern.ToRegex(pattern)?.Match(expected + " Title").Length);
    }

    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("mailto:clerk@example.org", true)]
    [InlineData("documents/report one.pdf", true)]
    [InlineData("documents/../report.pdf#page=2", true)]
    [InlineData("a/b:c.pdf", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("java\tscript:x", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("//host/share", false)]
    [InlineData("\\\\host\\share", false)]
    [InlineData("C:\\x", false)]
    [InlineData("../x", false)]
    [InlineData("%2e%2e/x", false)]
    [InlineData("", false)]
    public void Link_targets(string target, bool isSafe) => Assert.Equal(isSafe, LinkTarget.IsSafe(target));
}
