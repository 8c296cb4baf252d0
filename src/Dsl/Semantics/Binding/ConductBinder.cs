using System.Collections.Immutable;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Motions, votes, outcomes, questions, interests, previous minutes, corrections and the steps of the meeting.</summary>
internal sealed class ConductBinder(BindingContext context, InlineBinder inlines, PersonListBinder persons)
{
    internal Block? Bind(BlockSyntax block, LineSyntax line, Keyword keyword, InlineContent text, BlockBinder blocks) => keyword.Kind switch
    {
        KeywordKind.Vote => Vote(block, line) with { Blocks = blocks.BindRest(block, inner => inner is FieldSyntax) },
        KeywordKind.Motion or KeywordKind.Amendment => Motion(block, line, keyword, text, blocks),
        KeywordKind.Question or KeywordKind.Answer or KeywordKind.Supplementary => new QuestionBlock
        {
            Span = block.Span,
            Keyword = keyword,
            Person = line.Head is SpeakerHeadSyntax speaker ? persons.Reference(speaker.Person) : null,
            Text = text,
            Blocks = blocks.BindNested(block.Children),
        },
        KeywordKind.Interests => Interests(block, line) with { Blocks = blocks.BindRest(block, IsReadAsInterests) },
        KeywordKind.PreviousMinutes => PreviousMinutes(block, line) with { Blocks = blocks.BindRest(block, _ => false) },
        KeywordKind.Correction => new CorrectionBlock
        {
            Span = block.Span,
            Date = line.Head is CorrectionHeadSyntax head ? context.Slice(head.Date) : "",
            Minute = line.Head is CorrectionHeadSyntax of ? context.Slice(of.Minute) : "",
            Text = text,
            Blocks = blocks.BindNested(block.Children),
        },
        KeywordKind.Opened or KeywordKind.Adjourned or KeywordKind.Resumed or KeywordKind.Arrived or KeywordKind.Returned or KeywordKind.Left => Procedure(block, line, keyword) with
        {
            Blocks = blocks.BindRest(block, _ => false),
        },
        _ when keyword.Group == KeywordGroup.Outcome => new OutcomeBlock
        {
            Span = block.Span,
            Keyword = keyword,
            OwnWords = line.Text.IsEmpty ? OwnWords(block, line) : inlines.BindLines(RollBinder.OwnWordLines(block).Prepend(line), beginsSentence: false),
            Blocks = blocks.BindRest(block, _ => false),
        },
        _ => null,
    };

    private MotionBlock Motion(BlockSyntax block, LineSyntax line, Keyword keyword, InlineContent text, BlockBinder blocks)
    {
        var head = line.Head as MotionHeadSyntax;
        return new MotionBlock
        {
            Span = block.Span,
            IsAmendment = keyword.Kind == KeywordKind.Amendment,
            Label = head is null ? "" : context.Slice(head.Label),
            Mover = head is { Mover.IsEmpty: false } ? persons.Mover(head.Mover) : null,
            Seconder = head is { Seconder.IsEmpty: false } ? persons.Mover(head.Seconder) : null,
            Text = text,
            Blocks = blocks.BindNested(block.Children),
        };
    }

    private VoteBlock Vote(BlockSyntax block, LineSyntax line)
    {
        var lists = ImmutableArray.CreateBuilder<VoteList>();
        var (method, rest) = Method(line.Text);
        var counts = rest.IsEmpty ? null : VoteGrammar.ReadCounts(context.Source, rest);
        if (counts is null && !rest.IsEmpty)
            method = null;
        foreach (var (side, count) in counts ?? [])
            lists.Add(new VoteList(side, "", count, [], VoteSide.Option, line.Text));
        foreach (var field in block.Blocks.OfType<FieldSyntax>())
        {
            foreach (var (label, value) in VoteLineGrammar.Sides(context.Source, field.Definition.Key, field.Value))
                lists.Add(List(label, value, field.Span));
        }

        return new VoteBlock
        {
            Span = block.Span,
            Method = method ?? (lists.Count > 0 ? VoteMethod.Counted : VoteMethod.Unstated),
            Lists = lists.DrainToImmutable(),
            Text = method is null && counts is null ? inlines.Bind(line.Inlines, beginsSentence: true) : InlineContent.Empty,
            OwnWords = OwnWords(block, line),
        };
    }

    /// <summary>The method that a VOTE line begins with, and what follows it: "show of hands: 7 for, 2 against".</summary>
    private (VoteMethod? Method, TextSpan Counts) Method(TextSpan words)
    {
        if (VoteGrammar.MethodOf(context.Slice(words)) is { } whole)
            return (whole, default);
        var mark = context.Source.AsSpan(words.Start, words.Length).IndexOfAny(',', ':', '(');
        return mark > 0 && VoteGrammar.MethodOf(context.Source.Substring(words.Start, mark)) is { } first
            ? (first, WithoutBracket(TextSpan.FromBounds(words.Start + mark + 1, words.End))) : (null, words);
    }

    private TextSpan WithoutBracket(TextSpan span)
    {
        span = Scan.Trim(context.Source, span);
        return !span.IsEmpty && context.Source[span.End - 1] == ')' ? new TextSpan(span.Start, span.Length - 1) : span;
    }

    private VoteList List(string typedLabel, TextSpan value, TextSpan line)
    {
        var (label, labelCount) = VoteGrammar.WithoutCount(typedLabel);
        var side = VoteGrammar.SideOf(label) ?? VoteSide.Option;
        var isNil = PersonBinder.IsNil(context.Slice(value));
        var (valueCount, span) = isNil ? (0, new TextSpan(value.Start, 0)) : VoteLineGrammar.ReadValue(context.Source, value);
        var names = context.Slice(span);
        var casting = VoteSide.Option;
        if (side == VoteSide.CastingVote && names.LastIndexOf(' ') is var space and > 0 && VoteGrammar.SideOf(names[(space + 1)..].TrimEnd('.')) is { } way)
            (casting, span) = (way, new TextSpan(span.Start, space));
        var isCollective = side is not (VoteSide.CastingVote or VoteSide.Option) && VoteLineGrammar.IsCollective(names);
        ImmutableArray<PersonReference> references = isCollective ? [new PersonReference(null, names, span)] : persons.References(span);
        return new VoteList(side, label, labelCount ?? valueCount, references, casting, line) { IsCollective = isCollective };
    }

    private InterestsBlock Interests(BlockSyntax block, LineSyntax line)
    {
        var words = context.Slice(line.Text);
        var isNil = PersonBinder.IsNil(words);
        ImmutableArray<EntrySyntax> entries = [.. block.Blocks.Where(IsReadAsInterests).OfType<ListSyntax>().SelectMany(list => list.Entries)];
        var onLine = isNil || line.Text.IsEmpty || !entries.IsEmpty ? null : InterestOnLine(line);
        return new InterestsBlock
        {
            Span = block.Span,
            Stem = isNil || onLine is not null ? InlineContent.Empty : inlines.Bind(line.Inlines, beginsSentence: true),
            NilText = isNil ? words : "",
            Entries = onLine is null ? [.. entries.Select(Interest)] : [onLine],
            OwnWords = OwnWords(block, line),
        };
    }

    /// <summary>A declaration on the keyword's own line; null where the line says anything else, such as what stands before the entries.</summary>
    private InterestEntry? InterestOnLine(LineSyntax line) =>
        (InterestSentence.Read(context.Source, line.Text) ?? InterestGrammar.Read(context.Source, line.Text)) is { References.Count: > 0 }
            ? Interest(line.Text, line.Text, line.Inlines, InlineContent.Empty) : null;

    /// <summary>A list with more than own words under an entry is published as a list, so that nothing of it is dropped.</summary>
    private static bool IsReadAsInterests(BlockSyntax inner) =>
        inner is ListSyntax list && list.Entries.All(entry => entry.Line.Keyword is null && entry.Blocks.All(block => block is ParagraphSyntax));

    private InterestEntry Interest(EntrySyntax entry) => Interest(entry.Line.Content, entry.Span, entry.Line.Inlines, OwnWords(entry, entry.Line));

    private InterestEntry Interest(TextSpan words, TextSpan span, ImmutableArray<InlineSyntax> pieces, InlineContent ownWords)
    {
        var typed = inlines.Bind(pieces, beginsSentence: true);
        var sentence = InterestSentence.Read(context.Source, words);
        var parts = sentence ?? InterestGrammar.Read(context.Source, words);
        return new InterestEntry
        {
            Span = span,
            Typed = typed,
            Persons = parts is null ? [] : [.. parts.Persons.Select(persons.Mover)],
            References = parts is null ? [] : [.. parts.References],
            Type = parts?.Type ?? "",
            Conduct = parts?.Conduct ?? "",
            Text = parts is null || sentence is not null ? InlineContent.Empty : inlines.BindSpan(parts.Text, beginsSentence: false),

            // A sentence is read for its facts, and published as it was typed.
            OwnWords = sentence is not null && ownWords.IsEmpty ? typed : ownWords,
        };
    }

    private PreviousMinutesBlock PreviousMinutes(BlockSyntax block, LineSyntax line)
    {
        var head = line.Head as PreviousMinutesHeadSyntax;
        var dates = head?.Dates ?? [];
        return new PreviousMinutesBlock
        {
            Span = block.Span,
            Meetings = head is null ? [] : [.. head.Meetings.Select(context.Slice)],
            Dates = [.. dates.Select(date => DateGrammar.Read(context.Slice(date), context.Meeting.Date?.Day.Year, Profiles.Of(context.Project.Settings.Profile).MonthFirst, out _)).OfType<MinutesDate>()],
            DatesText = head is null || dates.IsEmpty ? "" : context.Slice(TextSpan.FromBounds(head.Meetings[0].Start, dates[^1].End)),
            Outcome = head is null ? "" : context.Slice(head.Outcome),
            Text = inlines.Bind(line.Inlines, beginsSentence: true),
            OwnWords = OwnWords(block, line),
        };
    }

    private ProcedureBlock Procedure(BlockSyntax block, LineSyntax line, Keyword keyword)
    {
        var presence = line.Head as PresenceHeadSyntax;
        var time = presence?.Time ?? (line.Head as TimeHeadSyntax)?.Span ?? default;
        return new ProcedureBlock
        {
            Span = block.Span,
            Keyword = keyword,
            Persons = presence is null ? [] : [.. presence.Persons.Select(persons.Mover)],
            Time = time.IsEmpty ? null : TimeGrammar.Read(context.Slice(time)),
            For = presence is { For.IsEmpty: false } ? context.Slice(presence.For) : "",
            Text = inlines.Bind(line.Inlines, beginsSentence: false),
            OwnWords = OwnWords(block, line),
        };
    }

    private InlineContent OwnWords(BlockSyntax block, LineSyntax line) =>
        OwnWordBinder.Bind(block, line, context, inlines, saysKeyword: line.Keyword is not { Kind: KeywordKind.Interests });
}
