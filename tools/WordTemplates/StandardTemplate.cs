namespace MinutesDsl.WordTemplates;

/// <summary>The built-in style's Word template.</summary>
internal static class StandardTemplate
{
    /// <summary>Colours of the built-in style's <c>style.json</c>: a style that only changes those gets them in Word, too.</summary>
    private static readonly Design Design = new("1D4F73", "E8F1F7", "F3F5F7");

    /// <summary>The file.</summary>
    public static byte[] Make()
    {
        var text = new DocumentBuilder();
        Title(text);
        Contents(text);
        DecisionsFirst(text);
        Attendance(text);
        Items(text);
        Actions(text);
        Signature(text);
        Pieces.Add(text);
        return PackageFile.Make("Word template of the style standard", Design, text, PageEdges.FirstHeader, PageEdges.Header, PageEdges.Footer);
    }

    private static void Title(DocumentBuilder text)
    {
        text.Tag(
            "{{ # This is a Word template: the minutes are put in where the tags in double braces are. }}",
            "Comments and lines in this small type are for you: they are not printed. Change fonts, colours and spacing in the styles (Home, Styles), and words wherever you like. docs/templates/word.md explains the tags.");
        text.Tag("{{ if meeting.status.is_draft }}", "What stands between {{ if … }} and {{ end }} is printed only where that is so.")
            .Add("Notice", "**{{ style.labels.draft }}**. {{ style.labels.draft_notice }}").Tag("{{ end }}");
        text.Add("Council", "{{ meeting.council }}", "A value takes the format of its tag. Where it is empty, its paragraph goes.")
            .Tag("{{ if meeting.body != '' }}").Add("Title", "{{ style.labels.minutes_of | string.replace '{body}' meeting.body }}")
            .Tag("{{ else }}").Add("Title", "{{ style.labels.minutes }}").Tag("{{ end }}")
            .Add("Fact", "**{{ style.labels.date }}**\t{{ meeting.date?.full }}")
            .Add("Fact", "**{{ style.labels.time }}**\t{{ meeting.time?.text }}")
            .Add("Fact", "**{{ style.labels.venue }}**\t{{ meeting.venue }}")
            .Add("Fact", "**{{ style.labels.chair }}**\t{{ meeting.chair?.text }}")
            .Add("Fact", "**{{ style.labels.clerk }}**\t{{ meeting.clerk?.text }}")
            .Add("Fact", "**{{ style.labels.contact }}**\t{{ meeting.contact }}")
            .Add("Fact", "**{{ style.labels.reference }}**\t{{ meeting.reference }}")
            .Add("Fact", "**{{ style.labels.livestream }}**\t[[{{ meeting.livestream }}|{{ meeting.livestream }}]]")
            .Tag("{{ for field in meeting.fields }}", "What stands between {{ for … }} and {{ end }} is repeated.")
            .Add("Fact", "**{{ field.label }}**\t{{ field.value }}").Tag("{{ end }}")
            .Add("Fact", "**{{ style.labels.status }}**\t{{ meeting.status.text ?? meeting.status.label }}")
            .Add("Fact", "**{{ style.labels.next_meeting }}**\t{{ meeting.next_meeting }}");
    }

    private static void Contents(DocumentBuilder text) => text
        .Tag("{{ if style.contents && meeting.items.size > 1 }}")
        .Add("TOCHeading", "{{ style.labels.contents }}")
        .Add("TOC1", "«TOC \\o \"1-1\" \\n \\h \\z \\u»", "Word's own table of contents. The headings of the minutes are put in; \\n leaves page numbers out, so that nobody is asked to update it.")
        .Tag("{{ end }}");

    private static void DecisionsFirst(DocumentBuilder text) => text
        .Tag("{{ if style.decisions_first && meeting.decisions.size > 0 }}")
        .Add("Heading1", "{{ style.labels.decisions }}")
        .Tag("{{ in_summary = true }}").Tag("{{ for entry in meeting.decisions }}")
        .Add("SummaryItem", "[[#{{ entry.decision.anchor }}|{{ if entry.item.label }}{{ entry.item.label }} {{ end }}{{ entry.item.title ?? style.labels.decision }}]]")
        .Add("Normal", "{{ entry.decision }}", "A decision is a block: it is printed with the piece for decisions, below.")
        .Tag("{{ end }}").Tag("{{ in_summary = false }}").Tag("{{ end }}");

    private static void Attendance(DocumentBuilder text) => text
        .Tag("{{ is_first = true }}").Tag("{{ for roll in meeting.rolls }}").Tag("{{ if !roll.item }}")
        .Tag("{{ if is_first }}").Add("Heading1", "{{ style.labels.attendance }}").Tag("{{ end }}").Tag("{{ is_first = false }}")
        .Add("Heading2", "{{ roll.label }}")
        .Tag("{{ if roll.own_words }}").Add("Normal", "{{ roll.own_words }}")
        .Tag("{{ else if roll.is_nil || roll.attendees.size == 0 }}").Add("Normal", "{{ roll.nil_text ?? style.labels.roll_nil }}")
        .Tag("{{ else if roll.key == 'witnesses' }}")
        .Tag("{{ for attendee in roll.attendees }}").Add("Witness", "{{ attendee.text }}").Tag("{{ end }}")
        .Tag("{{ else }}")
        .Tag("{{ for attendee in roll.attendees }}").Add("ListBullet", "{{ attendee.text }}").Tag("{{ end }}")
        .Tag("{{ end }}").Tag("{{ end }}").Tag("{{ end }}");

    private static void Items(DocumentBuilder text)
    {
        text.Tag("{{ for block in meeting.preamble }}").Tag("{{ if block.kind == 'roll' }}").Add("Normal", "{{ block.blocks }}")
            .Tag("{{ else }}").Add("Normal", "{{ block }}").Tag("{{ end }}").Tag("{{ end }}");
        text.Tag("{{ for item in meeting.items }}")
            .Add(
                "Heading1", "{{ heading item.outline_level }}{{ number item.label }}{{ anchor item.anchor }}{{ item.title ?? style.labels.exempt_item }}",
                "This paragraph is numbered by Word. {{ number … }} makes Word count as the minutes do; {{ heading … }} makes parts of an item headings of a lower level; {{ anchor … }} is where links to the item lead.",
                $"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{Numberings.Items}\"/></w:numPr>");
        text.Tag("{{ if item.agenda && item.agenda != item.number }}").Add("ItemFact", "{{ style.labels.agenda_item }}: {{ item.agenda }}").Tag("{{ end }}")
            .Add("ItemFact", "{{ style.labels.timing }}: {{ item.timing }}")
            .Tag("{{ for field in item.fields }}").Add("ItemFact", "{{ field.label }}: {{ field.value }}").Tag("{{ end }}");
        Pieces.AddExemptItem(text);
        text.Add("Normal", "{{ item.blocks }}", "The minutes of the item. Plain paragraphs take the format of this one; lists, headings and tables take the styles of these names; everything else has a piece below.")
            .Tag("{{ end }}");
    }

    private static void Actions(DocumentBuilder text) => text
        .Tag("{{ if meeting.actions.size > 0 }}").Add("Heading1", "{{ style.labels.actions }}")
        .Tag("{{ in_summary = true }}").Tag("{{ for entry in meeting.actions }}")
        .Add("SummaryItem", "[[#{{ entry.action.anchor }}|{{ if entry.item.label }}{{ entry.item.label }} {{ end }}{{ entry.item.title ?? style.labels.action }}]]")
        .Add("Normal", "{{ entry.action }}").Tag("{{ end }}").Tag("{{ in_summary = false }}").Tag("{{ end }}");

    private static void Signature(DocumentBuilder text) => text
        .Tag("{{ if style.signature && meeting.edition == 'public' }}", "These lines stay together on one page (paragraph settings: Keep with next).")
        .Add("SignatureLine", "{{ style.labels.signed }}\t\t").Add("SignatureLine", "{{ style.labels.signed_by }}\t\t").Add("SignatureLine", "{{ style.labels.signed_on }}\t\t")
        .Tag("{{ end }}");
}
