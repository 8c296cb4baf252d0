using MinutesDsl.LanguageServer.Features.Completion;

namespace MinutesDsl.LanguageServer.Tests.Features;

public sealed class PersonCompletionTests
{
    private const string Head = "MINUTES Finance Committee\nDate: Friday 7 July 2023\n\n";

    [Fact]
    public void Those_present_come_first_then_members_then_officers()
    {
        var labels = Completions.At(Head + "PRESENT\n- @jones\n\nAPOLOGIES @smith\n\nITEM 1 A\n\n@|", CompletionContext.Character).Labels;

        Assert.Equal(["Cllr Bob Jones", "Cllr Carol Lee", "Chief Financial Officer", "Clerk", "Chief Fire Officer", "Cllr Dan Gone", "Cllr Eve Planner", "Cllr Ann Smith"], labels);
    }

    [Theory]
    [InlineData("PRESENT\n- @jones\n\nITEM 1 A\n\n@le|", "Cllr Carol Lee", "PRESENT\n- @jones\n- @lee\n\nITEM 1 A\n\n@lee")]
    [InlineData("PRESENT\n  * @jones\n\nITEM 1 A\n\n@le|", "Cllr Carol Lee", "PRESENT\n  * @jones\n  * @lee\n\nITEM 1 A\n\n@lee")]
    [InlineData("PRESENT\n1. @jones\n\nITEM 1 A\n\n@le|", "Cllr Carol Lee", "PRESENT\n1. @jones\n2. @lee\n\nITEM 1 A\n\n@lee")]
    [InlineData("PRESENT @jones, @smith\n\nITEM 1 A\n\n@le|", "Cllr Carol Lee", "PRESENT @jones, @smith, @lee\n\nITEM 1 A\n\n@lee")]
    [InlineData("PRESENT @jones and @smith.\n\nITEM 1 A\n\n@le|", "Cllr Carol Lee", "PRESENT @jones, @lee and @smith.\n\nITEM 1 A\n\n@lee")]
    [InlineData("PRESENT @jones; @smith.\n\nITEM 1 A\n\n@le|", "Cllr Carol Lee", "PRESENT @jones; @smith; @lee.\n\nITEM 1 A\n\n@lee")]
    [InlineData("PRESENT\n\nITEM 1 A\n\n@le|", "Cllr Carol Lee", "PRESENT\n- @lee\n\nITEM 1 A\n\n@lee")]
    [InlineData("ITEM 1 A\n\nPRESENT\n- @jones\n\n@le|", "Cllr Carol Lee", "ITEM 1 A\n\nPRESENT\n- @jones\n- @lee\n\n@lee")]
    [InlineData("ITEM 1 A\n\n@le|", "Cllr Carol Lee", "PRESENT\n- @lee\n\nITEM 1 A\n\n@lee")]
    [InlineData("PRESENT\n- @jones\n\nITEM 1 A\n\n@cl|", "Clerk", "PRESENT\n- @jones\n\nIN ATTENDANCE\n- @clerk\n\nITEM 1 A\n\n@clerk")]
    [InlineData("PRESENT\n- @jones\n\nIN ATTENDANCE @cfo\n\nITEM 1 A\n\n@cl|", "Clerk", "PRESENT\n- @jones\n\nIN ATTENDANCE @cfo, @clerk\n\nITEM 1 A\n\n@clerk")]
    [InlineData("PRESENT\n- @jones\n\nITEM 1 A\n\nIN ATTENDANCE\n- @cfo\n\n@cl|", "Clerk", "PRESENT\n- @jones\n\nITEM 1 A\n\nIN ATTENDANCE\n- @cfo\n- @clerk\n\n@clerk")]
    [InlineData("PRESENT\n- @jones\n\nITEM 1 A\n\nMOTION by @le|", "Cllr Carol Lee", "PRESENT\n- @jones\n- @lee\n\nITEM 1 A\n\nMOTION by @lee")]
    public void Somebody_of_the_register_is_added_to_the_roll(string marked, string label, string expected)
    {
        var completions = Completions.At(Head + marked);

        Assert.Contains("adds to ", completions.Item(label).Detail, StringComparison.Ordinal);
        Assert.Equal(Head + expected, completions.Choose(label));
    }

    [Theory]
    [InlineData("PRESENT\n- @lee\n\nITEM 1 A\n\n@le|")]
    [InlineData("PRESENT\n- @jones\n\nAPOLOGIES @lee\n\nITEM 1 A\n\n@le|")]
    [InlineData("PRESENT\n- @jones\n\nAPOLOGIES Cllr Lee\n\nITEM 1 A\n\n@le|")]
    [InlineData("PRESENT\n- @jones\n\nABSENT\n- @lee\n\nITEM 1 A\n\n@le|")]
    [InlineData("PRESENT\n- @jones\n\nAPOLOGIES @le|")]
    [InlineData("PRESENT\n- @jones\n- @le|")]
    [InlineData("PRESENT\n- @jones\n\nACTION @le|")]
    [InlineData("PRESENT None.\n\nITEM 1 A\n\n@le|")]
    [InlineData("PRESENT\n- @jones\n\nITEM 1 A\nLead: @le|")]
    [InlineData("PRESENT\n- @jones\n\nITEM 1 A\nExempt: 3\n\n@le|")]
    [InlineData("PRESENT\n- @jones\n\nITEM 1 A\n\nEXEMPT 3: @le|")]
    [InlineData("- @jones\n\nITEM 1 A\n\n@le|")]
    [InlineData("ITEM 1 A\nExempt: 3\n\nPRESENT\n- @jones\n\nITEM 2 B\n\n@le|")]
    public void Nobody_is_added_silently_or_where_it_would_be_wrong(string marked)
    {
        var completions = Completions.At(Head + marked);

        Assert.Null(completions.Item("Cllr Carol Lee").AdditionalTextEdits);
        Assert.DoesNotContain("adds to", completions.Item("Cllr Carol Lee").Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cllr Dan Gone")]
    [InlineData("Cllr Eve Planner")]
    [InlineData("Chief Fire Officer")]
    public void Somebody_who_is_no_member_or_officer_on_the_day_is_not_added(string label) =>
        Assert.Null(Completions.At(Head + "PRESENT\n- @jones\n\n@|").Item(label).AdditionalTextEdits);

    [Fact]
    public void An_extract_gets_no_new_roll() =>
        Assert.Null(Completions.At("MINUTES Finance Committee\nKind: extract\nDate: 7 July 2023\n\nITEM 1 A\n\n@le|").Item("Cllr Carol Lee").AdditionalTextEdits);

    [Fact]
    public void Somebody_whom_only_exempt_text_introduces_is_nobody_in_open_text()
    {
        const string Text = Head + "PRESENT\n- @jones\n\nITEM 1 A\nExempt: 3\n\nWITNESSES\n- @secret Mr Paul Secret\n\n";

        Assert.DoesNotContain("Mr Paul Secret", Completions.At(Text + "ITEM 2 B\n\n@|").Labels);
        Assert.Contains("Mr Paul Secret", Completions.At(Text + "@|").Labels);
    }

    [Fact]
    public void The_minutes_own_words_for_somebody_count() =>
        Assert.Contains("Dr Zoe New", Completions.At(Head + "PRESENT\n- @new Dr Zoe New, Adviser\n\n@|").Labels);

    [Theory]
    [InlineData("@jo|nes spoke.", "Cllr Bob Jones", "@jones spoke.")]
    [InlineData("(@jo|)", "Cllr Bob Jones", "(@jones)")]
    [InlineData("asked |", "Cllr Bob Jones", "asked @jones")]
    [InlineData("@Jon|", "Cllr Bob Jones", "@jones")]
    public void The_handle_replaces_what_was_typed(string words, string label, string expected) =>
        Assert.Equal(Head + "PRESENT\n- @jones\n\n" + expected, Completions.At(Head + "PRESENT\n- @jones\n\n" + words).Choose(label));

    [Fact]
    public void Filtering_goes_by_handle_name_surname_and_role() =>
        Assert.Equal("@smith Ann Smith Smith Cabinet Member", Completions.At(Head + "@|").Item("Cllr Ann Smith").FilterText);

    [Fact]
    public void A_roll_offers_those_who_are_on_none_first() =>
        Assert.Equal("Cllr Jones", Completions.At(Head + "PRESENT\n- @smith\n- @|").Labels.First().Replace("Bob ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("See #|", "#7", "See #7")]
    [InlineData("See #8|", "#8", "See #8")]
    [InlineData("(#|)", "#7", "(#7)")]
    public void Minutes_are_offered_by_number(string words, string label, string expected)
    {
        const string Text = Head + "ITEM 7 Budget\n\nITEM 8 Rents\n\n";

        Assert.Equal(Text + expected, Completions.At(Text + words).Choose(label));
        Assert.Equal("Budget", Completions.At(Text + words).Item("#7").Detail);
    }

    [Fact]
    public void A_withheld_title_is_not_shown() =>
        Assert.Equal("an exempt item", Completions.At(Head + "ITEM 7 Sale of land\nExempt: 3\nPublic title: withheld\n\nITEM 8 B\n\nSee #|").Item("#7").Detail);
}
