using System.Collections.Immutable;
using MinutesDsl.Semantics;

namespace MinutesDsl.Render;

/// <summary>Makes the published blocks of how the meeting was conducted: motions, votes and outcomes, questions, interests, earlier minutes, comings and goings.</summary>
internal sealed class ConductBuilder(HouseStyle style, TextBuilder texts, PersonWording people, PersonListing listing, DateWording dates)
{
    private readonly Labels labels = style.Labels;
    private readonly VoteBuilder votes = new(style.Labels, texts, people, listing);
    private readonly InterestsBuilder interests = new(style.Labels, texts, people, listing);
    private readonly ProcedureBuilder procedure = new(style.Labels, texts, people, listing, dates);
    private readonly PreviousMinutesBuilder previousMinutes = new(style.Labels, texts, dates);

    /// <summary>The motion or amendment that each outcome of the item is of.</summary>
    private readonly Dictionary<OutcomeBlock, MotionBlock> subjects = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins an item.</summary>
    public void BeginItem(ImmutableArray<Block> blocks)
    {
        subjects.Clear();
        foreach (var proposal in Proposal.Find(blocks).SelectMany(proposal => proposal.SelfAndAmendments))
        {
            if (proposal.Motion is not { } motion)
                continue;
            foreach (var outcome in proposal.Outcomes)
                subjects[outcome] = motion;
        }
    }

    /// <summary>The published block, or null where the block is none of these.</summary>
    public PublishedBlock? Build(Block block) => block switch
    {
        VoteBlock b => votes.Build(b),
        MotionBlock b => Motion(b),
        OutcomeBlock b => Outcome(b),
        QuestionBlock b => Question(b),
        InterestsBlock b => interests.Build(b),
        PreviousMinutesBlock b => previousMinutes.Build(b),
        CorrectionBlock b => previousMinutes.Build(b),
        ProcedureBlock b => procedure.Build(b),
        _ => null,
    };

    private PublishedMotion Motion(MotionBlock block)
    {
        var key = (block.IsAmendment ? "amendment" : "motion") + (block.Mover is null ? "" : "_moved") + (block.Seconder is null ? "" : "_seconded");
        return new PublishedMotion
        {
            IsAmendment = block.IsAmendment,
            Label = OrNull(block.Label),
            Mover = block.Mover is { } mover ? people.Reference(mover) : null,
            Seconder = block.Seconder is { } seconder ? people.Reference(seconder) : null,
            Wording = Sentence.Begin(labels.Fill(
                key,
                ("amendment", Amendment(block, "amendment_unlabelled")),
                ("mover", block.Mover is { } by ? listing.Name(by) : ""),
                ("seconder", block.Seconder is { } second ? listing.Name(second) : ""))),
            Text = texts.TextOrNull(block.Text),
        };
    }

    private PublishedOutcome Outcome(OutcomeBlock block)
    {
        var key = SnakeCase.Of(block.Keyword.Kind.ToString());
        var motion = subjects.GetValueOrDefault(block);
        var subject = motion is null ? labels["outcome_subject_proposal"]
            : motion.IsAmendment ? Amendment(motion, "outcome_subject_amendment") : labels["outcome_subject_motion"];
        var ownWords = texts.TextOrNull(block.OwnWords);
        return new PublishedOutcome
        {
            Key = key,
            Label = labels.Find("outcome_" + key) ?? Sentence.OfKeyword(block.Keyword.Text),
            Subject = motion is null ? null : motion.IsAmendment ? "amendment" : "motion",
            Wording = Sentence.Begin(labels.Fill("outcome_sentence_" + key, ("subject", subject))),
            OwnWords = ownWords,
            ContinuesKeyword = block.OwnWords.Runs is [TextInline or EmphasisInline or StrongInline, ..] && ownWords is { Plain.Length: > 0 } && !Sentence.Begins(ownWords.Plain),
        };
    }

    private PublishedQuestion Question(QuestionBlock block)
    {
        var key = SnakeCase.Of(block.Keyword.Kind.ToString());
        return new PublishedQuestion
        {
            Key = key,
            Person = block.Person is { } person ? people.Reference(person) : null,
            Wording = block.Person is { } who ? Sentence.Begin(labels.Fill($"question_{key}_from", ("person", listing.Name(who)))) : labels["question_" + key],
            Text = texts.TextOrNull(block.Text),
        };
    }

    private string Amendment(MotionBlock block, string unlabelled) =>
        block.Label.Length > 0 ? labels.Fill("amendment_labelled", ("label", block.Label)) : labels[unlabelled];

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
