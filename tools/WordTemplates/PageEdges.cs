namespace MinutesDsl.WordTemplates;

/// <summary>Headers and footers.</summary>
internal static class PageEdges
{
    private const string Number = "{{ style.labels.page }} «PAGE» {{ style.labels.page_of }} «NUMPAGES»";

    /// <summary>The top of the first page.</summary>
    public static string FirstHeader => new DocumentBuilder()
        .Tag("{{ if meeting.edition == 'full' }}").Add("NotForPublication", "{{ style.labels.not_for_publication }}").Tag("{{ end }}").Body;

    /// <summary>The top of the other pages: the meeting, and whether this is a draft.</summary>
    public static string Header => new DocumentBuilder()
        .Tag("{{ if meeting.edition == 'full' }}").Add("NotForPublication", "{{ style.labels.not_for_publication }}").Tag("{{ end }}")
        .Add("Header", "{{ meeting.title }}{{ if meeting.status.is_draft }}\t{{ style.labels.draft }}{{ end }}").Body;

    /// <summary>
    /// The foot of each page: its number, and a place for initials on each leaf of minutes that are signed (Local Government Act 1972,
    /// Schedule 12, paragraph 41).
    /// </summary>
    public static string Footer => new DocumentBuilder()
        .Tag("{{ if style.signature && meeting.edition == 'public' }}")
        .Add("Footer", "{{ style.labels.initials }} \t\t" + Number, properties: "<w:tabs><w:tab w:val=\"left\" w:leader=\"underscore\" w:pos=\"3402\"/><w:tab w:val=\"right\" w:pos=\"9354\"/></w:tabs>")
        .Tag("{{ else }}").Add("Footer", "\t" + Number).Tag("{{ end }}").Body;
}
