namespace MinutesDsl.Render.Tests;

/// <summary>Roll entries with a plural title: plain names are persons, anything else stays as typed and makes nobody.</summary>
public sealed class PluralEntryTests
{
    [Theory]
    [InlineData("Councillors Hill, Chair, and Reid")]
    [InlineData("Councillors Smith and Jones, Ward Members")]
    [InlineData("Councillors Hill and Black (from 7.30pm)")]
    [InlineData("Councillors Hill and Reid [party: Labour]")]
    [InlineData("Councillors Ann and Bob Smith")]
    [InlineData("Councillors: Hill, Reid")]
    [InlineData("Drs Foster, King and Queen, GP Partners")]
    [InlineData("Councillors’ spouses and guests")]
    public void What_is_more_than_names_is_published_as_typed(string entry)
    {
        var meeting = Make.Publish(Sample.Model($"MINUTES Panel\n\nPRESENT\n- {entry}\n").Document);
        var attendee = Assert.Single(meeting.Rolls[0].Attendees);
        Assert.Equal((entry, entry, null), (attendee.Text, attendee.Name, attendee.Person));
        Assert.Empty(meeting.People);
    }

    [Fact]
    public void Plain_names_are_persons() => Assert.Equal(
        ["Councillor Hill", "Councillor Reid", "Councillor Black"],
        Make.Publish(Sample.Model("MINUTES Panel\n\nPRESENT\n- Councillors Hill, Reid and Black\n").Document).Rolls[0].Attendees.Select(attendee => attendee.Person?.Full));

    [Fact]
    public void A_handle_among_them_is_a_name_unless_exempt_text_alone_has_it()
    {
        const string Source = "MINUTES Panel\n\nPRESENT\n- @reid Cllr Eve Reid\n- Councillors Hill, @reid and @secret\n\nITEM 1 One\n\nEXEMPT 1\n\nIN ATTENDANCE\n- @secret Mr Al Hay\n";
        var attendee = Make.Publish(Sample.Model(Source).Document).Rolls[0].Attendees[1];
        Assert.Equal("Councillors Hill, Councillor Eve Reid and …", attendee.Text);
    }
}
