namespace MinutesDsl.WordTemplates;

/// <summary>Templates of councils that publish items one by one: the body's name small, the item's title large, then its parts.</summary>
internal static class ItemPageTemplate
{
    private const string NotUnderTitle = "block.kind != 'purpose' && block.kind != 'documents'";
    private const string NotWitnesses = " && !(block.kind == 'roll' && block.roll.key == 'witnesses')";

    /// <summary>Haringey: the purpose under the title, then "Minutes:".</summary>
    public static byte[] Haringey()
    {
        var text = Begin();
        Agenda(text, "block.kind == 'purpose'");
        Minutes(text, NotUnderTitle, "agenda");
        return Finish(text, "Haringey", new Design("8F1D3F", "FBF1F4", "F7F4F5") { RuleAboveItems = false });
    }

    /// <summary>Lewisham: the decision first, then the minutes.</summary>
    public static byte[] Lewisham()
    {
        var text = Begin();
        text.Tag("{{ if item.decisions.size > 0 }}").Add("Heading2", "{{ heading item.outline_level + 1 }}{{ style.labels.decision }}")
            .Tag("{{ in_summary = true }}").Tag("{{ for decision in item.decisions }}").Add("Normal", "{{ decision }}").Tag("{{ end }}").Tag("{{ in_summary = false }}").Tag("{{ end }}");
        text.Tag("{{ agenda = 0 }}");
        Minutes(text, "block.kind != 'documents'", "agenda");
        End(text);
        text.Tag("{{ # This council's own piece: a colon after the decision's word. All other pieces are the built-in style's. }}");
        text.Piece("decision", (
            "Decision", "{{ anchor in_summary ? null : block.anchor }}{{ if block.lead_in }}{{ block.lead_in }} {{ end }}**{{ if block.lead_in }}{{ block.label | string.downcase }}{{ else }}{{ block.label }}{{ end }}**:"
            + "{{ if block.resolution_number }} {{ block.resolution_number }}{{ end }}{{ if block.text }} {{ block.text }}{{ end }}"), ("Normal", "{{ block.blocks }}"));
        return PackageFile.Make("Word template of the style lewisham", new Design("6A1B54", "F8F1F6", "F6F4F5") { RuleAboveItems = false }, text, PageEdges.FirstHeader, PageEdges.Header, PageEdges.Footer);
    }

    /// <summary>Bromley: the witnesses in capitals under the title, then "Minutes:".</summary>
    public static byte[] Bromley()
    {
        var text = Begin();
        Agenda(text, "block.kind == 'purpose' || (block.kind == 'roll' && block.roll.key == 'witnesses')");
        Minutes(text, NotUnderTitle + NotWitnesses, "agenda");
        End(text);
        text.Tag("{{ # This council's own piece: witnesses in capitals, without a label. All other pieces are the built-in style's. }}");
        Pieces.AddRoll(text, "");
        return PackageFile.Make("Word template of the style bromley", new Design("17517E", "EEF4F9", "F3F5F7") { RuleAboveItems = false }, text, PageEdges.FirstHeader, PageEdges.Header, PageEdges.Footer);
    }

    private static DocumentBuilder Begin()
    {
        var text = new DocumentBuilder();
        text.Tag(
            "{{ # This is a Word template: the minutes are put in where the tags in double braces are. }}",
            "Comments and lines in this small type are for you: they are not printed. docs/templates/word.md explains the tags.");
        text.Tag("{{ if meeting.status.is_draft }}").Add("Notice", "**{{ style.labels.draft }}**. {{ style.labels.draft_notice }}").Tag("{{ end }}")
            .Add("Council", "{{ meeting.council }}")
            .Add("Title", "{{ if meeting.body != '' }}{{ meeting.body }}{{ else }}{{ meeting.title }}{{ end }}")
            .Add("Normal", "{{ meeting.date?.full }}{{ if meeting.time }}, {{ meeting.time.text }}{{ end }}{{ if meeting.venue }}, {{ meeting.venue }}{{ end }}");
        text.Tag("{{ for block in meeting.preamble }}").Add("Normal", "{{ block }}").Tag("{{ end }}");
        text.Tag("{{ for item in meeting.items }}")
            .Add("Kicker", "{{ style.labels.agenda_item }}{{ if item.label }} {{ item.label }}{{ end }}")
            .Add("Heading1", "{{ heading item.outline_level }}{{ anchor item.anchor }}{{ item.title ?? style.labels.exempt_item }}")
            .Tag("{{ if item.agenda && item.agenda != item.number }}").Add("ItemFact", "{{ style.labels.agenda_item }}: {{ item.agenda }}").Tag("{{ end }}")
            .Add("ItemFact", "{{ style.labels.timing }}: {{ item.timing }}")
            .Tag("{{ for field in item.fields }}").Add("ItemFact", "{{ field.label }}: {{ field.value }}").Tag("{{ end }}");
        Pieces.AddExemptItem(text);
        return text;
    }

    private static void Agenda(DocumentBuilder text, string isAgenda) => text
        .Tag("{{ agenda = 0 }}").Tag("{{ for block in item.blocks }}")
        .Tag($"{{{{ if {isAgenda} }}}}").Tag("{{ agenda = agenda + 1 }}").Add("Normal", "{{ block }}")
        .Tag("{{ else if block.kind == 'documents' }}").Tag("{{ agenda = agenda + 1 }}").Tag("{{ end }}").Tag("{{ end }}");

    private static void Minutes(DocumentBuilder text, string isMinuted, string counted) => text
        .Tag($"{{{{ if item.blocks.size > {counted} }}}}").Add("Heading2", "{{ heading item.outline_level + 1 }}{{ style.labels.minutes }}").Tag("{{ end }}")
        .Tag("{{ for block in item.blocks }}").Tag($"{{{{ if {isMinuted} }}}}").Add("Normal", "{{ block }}").Tag("{{ end }}").Tag("{{ end }}");

    private static void End(DocumentBuilder text)
    {
        text.Tag("{{ if item.documents.size > 0 }}").Add("Heading2", "{{ heading item.outline_level + 1 }}{{ style.labels.documents }}");
        Pieces.AddDocuments(text, "item.documents");
        text.Tag("{{ end }}").Tag("{{ end }}");
    }

    private static byte[] Finish(DocumentBuilder text, string name, Design design)
    {
        End(text);
        return PackageFile.Make($"Word template of the style {name.ToLowerInvariant()}", design, text, PageEdges.FirstHeader, PageEdges.Header, PageEdges.Footer);
    }
}
