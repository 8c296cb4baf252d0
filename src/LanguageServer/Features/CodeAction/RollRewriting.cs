using MinutesDsl.LanguageServer.Features.Rolls;
using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.CodeAction;

/// <summary>Adds to rolls: the person at the cursor, or every member of the body whom no roll names.</summary>
internal static class RollRewriting
{
    internal static IEnumerable<ProposedAction> Of(DocumentSnapshot document, TextSpan span) =>
        AddPerson(document, span.Start).Concat(MarkAllOthers(document, span.Start));

    private static IEnumerable<ProposedAction> AddPerson(DocumentSnapshot document, int offset)
    {
        var line = document.Tree.Lines.LastOrDefault(candidate => candidate.Span.Start <= offset);
        if (line is null || IsInExempt(document, offset) || IsInRoll(document, line)
            || line.Inlines.FirstOrDefault(run => run.Kind == InlineKind.Mention && run.Span.IntersectsWith(new TextSpan(offset, 0))) is not { } mention)
            yield break;
        var handle = document.Text.ToString(mention.Value);
        if (Attendance.Of(document, offset).StateOf(handle).State.Length > 0
            || KnownPersons.Of(document, inExemptText: false).FirstOrDefault(person => person.Handle == handle) is not { Group: { } group } known
            || Attendance.Of(document, offset).MayName(known.Person)
            || new RollAddition(document, offset).Of(known, group) is not { } addition)
            yield break;
        yield return new ProposedAction($"Add @{handle} to {addition.Roll}", CodeActionKind.Rewrite, [addition.Change]);
    }

    /// <summary>At PRESENT: the members of the body in office on the day whom no roll names, by handle or by name.</summary>
    private static IEnumerable<ProposedAction> MarkAllOthers(DocumentSnapshot document, int offset)
    {
        var bound = document.Model.Document;
        if (bound.Meeting.Date is null || bound.Meeting.Kind == MeetingKind.Extract
            || !bound.Rolls.Any(roll => roll.Kind == RollKind.Present && roll.Span.IntersectsWith(new TextSpan(offset, 0))))
            yield break;
        var attendance = Attendance.Of(document, offset);
        var members = KnownPersons.OfBody(document).Where(entry => entry.Group == RegisterGroup.Member).Select(entry => entry.Person)
            .DistinctBy(person => person.Handle ?? person.FullName)
            .Where(person => !IsNamed(person, attendance)).Select(person => person.Handle is { } handle ? "@" + handle : person.Typed).ToList();
        if (members.Count > 0 && new RollAddition(document, offset).Of(members, KeywordKind.Present) is { } addition)
            yield return new ProposedAction($"Mark all others present ({members.Count})", CodeActionKind.Rewrite, [addition.Change]);
    }

    /// <summary>Whether a roll names the person, in doubt too.</summary>
    private static bool IsNamed(Person member, Attendance attendance) =>
        (member.Handle is { } handle && attendance.StateOf(handle).State.Length > 0) || attendance.MayName(member);

    private static bool IsInExempt(DocumentSnapshot document, int offset) => KnownPersons.IsIn(document.Model.Document.ExemptSpans, new TextSpan(offset, 0));

    private static bool IsInRoll(DocumentSnapshot document, LineSyntax line) =>
        document.Tree.Root.DescendantsAndSelf().OfType<KeywordBlockSyntax>().Any(block => block.Keyword.Group == KeywordGroup.Roll && block.Span.Contains(line.Span));
}
