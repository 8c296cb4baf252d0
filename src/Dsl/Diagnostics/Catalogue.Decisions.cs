using System.Collections.Immutable;
using static MinutesDsl.Diagnostics.DiagnosticSeverity;

namespace MinutesDsl.Diagnostics;

#pragma warning disable CS1591 // Each descriptor's own title says what it is.

/// <content>Decisions and votes.</content>
public static partial class Catalogue
{
    public static readonly DiagnosticDescriptor ProseDecision = new(
        "MIN301", "A sentence reads as a decision.",
        "This sentence reads as a decision, but it is published as ordinary text and no list of decisions has it. Put '{0}' at the beginning of a line of its own.", Hint, Hint);

    public static readonly DiagnosticDescriptor VoterNotPresent = new(
        "MIN302", "Somebody voted who is not recorded as present.",
        "{0} is recorded as voting, but not as present. Correct the name, or add it to PRESENT.", Warning, Error);

    public static readonly DiagnosticDescriptor VoterTwice = new(
        "MIN303", "Somebody is listed twice in one vote.", "{0} is listed twice in this vote. Delete the name where it is wrong.", Error, Error);

    public static readonly DiagnosticDescriptor VoterAway = new(
        "MIN304", "Somebody voted who was out of the meeting.",
        "{0} is recorded as voting, but the minutes say that they were not in the meeting at this point. Correct the vote, or the record of coming and going.", Warning, Error);

    public static readonly DiagnosticDescriptor VoterWithInterest = new(
        "MIN305", "Somebody voted who declared an interest that keeps them from voting.",
        "{0} declared a {1} interest in this item and is recorded as voting. Correct the vote or the declaration; if there was a dispensation, say so in the declaration.", Warning, Error);

    public static readonly DiagnosticDescriptor TallyDiffers = new(
        "MIN306", "The number of votes is not the number of names.",
        "The count says {0}, but {1} listed here. Correct the count or the names.", Warning, Error);

    public static readonly DiagnosticDescriptor OutcomeDiffers = new(
        "MIN307", "The outcome does not fit the count.",
        "{0} does not fit the count of {1} for and {2} against. Correct one of them; if more than half of the votes was needed, say so after {0}.", Warning, Error);

    public static readonly DiagnosticDescriptor TieWithoutCastingVote = new(
        "MIN308", "A tie was carried, and no casting vote is recorded.",
        "The votes were equal ({0} each), so it needs a casting vote to be carried. Add a line like 'Casting vote: the Chair for' under VOTE.", Warning, Error);

    public static readonly DiagnosticDescriptor MoreVotesThanPresent = new(
        "MIN309", "There are more votes than members present.",
        "{0} votes are recorded, but only {1} members are recorded as present at this point. Correct the vote, or PRESENT.", Warning, Error);

    public static readonly DiagnosticDescriptor MoverIsSeconder = new(
        "MIN310", "One person both moved and seconded.", "{0} is recorded as moving and as seconding. Correct one of the names.", Warning, Error);

    public static readonly DiagnosticDescriptor MoverNotPresent = new(
        "MIN311", "A mover or seconder is not recorded as present.",
        "{0} is recorded as {1} this, but not as present at this point. Correct the name, or PRESENT.", Warning, Error);

    public static readonly DiagnosticDescriptor MotionWithoutOutcome = new(
        "MIN312", "The minutes do not say what became of a motion.",
        "The minutes do not say what became of this {0}. Add CARRIED, LOST or WITHDRAWN, or the decision, under it.", Hint, Error);

    public static readonly DiagnosticDescriptor DecisionAfterLost = new(
        "MIN313", "A decision without words follows a motion that was not carried.",
        "{0} stands alone, and what it would adopt was not carried. Write what was decided after it, or delete it.", Warning, Error);

    public static readonly DiagnosticDescriptor BudgetWithoutNamedVote = new(
        "MIN314", "No vote at a budget meeting is recorded by name.",
        "Votes on the budget are recorded by name (SI 2014/165), and no vote in these minutes is. Add lines like 'For: …' and 'Against: …' with the names under VOTE.", Warning, Error);

    public static readonly DiagnosticDescriptor Inquorate = new(
        "MIN315", "A decision was taken without a quorum.",
        "At most {0} members were in the meeting when this was decided, and the quorum is {1}{2}. Correct PRESENT or the record of coming and going, or say in the item how it was dealt with.", Warning, Error);

    public static readonly DiagnosticDescriptor VoteNotRead = new(
        "MIN316", "The count of a vote could not be read.",
        "This seems to state a count that could not be read, so it is published as it stands and nothing is counted. Write it like '7 for, 2 against, 1 abstained', or on lines under VOTE like 'For: Cllr Smith, Cllr Jones'.", Warning, Error);

    public static readonly DiagnosticDescriptor MotionWithoutSeconder = new(
        "MIN317", "A motion has no seconder.", "The minutes say who moved this, but not who seconded it. Add ', seconded by' and the name before the colon.", Off, Off);

    public static readonly DiagnosticDescriptor CastingVoteWithoutTie = new(
        "MIN318", "A casting vote is recorded, and there was no tie.",
        "A casting vote is recorded, but the votes were not equal ({0} for, {1} against). Correct the count, or delete the casting vote.", Warning, Error);

    public static readonly DiagnosticDescriptor ProseOutcome = new(
        "MIN319", "A sentence states the outcome of a vote.",
        "This sentence states an outcome, but it is published as ordinary text, and the next outcome below would be taken for it. Put '{0}' at the beginning of a line of its own.", Warning, Error);

    public static readonly DiagnosticDescriptor ProseStep = new(
        "MIN320", "A sentence says that somebody came or went.",
        "This sentence says that somebody came or went, but it is ordinary text, so no check of votes and of the quorum knows it. Write '{0}' on a line of its own, and the sentence indented under it if it has to stay.", Hint, Warning);

    public static readonly DiagnosticDescriptor ProseVote = new(
        "MIN321", "A sentence says how a vote went.",
        "This sentence says how a vote went, but it is ordinary text, and nothing is counted. Write it like 'VOTE 7 for, 2 against' or 'VOTE unanimous' on a line of its own, or the names on lines under VOTE like 'Against: Cllr Jones'.", Hint, Warning);

    private static ImmutableArray<DiagnosticDescriptor> Decisions =>
    [
        ProseDecision, VoterNotPresent, VoterTwice, VoterAway, VoterWithInterest, TallyDiffers, OutcomeDiffers, TieWithoutCastingVote, MoreVotesThanPresent,
        MoverIsSeconder, MoverNotPresent, MotionWithoutOutcome, DecisionAfterLost, BudgetWithoutNamedVote, Inquorate, VoteNotRead, MotionWithoutSeconder, CastingVoteWithoutTie,
        ProseOutcome, ProseStep, ProseVote,
    ];
}
