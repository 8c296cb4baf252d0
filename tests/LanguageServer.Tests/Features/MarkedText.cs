namespace MinutesDsl.LanguageServer.Tests.Features;

/// <summary>A text whose cursor is marked with <c>|</c>; a bar that is meant is written <c>\|</c>.</summary>
internal sealed record MarkedText(string Text, int Cursor)
{
    public static MarkedText Parse(string marked)
    {
        const string MeantBar = "\u0001";
        var text = marked.Replace("\\|", MeantBar, StringComparison.Ordinal);
        var cursor = text.IndexOf('|', StringComparison.Ordinal);
        Assert.True(cursor >= 0, "The text has no cursor.");
        text = text.Remove(cursor, 1);
        Assert.DoesNotContain('|', text);
        return new MarkedText(text.Replace(MeantBar, "|", StringComparison.Ordinal), cursor);
    }
}
