namespace MinutesDsl.WordTemplates;

/// <summary>The pieces of the built-in style: how each kind of block is worded and laid out, the same words as in its pages.</summary>
internal static class Pieces
{
    private const string Rest = "{{ block.blocks }}";
    private const string TextOrStop = "{{ if block.text }}: {{ block.text }}{{ else if block.blocks.size > 0 }}:{{ else }}.{{ end }}";
    private const string Law = "{{ style.labels.paragraph | string.replace '{numbers}' paragraph.number | string.capitalize }}: {{ paragraph.description | in_language 'en' }}";

    /// <summary>Adds the pieces, after everything else.</summary>
    public static void Add(DocumentBuilder text)
    {
        text.Tag(
            "{{ # PIECES: how each kind of block looks, wherever it stands in the minutes. This part is not printed here. }}",
            "Each piece begins with {{ block … }} and ends with {{ end }}. Change its words and its format; what is between is repeated for each block of that kind. A piece that you take out is taken from the built-in style.");
        Decisions(text);
        Discussion(text);
        Conduct(text);
        Attendance(text);
    }

    /// <summary>The roll as it stands in the text of an item.</summary>
    public static void AddRoll(DocumentBuilder text, string witnesses)
    {
        text.Tag("{{ block roll }}").Tag("{{ roll = block.roll }}").Tag("{{ has_own_label = roll.label != style.labels['roll_' + roll.key] }}")
            .Tag("{{ if has_own_label && (roll.own_words || roll.is_nil) }}").Add("Stem", "{{ roll.label }}:").Tag("{{ end }}")
            .Tag("{{ if roll.own_words }}").Add("Normal", "{{ roll.own_words }}")
            .Tag("{{ else if roll.is_nil || roll.attendees.size == 0 }}").Add("Normal", "{{ roll.nil_text ?? style.labels.roll_nil }}")
            .Tag("{{ else if roll.key == 'apologies' && !has_own_label }}").Add("Normal", "{{ style.labels.roll_sentence_apologies | string.replace '{names}' roll.names }}")
            .Tag("{{ else if roll.key == 'witnesses' }}");
        if (witnesses.Length > 0)
            text.Add("Stem", witnesses);
        text.Tag("{{ for attendee in roll.attendees }}").Add("Witness", witnesses.Length > 0 ? "{{ attendee.text }}" : "{{ attendee.text | string.upcase }}").Tag("{{ end }}")
            .Tag("{{ else }}").Add("Stem", "{{ roll.label }}:")
            .Tag("{{ for attendee in roll.attendees }}").Add("ListBullet", "{{ attendee.text }}").Tag("{{ end }}")
            .Tag("{{ end }}").Add("Normal", Rest).Tag("{{ end }}");
    }

    /// <summary>What is said of an exempt item.</summary>
    public static void AddExemptItem(DocumentBuilder text) => text
        .Tag("{{ if item.exempt }}").Add("Exempt", "{{ item.exempt.sentence }}")
        .Tag("{{ for paragraph in item.exempt.paragraphs }}").Add("Exempt", Law).Tag("{{ end }}")
        .Add("Normal", "**{{ style.labels.public_summary }}**: {{ item.public_summary }}").Tag("{{ end }}");

    /// <summary>An item's documents, as a list of links.</summary>
    public static void AddDocuments(DocumentBuilder text, string list) => text
        .Tag($"{{{{ for document in {list} }}}}")
        .Add("ListBullet", "[[{{ document.target }}|{{ document.text.plain }}{{ if document.note }} ({{ document.note }}){{ end }}]]")
        .Tag("{{ end }}");

    private static void Decisions(DocumentBuilder text)
    {
        text.Piece("decision", (
            "Decision", "{{ anchor in_summary ? null : block.anchor }}{{ if block.lead_in }}{{ block.lead_in }} {{ end }}**{{ if block.lead_in }}{{ block.label | string.downcase }}{{ else }}{{ block.label }}{{ end }}**"
            + "{{ if block.resolution_number }} {{ block.resolution_number }}{{ end }}{{ if block.text }} {{ block.text }}{{ else if block.blocks.size > 0 }}:{{ else }}.{{ end }}"), ("Normal", Rest));
        text.Piece("previous_minutes", ("Decision", "{{ if block.own_words }}{{ block.own_words }}{{ else }}{{ block.wording }}{{ if block.text }} {{ block.text }}{{ end }}{{ end }}"), ("Normal", Rest));
        text.Tag("{{ block exclusion }}").Tag("{{ if block.own_words }}").Add("Decision", "{{ block.own_words }}").Tag("{{ else }}")
            .Add("Decision", "**{{ style.labels.decision_resolved }}** {{ block.wording | in_language block.wording_language }}")
            .Tag("{{ for paragraph in block.paragraphs }}").Add("Normal", Law).Tag("{{ end }}").Tag("{{ end }}").Add("Normal", Rest).Tag("{{ end }}");
        text.Piece("statement", ("Normal", "**{{ block.label }}**" + TextOrStop), ("Normal", Rest));
        text.Piece("action", (
            "Action", "{{ anchor in_summary ? null : block.anchor }}**{{ style.labels.action }}**{{ if block.action_number }} {{ block.action_number }}{{ end }}: {{ if block.owner_names }}**{{ block.owner_names }}** – {{ end }}{{ block.text }}"
            + "{{ if block.due }} ({{ style.labels.due | string.replace '{due}' block.due }}){{ end }}{{ if block.progress }} ({{ block.progress }}){{ end }}"), ("Normal", Rest));
        text.Piece("motion", ("Normal", "**{{ block.wording }}**" + TextOrStop), ("Normal", Rest));
        text.Piece("outcome", ("Normal", "{{ if block.own_words }}{{ if block.continues_keyword }}{{ block.label }} {{ end }}{{ block.own_words }}{{ else }}{{ block.wording }}{{ end }}"), ("Normal", Rest));
        Vote(text);
    }

    private static void Vote(DocumentBuilder text) => text
        .Tag("{{ block vote }}").Tag("{{ if block.own_words }}").Add("Vote", "{{ block.own_words }}").Tag("{{ else }}").Add("Vote", "{{ block.text }}")
        .Tag("{{ if block.is_named }}")
        .Tag("{{ if block.method == 'unanimous' }}").Add("Vote", "{{ style.labels.vote_method_unanimous }}")
        .Tag("{{ else if block.method == 'show_of_hands' }}").Add("Vote", "{{ style.labels.vote_method_show_of_hands }}").Tag("{{ end }}")
        .Tag("{{ for list in block.lists }}")
        .Add("Vote", "**{{ list.label | string.capitalize }}{{ if list.names && list.side != 'casting_vote' }} ({{ list.total }}){{ end }}**: "
            + "{{ if list.side == 'casting_vote' }}{{ list.names ?? style.labels.vote_nobody }}{{ if list.casting_label }}, {{ list.casting_label }}{{ end }}"
            + "{{ else if list.names }}{{ list.names }}{{ else if list.total == 0 }}{{ style.labels.vote_nobody }}{{ else }}{{ list.total }}{{ end }}")
        .Tag("{{ end }}")
        .Tag("{{ else if block.method != 'unstated' || !block.text }}").Add("Vote", "{{ block.wording }}").Tag("{{ end }}")
        .Tag("{{ end }}").Add("Normal", Rest).Tag("{{ end }}");

    private static void Discussion(DocumentBuilder text)
    {
        text.Piece("points", ("Stem", "{{ block.stem }}"), ("Normal", Rest));
        text.Piece("purpose", ("Purpose", "{{ block.text }}"), ("Purpose", Rest));
        text.Piece("question", ("Normal", "**{{ block.wording }}**" + TextOrStop), ("Normal", Rest));
        text.Piece("note", ("Note", "**{{ style.labels.note }}**" + TextOrStop), ("Normal", Rest));
        text.Piece("correction", ("Normal", "{{ block.wording }}" + TextOrStop), ("Normal", Rest));
        text.Tag("{{ block documents }}").Add("Stem", "{{ block.stem ?? style.labels.documents }}");
        AddDocuments(text, "block.entries");
        text.Add("Normal", Rest).Tag("{{ end }}");
        text.Piece("exempt", ("Exempt", "**{{ style.labels.exempt_passage }}**: {{ block.reason.sentence }}"), ("Normal", Rest));
    }

    private static void Conduct(DocumentBuilder text)
    {
        text.Piece("procedure", ("Normal", "{{ block.own_words ?? block.wording }}"), ("Normal", Rest));
        text.Piece("readmitted", ("Normal", "{{ block.own_words ?? block.wording }}"), ("Normal", Rest));
        text.Piece("closed", ("Normal", "{{ if block.own_words }}{{ block.own_words }}{{ else if block.text && !block.continues_keyword }}{{ block.text }}{{ else }}{{ block.wording }}{{ end }}"), ("Normal", Rest));
        text.Tag("{{ block interests }}").Tag("{{ if block.own_words }}").Add("Normal", "{{ block.own_words }}").Tag("{{ else }}")
            .Add("Normal", "{{ block.nil_text }}").Add("Stem", "{{ block.stem }}")
            .Tag("{{ for interest in block.entries }}")
            .Add("ListBullet", "{{ if interest.own_words }}{{ interest.own_words }}{{ else if interest.wording }}{{ interest.wording }}{{ if interest.text }}: {{ interest.text }}{{ end }}"
                + "{{ if !interest.text || !(interest.text.plain | string.ends_with '.') }}.{{ end }}{{ else }}{{ interest.typed }}{{ end }}")
            .Tag("{{ end }}").Tag("{{ end }}").Add("Normal", Rest).Tag("{{ end }}");
    }

    private static void Attendance(DocumentBuilder text) => AddRoll(text, "{{ roll.label }}:");
}
