using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes published blocks, and notes the decisions, actions, documents and rolls among them.</summary>
internal sealed class BlockBuilder(
    PublishingFacts facts, TextBuilder texts, PersonWording people, RollBuilder rolls, DateWording dates, ExemptWording exempt, ConductBuilder conduct, Anchors anchors,
    HeadingLevels levels)
{
    private readonly HouseStyle style = facts.Style;
    private string itemTitle = "";
    private string? itemAnchor;

    /// <summary>What the item's blocks hold, nested ones included.</summary>
    public Finds Found { get; private set; } = new();

    /// <summary>Begins an item, or with null the blocks before the first.</summary>
    public void Begin(string? anchor, string title, ImmutableArray<Block> blocks)
    {
        Found = new Finds();
        itemAnchor = anchor;
        itemTitle = title;
        conduct.BeginItem(blocks);
    }

    /// <summary>The line as published, only where it is asked for.</summary>
    public int? Line(int line) => facts.SourceLines ? line + 1 : null;

    /// <summary>The blocks.</summary>
    public ImmutableArray<PublishedBlock> Build(ImmutableArray<Block> blocks)
    {
        var result = ImmutableArray.CreateBuilder<PublishedBlock>(blocks.Length);
        foreach (var block in blocks)
            result.Add(Build(block));
        return result.MoveToImmutable();
    }

    private PublishedBlock Build(Block block)
    {
        // An entry outside a list is a list of one.
        if (block is ListEntry alone)
            block = new ListBlock { Span = alone.Span, Line = alone.Line, Kind = ListKind.Bullet, Entries = [alone] };
        var number = block.Number is { } typed && (block.NumberIsTyped || style.ParagraphNumbers) ? typed : null;
        var anchor = number is null ? null : anchors.OfNumber(number);
        var built = block is ListBlock list ? List(list) : Own(block, ref anchor);
        built = built with { Number = number, Anchor = anchor ?? built.Anchor, Line = Line(block.Line) };
        var place = Found.Decisions.Count;
        // Those that are listed elsewhere too are noted whole, with their number: the summary shows the same as the place.
        return Note(built with { Blocks = Build(block.Blocks) }, place);
    }

    private PublishedBlock Own(Block block, ref string? anchor)
    {
        switch (block)
        {
            case ParagraphBlock b:
                return new PublishedParagraph { Speaker = Speaker(b.Speaker), Text = texts.Text(b.Text) };
            case HeadingBlock b:
                return new PublishedHeading { Text = texts.Text(b.Text), OutlineLevel = levels.Heading(b.Level), TypedLevel = b.Level };
            case TableBlock b:
                anchor ??= anchors.Next("table");
                return Table(b);
            case QuotationBlock:
                return new PublishedQuotation();
            case PointsBlock b:
                return new PublishedPoints { Stem = b.Stem.IsEmpty ? TextBuilder.Of(style.Labels["points_stem"]) : texts.Text(b.Stem) };
            case PurposeBlock b:
                return new PublishedPurpose { Text = texts.TextOrNull(b.Text) };
            case NoteBlock b:
                return new PublishedNote { Text = texts.TextOrNull(b.Text) };
            case DocumentsBlock b:
                return new PublishedDocuments { Stem = texts.TextOrNull(b.Stem), Entries = [.. b.Entries.Select(entry => DocumentWording.Publish(entry, texts))] };
            case DecisionBlock b:
                anchor ??= anchors.Next("decision");
                return Decision(b);
            case ActionBlock b:
                anchor ??= anchors.Next("action");
                return Action(b);
            case RollBlock b:
                return new PublishedRollBlock { Roll = rolls.Build(b.Roll, itemAnchor) };
            case ExclusionBlock b:
                return Exclusion(b);
            case ReadmittedBlock b:
                return new PublishedReadmitted { Wording = style.Labels["readmitted"], OwnWords = texts.TextOrNull(b.OwnWords) };
            case ExemptBlock b:
                return new PublishedExemptPassage { Reason = exempt.Reason(b.Paragraphs) };
            case ClosedBlock b:
                return Closed(b);
            case StatementBlock b:
                return Statement(b);
            default:
                return conduct.Build(block) ?? throw new NotSupportedException($"No published block is made of {block.GetType().Name} yet.");
        }
    }

    private PublishedReference? Speaker(MentionInline? mention) =>
        mention is null ? null : new PublishedReference { Text = people.Words(mention), Person = people.Publish(mention.Person) };

    private PublishedList List(ListBlock list)
    {
        var markers = list.Entries.Select(entry => ListMarker.Parse(entry.Marker, list.Kind)).ToImmutableArray();
        var isUniform = !markers.IsEmpty && markers.All(marker => marker.Value is not null && marker.Type == markers[0].Type && marker.Shape == markers[0].Shape);
        var entries = ImmutableArray.CreateBuilder<PublishedEntry>(list.Entries.Length);
        for (var i = 0; i < list.Entries.Length; i++)
        {
            var entry = list.Entries[i];
            var number = entry.Number;
            var speaker = Speaker(entry.Speaker);
            entries.Add(new PublishedEntry
            {
                Speaker = speaker,
                Text = texts.TextOrNull(entry.Text),
                Number = number,
                Anchor = number is null ? null : anchors.OfNumber(number),
                Line = Line(entry.Line),
                Marker = entry.Marker.Length > 0 ? entry.Marker : null,
                Value = markers[i].Value,
                ContinuesCount = i == 0 || markers[i].Value == markers[i - 1].Value + 1,
                Blocks = Build(entry.Blocks),
            });
        }

        var isBullet = list.Kind == ListKind.Bullet;
        return new PublishedList
        {
            Marking = SnakeCase.Of(list.Kind.ToString()),
            Type = isBullet || !isUniform ? null : markers[0].Type,
            MarkerShape = isBullet ? null : isUniform ? markers[0].Shape : "typed",
            Start = isBullet || !isUniform ? null : markers[0].Value,
            Entries = entries.MoveToImmutable(),
        };
    }

    private PublishedTable Table(TableBlock table)
    {
        PublishedCell Cell(InlineContent text, int column) => new()
        {
            Text = texts.Text(text),
            Alignment = column < table.Alignments.Length && table.Alignments[column] != ColumnAlignment.Default
                ? SnakeCase.Of(table.Alignments[column].ToString())
                : null,
        };
        var number = $"{anchors.Count("table caption")}";
        return new PublishedTable
        {
            Caption = itemTitle.Length == 0
                ? style.Labels.Fill("table_caption", ("number", number))
                : style.Labels.Fill("table_caption_of", ("number", number), ("title", itemTitle)),
            Header = [.. table.Header.Select(Cell)],
            Rows = [.. table.Rows.Select(row => new PublishedRow { Cells = [.. row.Select(Cell)] })],
        };
    }

    private PublishedDecision Decision(DecisionBlock block)
    {
        var key = SnakeCase.Of(block.Keyword.Kind.ToString());
        return new PublishedDecision
        {
            Key = key,
            Keyword = block.Keyword.Text,
            Label = style.Labels.Find("decision_" + SnakeCase.OfWords(block.Keyword.Text)) ?? style.Labels.Find("decision_" + key) ?? Sentence.OfKeyword(block.Keyword.Text),
            LeadIn = texts.TextOrNull(block.LeadIn),
            Text = texts.TextOrNull(block.Text),
            ResolutionNumber = OrNull(block.ResolutionNumber),
        };
    }

    private PublishedAction Action(ActionBlock block)
    {
        var owners = block.Owners.Select(people.Reference).ToImmutableArray();
        return new PublishedAction
        {
            Owners = owners,
            OwnerNames = owners.IsEmpty ? null : Listing.Join([.. owners.Select(owner => owner.Text)], style.Labels["and"]),
            Due = OrNull(block.Due),
            DueDate = block.DueDate is { } day ? dates.Date(day, block.DueWeekday, block.Due) : null,
            Text = texts.Text(block.Text),
            Progress = OrNull(block.Progress),
            ActionNumber = OrNull(block.ActionNumber),
        };
    }

    private PublishedExclusion Exclusion(ExclusionBlock block)
    {
        var reason = texts.TextOrNull(block.Reason);
        return new PublishedExclusion
        {
            Items = block.Items,
            Paragraphs = exempt.Paragraphs(block.Paragraphs),
            Reason = reason,
            Wording = exempt.Resolution(block, reason),
            WordingLanguage = exempt.ResolutionLanguage(block),
            OwnWords = texts.TextOrNull(block.OwnWords),
        };
    }

    private PublishedClosed Closed(ClosedBlock block)
    {
        var time = block.Time is { } closed ? dates.Time(closed.Start, closed.End, closed.Typed) : null;
        var text = texts.TextOrNull(block.Text);
        var continues = time is null && text is not null && !Sentence.Begins(text.Plain);
        return new PublishedClosed
        {
            Time = time,
            Wording = time is not null ? style.Labels.Fill("closed_at", ("time", time.Text))
                : continues ? style.Labels.Fill("closed_with", ("text", text?.Plain.TrimEnd('.') ?? ""))
                : style.Labels["closed"],
            Text = text,
            ContinuesKeyword = continues,
            OwnWords = texts.TextOrNull(block.OwnWords),
        };
    }

    private PublishedStatement Statement(StatementBlock block)
    {
        var key = SnakeCase.Of(block.Keyword.Kind.ToString());
        return new PublishedStatement
        {
            Key = key,
            Label = style.Labels.Find("statement_" + key) ?? Sentence.OfKeyword(block.Keyword.Text),
            Text = texts.TextOrNull(block.Text),
        };
    }

    private PublishedBlock Note(PublishedBlock block, int place)
    {
        switch (block)
        {
            case PublishedDecision decision: Found.Decisions.Insert(place, decision); break;
            case PublishedAction action: Found.Actions.Add(action); break;
            case PublishedDocuments documents: Found.Documents.AddRange(documents.Entries); break;
            case PublishedRollBlock roll: Found.Rolls.Add(roll.Roll); break;
        }

        return block;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
