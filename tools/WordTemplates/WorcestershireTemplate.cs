namespace MinutesDsl.WordTemplates;

/// <summary>Worcestershire's template: what the agenda said, the documents, then the minutes of each item.</summary>
internal static class WorcestershireTemplate
{
    /// <summary>The file.</summary>
    public static byte[] Make()
    {
        var text = new DocumentBuilder();
        text.Tag(
            "{{ # This is a Word template: the minutes are put in where the tags in double braces are. }}",
            "Comments and lines in this small type are for you: they are not printed. docs/templates/word.md explains the tags.");
        text.Tag("{{ if meeting.status.is_draft }}").Add("Notice", "**{{ style.labels.draft }}**. {{ style.labels.draft_notice }}").Tag("{{ end }}")
            .Add("Council", "{{ meeting.council }}")
            .Tag("{{ if meeting.kind.key != 'extract' }}").Add("Kicker", "Agenda and minutes").Tag("{{ end }}")
            .Add("Title", "{{ meeting.body }}")
            .Add("Fact", "**{{ style.labels.date }}**\t{{ meeting.date?.full }}{{ if meeting.time }}, {{ meeting.time.text }}{{ end }}")
            .Add("Fact", "**{{ style.labels.venue }}**\t{{ meeting.venue }}")
            .Add("Fact", "**{{ style.labels.contact }}**\t{{ meeting.contact }}");
        text.Tag("{{ if style.contents && meeting.items.size > 1 }}").Add("TOCHeading", "{{ style.labels.contents }}")
            .Add("TOC1", "«TOC \\o \"1-1\" \\n \\h \\z \\u»").Tag("{{ end }}");
        text.Tag("{{ is_first = true }}").Tag("{{ for roll in meeting.rolls }}").Tag("{{ if !roll.item }}")
            .Tag("{{ if is_first }}").Add("Heading1", "{{ style.labels.attendance }}").Tag("{{ end }}").Tag("{{ is_first = false }}")
            .Add("Heading2", "{{ roll.label }}")
            .Tag("{{ if roll.own_words }}").Add("Normal", "{{ roll.own_words }}")
            .Tag("{{ else if roll.is_nil || roll.attendees.size == 0 }}").Add("Normal", "{{ roll.nil_text ?? style.labels.roll_nil }}")
            .Tag("{{ else }}").Tag("{{ for attendee in roll.attendees }}").Add("ListBullet", "{{ attendee.text }}").Tag("{{ end }}")
            .Tag("{{ end }}").Tag("{{ end }}").Tag("{{ end }}");
        text.Tag("{{ for block in meeting.preamble }}").Tag("{{ if block.kind == 'roll' }}").Add("Normal", "{{ block.blocks }}")
            .Tag("{{ else }}").Add("Normal", "{{ block }}").Tag("{{ end }}").Tag("{{ end }}");
        Items(text);
        return PackageFile.Make("Word template of the style worcestershire", new Design("1D5B3A", "EDF5EF", "F3F6F3"), text, PageEdges.FirstHeader, PageEdges.Header, PageEdges.Footer);
    }

    private static void Items(DocumentBuilder text)
    {
        text.Tag("{{ for item in meeting.items }}")
            .Tag("{{ if meeting.kind.key == 'extract' }}").Add("Kicker", "{{ style.labels.agenda_item }}").Tag("{{ end }}")
            .Add(
                "Heading1", "{{ heading item.outline_level }}{{ number item.label ? item.label + '.' : null }}{{ anchor item.anchor }}{{ item.title ?? style.labels.exempt_item }}", null,
                $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{Numberings.Items}\"/></w:numPr>");
        Pieces.AddExemptItem(text);
        text.Add("ItemFact", "({{ style.labels.timing }}: {{ item.timing }})")
            .Tag("{{ for field in item.fields }}").Add("ItemFact", "{{ field.label }}: {{ field.value }}").Tag("{{ end }}");
        text.Tag("{{ agenda = 0 }}").Tag("{{ for block in item.blocks }}")
            .Tag("{{ if block.kind == 'purpose' }}").Tag("{{ agenda = agenda + 1 }}").Add("Normal", "{{ block }}")
            .Tag("{{ else if block.kind == 'documents' }}").Tag("{{ agenda = agenda + 1 }}").Tag("{{ end }}").Tag("{{ end }}");
        text.Tag("{{ if item.documents.size > 0 }}").Add("Stem", "{{ style.labels.documents }}");
        Pieces.AddDocuments(text, "item.documents");
        text.Tag("{{ else if meeting.kind.key != 'extract' && !item.exempt }}").Add("ItemFact", "{{ style.labels.documents }} none").Tag("{{ end }}");
        text.Tag("{{ if item.blocks.size > agenda }}").Add("Heading2", "{{ heading item.outline_level + 1 }}{{ style.labels.minutes }}").Tag("{{ end }}")
            .Tag("{{ for block in item.blocks }}").Tag("{{ if block.kind != 'purpose' && block.kind != 'documents' }}").Add("Normal", "{{ block }}").Tag("{{ end }}").Tag("{{ end }}")
            .Tag("{{ end }}");
    }
}
