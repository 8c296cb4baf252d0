using MinutesDsl.LanguageServer.Workspace;
using MinutesDsl.Semantics;
using MinutesDsl.Syntax;
using MinutesDsl.Text;

namespace MinutesDsl.LanguageServer.Features.Rolls;

/// <summary>
/// How somebody is added to the roll where they belong: members to PRESENT, officers to IN ATTENDANCE, of the item where it has one of
/// its own. Nothing is offered where the roll is exempt, says that there was nobody, or could not be found without doubt.
/// </summary>
internal sealed class RollAddition(DocumentSnapshot document, int offset)
{
    private readonly Dictionary<KeywordKind, RollTarget?> targets = [];

    /// <summary>The change that adds a register's person; null where nothing is offered.</summary>
    internal RollChange? Of(KnownPerson person, RegisterGroup group) => group switch
    {
        RegisterGroup.Member => Of(["@" + person.Handle], KeywordKind.Present),
        RegisterGroup.Officer => Of(["@" + person.Handle], KeywordKind.InAttendance),
        _ => null,
    };

    /// <summary>The change that adds entries to a roll; null where nothing is offered.</summary>
    internal RollChange? Of(IReadOnlyList<string> entries, KeywordKind kind)
    {
        if (!targets.TryGetValue(kind, out var target))
            targets[kind] = target = Find(kind);
        return target is null ? null : new RollChange(new TextChange(new TextSpan(target.Position, 0), target.Write(entries)), document.Tree.Keywords.Of(kind).Text);
    }

    private RollTarget? Find(KeywordKind kind)
    {
        var blocks = Rolls(kind).ToList();
        if (blocks.Count == 0)
            return New(kind);
        var own = blocks.Where(block => block.Line.Head is not LabelHeadSyntax).ToList();
        var block = own.Count > 0 ? own[0] : blocks.Count == 1 ? blocks[0] : null;
        return block is null || block.Line.IsMalformed || IsExempt(block.Span) ? null : In(block);
    }

    /// <summary>The rolls of a kind that count here: for IN ATTENDANCE those of the item around, else the meeting's.</summary>
    private IEnumerable<KeywordBlockSyntax> Rolls(KeywordKind kind)
    {
        var root = document.Tree.Root;
        var ofMeeting = root.ChildrenOf<KeywordBlockSyntax>().Where(block => block.Keyword.Kind == kind);
        if (kind == KeywordKind.Present)
            return ofMeeting.Concat(root.ChildrenOf<ItemSyntax>().SelectMany(item => item.ChildrenOf<KeywordBlockSyntax>()).Where(block => block.Keyword.Kind == kind));
        var ofItem = root.ChildrenOf<ItemSyntax>().Where(item => item.Span.Start <= offset && offset <= item.Span.End)
            .SelectMany(item => item.ChildrenOf<KeywordBlockSyntax>()).Where(block => block.Keyword.Kind == kind).ToList();
        return ofItem.Count > 0 ? ofItem : ofMeeting;
    }

    private RollTarget? In(KeywordBlockSyntax block)
    {
        var bound = document.Model.Document;
        if (bound.Rolls.Concat(bound.Items.SelectMany(item => item.Blocks).OfType<RollBlock>().Select(found => found.Roll))
            .Any(roll => roll.IsNil && roll.Span == block.Span))
            return null;
        if (block.ChildrenOf<ListSyntax>().LastOrDefault() is { } list)
            return RollTarget.AfterEntry(document.Text, list.Entries.Last());
        if (block.Blocks.Any(inner => inner is TableSyntax or QuotationSyntax))
            return null;
        if (!block.Line.Text.IsEmpty)
            return RollTarget.InLine(document.Text.Text, block.Line.Text);
        return block.Lines().Count(line => line.LineKind is not (LineKind.Blank or LineKind.Comment)) > 1 ? null
            : RollTarget.UnderKeyword(document.Text, block.Line.Span.End - block.Line.BreakLength);
    }

    /// <summary>Where a roll that is not there yet is made: after the meeting's last roll, else after the head.</summary>
    private RollTarget? New(KeywordKind kind)
    {
        var root = document.Tree.Root;
        if (document.Model.Document.Meeting.Kind == MeetingKind.Extract || root.ChildrenOf<HeaderSyntax>().FirstOrDefault() is not { } header)
            return null;
        var after = (kind == KeywordKind.Present ? null : root.ChildrenOf<KeywordBlockSyntax>().LastOrDefault(block => block.Keyword.Group == KeywordGroup.Roll)) ?? (BlockSyntax)header;
        if (after.Lines().LastOrDefault(line => line.LineKind is not (LineKind.Blank or LineKind.Comment)) is not { } last)
            return null;
        var position = last.Span.End - last.BreakLength;
        if (IsExempt(new TextSpan(position, 0)))
            return null;

        // What follows must not become part of the new roll.
        var next = document.Tree.Lines.FirstOrDefault(line => line.Span.Start >= last.Span.End && line.LineKind is not (LineKind.Blank or LineKind.Comment));
        if (next is { LineKind: LineKind.Entry or LineKind.TableRow or LineKind.Quotation } or { Column: > 0 })
            return null;
        var follower = document.Tree.Lines.FirstOrDefault(line => line.Span.Start >= last.Span.End);
        return RollTarget.NewRoll(document.Text, position, document.Tree.Keywords.Of(kind).Text, isCrowded: follower is { LineKind: not LineKind.Blank });
    }

    private bool IsExempt(TextSpan span) => KnownPersons.IsIn(document.Model.Document.ExemptSpans, span);
}
