using System.Collections.Immutable;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>Runs the rules. One that fails becomes a diagnostic, so that the others still speak.</summary>
internal static class RuleRunner
{
    /// <summary>All rules.</summary>
    internal static ImmutableArray<IRule> All { get; } =
    [
        new HeaderRule(), new BodyNameRule(), new MisspeltKeywordRule(), new MisspeltFieldRule(), new EmptyDecisionRule(), new ListNumberingRule(), new TableHeaderRule(),
        new TruncatedPasteRule(), new CommentInProseRule(), new CharacterRule(), new LostHeadingRule(), new ParagraphNumberRule(), new PastedBulletRule(),
        new MinuteSequenceRule(), new MeetingFactsRule(), new YearPairRule(), new ExemptItemRule(), new PlaceholderRule(), new DocumentFileRule(),
        new VoteLineRule(), new PersonEntryRule(), new ActionDateRule(), new NumberFieldRule(), new EntryWithoutBlockRule(), new HardWrapRule(), new SpaceRunRule(),
        new FieldTwiceRule(), new ExemptQuotationRule(), new HeadingLevelRule(), new PostTitleRule(), new AbbreviationRule(),
        new NearNameRule(), new CoOptedRule(), new AttendanceRule(), new ListedTwiceRule(), new NeverMentionedRule(), new TermOfOfficeRule(), new PostHolderRule(), new EmptyRollRule(), new ProseStepRule(), new ProseVoteRule(), new NoItemsRule(), new WrappedWordsRule(), new KeywordInTextRule(), new ConfidentialRule(),
        new WrittenDateRule(), new HeadDateRule(), new BlankReferenceRule(), new NumbersTypedRule(), new MeetingTimesRule(), new AdjournmentRule(),
        new ContinuityRule(), new ChoiceFieldRule(), new PresenceLineRule(), new PointsStemRule(),
        new ProseDecisionRule(), new ProseOutcomeRule(), new VoterRule(), new VoteCountRule(), new OutcomeRule(), new MotionRule(), new BudgetVoteRule(), new QuorumRule(),
        new ActionRule(), new InterestRule(), new PreviousMinutesRule(), new CorrectionRule(), new ImageRule(), new ExclusionInWordsRule(),
        new DoubledWordRule(), new FirstPersonRule(), new PresentTenseRule(), new PostSpellingRule(), new PublicNameRule(), new SpellingRule(),
    ];

    /// <summary>Whether a failing rule throws, as the tests want it; never elsewhere.</summary>
    internal static bool Rethrows { get; set; }

    /// <summary>Those that look at lines, fields and entries only, which registers have too.</summary>
    private static ImmutableArray<IRule> OfRegisters { get; } = [new CharacterRule(), new MisspeltFieldRule(), new NumberFieldRule(), new FieldTwiceRule(), new PersonEntryRule()];

    internal static void Run(RuleContext context) => Run(context, All);

    /// <summary>Looks at a register; its document has nothing in it.</summary>
    internal static void RunOnRegister(RuleContext context) => Run(context, OfRegisters);

    private static void Run(RuleContext context, ImmutableArray<IRule> rules)
    {
        foreach (var rule in rules)
        {
            try
            {
                rule.Check(context);
            }
            catch (Exception exception) when (!Rethrows && exception is not OutOfMemoryException)
            {
                context.Diagnostics.Add(Catalogue.RuleFailed, new TextSpan(0, 0), rule.GetType().Name);
            }
        }
    }
}
