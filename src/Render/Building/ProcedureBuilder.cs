using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes the published steps of the meeting: opened, arrived, returned, left, adjourned, resumed.</summary>
internal sealed class ProcedureBuilder(Labels labels, TextBuilder texts, PersonWording people, PersonListing listing, DateWording dates)
{
    /// <summary>The step.</summary>
    public PublishedProcedure Build(ProcedureBlock block)
    {
        var key = SnakeCase.Of(block.Keyword.Kind.ToString());
        var ownWords = texts.TextOrNull(block.OwnWords);
        var text = texts.TextOrNull(block.Text);
        var names = block.Persons.IsEmpty ? null : listing.Names(block.Persons);
        var time = block.Time is { } at ? dates.Time(at.Start, at.End, at.Typed) : null;
        return new PublishedProcedure
        {
            Key = key,
            Persons = [.. block.Persons.Select(people.Reference)],
            Names = names,
            Time = time,
            For = block.For.Length > 0 ? block.For : null,
            Wording = Wording(block, key, names, time, text),
            Text = text,
            OwnWords = ownWords,
        };
    }

    private string Wording(ProcedureBlock block, string key, string? names, PublishedTime? time, PublishedText? text)
    {
        var details = new List<string>();
        if (time is not null)
            details.Add(labels.Fill("procedure_at", ("time", time.Text)));
        if (block.For.Length > 0)
            details.Add(labels.Fill("procedure_for", ("for", block.For)));
        // Other words go on with the sentence, or are one of their own.
        var isOwnSentence = text is not null && Sentence.Begins(text.Plain);
        if (text is not null && !isOwnSentence)
            details.Add(text.Plain.TrimEnd('.'));
        if (text is not null && isOwnSentence && names is null && details.Count == 0)
            return text.Plain;
        var more = string.Concat(details.Select(detail => " " + detail));
        // Somebody's coming or going that names nobody says what was typed after its keyword.
        var isOfPersons = block.Keyword.Kind is Syntax.KeywordKind.Arrived or Syntax.KeywordKind.Returned or Syntax.KeywordKind.Left;
        var sentence = names is null && isOfPersons
            ? $"{Sentence.OfKeyword(block.Keyword.Text)}{more}."
            : Sentence.Begin(labels.Fill("procedure_" + key, ("names", names ?? ""), ("details", more)));
        return text is not null && isOwnSentence ? $"{sentence} {text.Plain}" : sentence;
    }
}
