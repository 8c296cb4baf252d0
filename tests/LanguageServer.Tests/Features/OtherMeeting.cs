namespace MinutesDsl.LanguageServer.Tests.Features;

/// <summary>Minutes of another meeting of the same committee, with an exempt item whose title no other file may show.</summary>
internal static class OtherMeeting
{
    public const string Text = """
        MINUTES Parks Committee
        Date: 12 June 2023

        ITEM 4 Hedges

        They grow.

        EXCLUSION items 5

        ITEM 5 Purchase of Elm House
        Exempt: 3

        The price was high.

        """;
}
