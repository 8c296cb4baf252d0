using System.Buffers;
using System.Collections.Immutable;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.Diagnostics.Rules;

/// <summary>What a rule may look at.</summary>
internal sealed record RuleContext(SyntaxTree Tree, Project Project, Document Document, DiagnosticBag Diagnostics)
{
    private readonly Lazy<PresenceTable> presence = new(() => PresenceTable.Of(Document));

    private readonly Lazy<ItemsNamed> items = new(() => new ItemsNamed(Document));
    private readonly Lazy<ILookup<string, DeclaredInterest>> barring = new(() => DeclaredInterest.Find(Document)
        .Where(declared => declared is { Person: not null, Entry.BarsVoting: true }).ToLookup(declared => declared.Person is { } person ? PersonKey.Of(person) : ""));

    private ImmutableArray<ItemProposals>? proposals;
    private ImmutableArray<Block> blocks;
    private ImmutableArray<LineSyntax> reportLines;
    private List<MeetingStep>? steps;
    private ImmutableArray<Proposal>? allProposals;
    private int? others;

    internal string Source => Tree.Text.Text;

    internal Profile Profile { get; } = Profiles.Of(Project.Settings.Profile);

    /// <summary>The motions, votes and decisions of each item that has any, and before the first of what stands before it.</summary>
    internal ImmutableArray<ItemProposals> Proposals => proposals ??=
        [new(null, Proposal.Find(Document.Preamble)), .. Document.Items.Select(item => new ItemProposals(item, Proposal.Find(item.Blocks))).Where(item => !item.Proposals.IsEmpty)];

    /// <summary>The proposals of every item and their amendments, in order.</summary>
    internal ImmutableArray<Proposal> AllProposals => allProposals ??= Proposals.All(item => item.Proposals.IsEmpty) ? [] : [.. Proposals.SelectMany(item => item.All)];

    internal bool IsExtract => Document.Meeting.Kind == MeetingKind.Extract;

    /// <summary>Who was there when; read at the first use.</summary>
    internal PresenceTable Presence => presence.Value;

    /// <summary>Whether <see cref="Presence"/> has a roll, without reading the rest of it.</summary>
    internal bool HasRoll { get; } = PresenceTable.IsRolled(Document);

    /// <summary>
    /// How many more may have been there than <see cref="PresenceTable.CountAt"/> knows: counted heads ("nine councillors") and names that fit
    /// nobody, on PRESENT, in the chair or by ARRIVED.
    /// </summary>
    internal int OthersPresent => others ??=
        Document.Rolls.Where(roll => roll.Kind is RollKind.Present or RollKind.Substitutes).SelectMany(roll => roll.Attendees).Where(attendee => attendee.Person is null).Sum(attendee => attendee.Count ?? 1)
        + (Document.Meeting.Chair is { Person: null } ? 1 : 0)
        + Blocks().Sum(block => block is ProcedureBlock { Keyword.Kind: KeywordKind.Arrived or KeywordKind.Returned } step ? step.Persons.Count(person => person.Person is null) : 0);

    /// <summary>The items by what words call them.</summary>
    internal ItemsNamed Items => items.Value;

    /// <summary>The declarations that keep somebody from voting, by the person's key.</summary>
    internal ILookup<string, DeclaredInterest> Barring => barring.Value;

    /// <summary>A block's first line from where the block begins, without the white space around it.</summary>
    internal TextSpan FirstLine(Block block)
    {
        var line = Tree.Text.GetLineSpan(Tree.Text.GetLinePosition(block.Span.Start).Line);
        return Syntax.Grammar.Scan.Trim(Source, TextSpan.FromBounds(block.Span.Start, Math.Max(block.Span.Start, line.End)));
    }

    /// <summary>Whether a span touches exempt text: what quotes it elsewhere must not be shown to everybody.</summary>
    internal bool IsExempt(TextSpan span)
    {
        foreach (var exempt in Document.ExemptSpans)
        {
            if (exempt.OverlapsWith(span))
                return true;
        }

        return false;
    }

    internal string Slice(TextSpan span) => Source.Substring(span.Start, span.Length);

    /// <summary>Whether anybody would see what a check finds: one that is off need not look.</summary>
    internal bool IsOn(DiagnosticDescriptor descriptor) =>
        DiagnosticSettling.Severity(descriptor, Document.Meeting.Status, Project.Settings) != DiagnosticSeverity.Off;

    /// <summary>Every block of the document, nested ones included, parents first.</summary>
    internal ImmutableArray<Block> Blocks() => blocks.IsDefault ? blocks = [.. Document.DescendantBlocks()] : blocks;

    /// <summary>The entries of every roll, those of items too.</summary>
    internal IEnumerable<Attendee> Attendees()
    {
        foreach (var block in Blocks())
        {
            if (block is not RollBlock { Roll.Attendees: var attendees })
                continue;
            foreach (var attendee in attendees)
                yield return attendee;
        }
    }

    /// <summary>The lines OPENED to CLOSED, in the order in which they stand.</summary>
    internal List<MeetingStep> Steps() => steps ??= MeetingStep.Of(Tree);

    /// <summary>The lines in which the minutes report in their own words.</summary>
    internal ImmutableArray<LineSyntax> ReportLines() => reportLines.IsDefault ? reportLines = [.. Rules.ReportLines.Of(Tree)] : reportLines;

    /// <summary>
    /// The lines, neither blank nor comments, in which one of several words stands. The source is searched as a whole, so that what no line has
    /// costs next to nothing.
    /// </summary>
    internal IEnumerable<LineSyntax> LinesWith(SearchValues<string> words) =>
        Source.AsSpan().IndexOfAny(words) is var first and >= 0 ? LinesFrom(first, from => Source.AsSpan(from).IndexOfAny(words)) : [];

    /// <summary>The lines, neither blank nor comments, in which a character stands.</summary>
    internal IEnumerable<LineSyntax> LinesWith(char character) =>
        Source.IndexOf(character) is var first and >= 0 ? LinesFrom(first, from => Source.AsSpan(from).IndexOf(character)) : [];

    private IEnumerable<LineSyntax> LinesFrom(int first, Func<int, int> find)
    {
        var (at, found) = (0, first);
        while (found >= 0)
        {
            var line = Tree.Lines[Tree.Text.GetLinePosition(at + found).Line];
            if (line.LineKind is not (LineKind.Blank or LineKind.Comment))
                yield return line;
            at = line.Span.End;
            found = find(at);
        }
    }
}
