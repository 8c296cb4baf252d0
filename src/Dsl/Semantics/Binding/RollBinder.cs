using System.Collections.Immutable;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Roll keywords to rolls, and the persons that their entries introduce.</summary>
internal static class RollBinder
{
    internal static Roll Bind(KeywordBlockSyntax block, BindingContext context, InlineBinder inlines, PersonListBinder persons)
    {
        var attendees = ImmutableArray.CreateBuilder<Attendee>();
        var entries = context.Introductions.Entries[block];
        var only = entries.Count == 1 ? context.Slice(entries[0].Entry.Span) : "";
        var isNil = PersonBinder.IsNil(only);
        if (!isNil)
        {
            foreach (var (entry, parts) in entries)
            {
                var attendee = Attendee(entry, parts, inlines, persons);
                attendees.Add(entry.For.IsEmpty ? attendee : attendee with { For = persons.Reference(entry.For) });
            }
        }

        return new Roll
        {
            Kind = KindOf(block.Keyword.Kind),
            Label = block.Line.Head is LabelHeadSyntax label ? context.Slice(label.Span) : "",
            Attendees = attendees.DrainToImmutable(),
            IsNil = isNil,
            NilText = isNil ? only : "",
            OwnWords = OwnWordBinder.Bind(block, block.Line, context, inlines, saysKeyword: false),
            Span = block.Span,
        };
    }

    /// <summary>The lines of prose indented under a keyword that states a fact.</summary>
    internal static IEnumerable<LineSyntax> OwnWordLines(BlockSyntax block)
    {
        foreach (var child in block.Children)
        {
            if (child is LineSyntax { LineKind: LineKind.Prose } line)
                yield return line;
        }

        foreach (var child in block.Children)
        {
            if (child is not ParagraphSyntax paragraph)
                continue;
            foreach (var inner in paragraph.Children)
            {
                if (inner is LineSyntax { LineKind: LineKind.Prose } line)
                    yield return line;
            }
        }
    }

    /// <summary>The persons of a roll, its inline list and its entries, nested ones included; and whom each stands in for, empty for nobody.</summary>
    internal static IEnumerable<RollEntry> Entries(SyntaxTree tree, KeywordBlockSyntax block)
    {
        var isNil = PersonBinder.IsNil(tree.Text.ToString(block.Line.Text));
        foreach (var (span, title) in isNil ? [(block.Line.Text, "")] : PersonListGrammar.SplitWithTitles(tree.Text.Text, RollSentence.WithoutStop(tree.Text.Text, block.Line.Text)))
            yield return Substitution(tree.Text.Text, span, block.Keyword.Kind) with { Title = title };
        foreach (var entry in block.DescendantsAndSelf().OfType<EntrySyntax>())
        {
            // "- Councillors Hill, Reid and Black": one entry, three persons.
            var whole = WholeEntry(entry);
            if (!PluralEntryGrammar.IsPlural(tree.Text.Text, whole))
            {
                yield return Substitution(tree.Text.Text, whole, block.Keyword.Kind);
                continue;
            }

            var persons = PluralEntryGrammar.Split(tree.Text.Text, RollSentence.WithoutStop(tree.Text.Text, whole));
            foreach (var (span, title) in persons)
                yield return new RollEntry(span, default, title);
            if (persons.IsEmpty)
                yield return new RollEntry(whole, default, "") { IsUnread = true };
        }
    }

    /// <summary><c>@new for @old</c> in SUBSTITUTES.</summary>
    private static RollEntry Substitution(string source, TextSpan span, KeywordKind keyword)
    {
        const string Joint = " for ";
        var at = keyword == KeywordKind.Substitutes ? source.IndexOf(Joint, span.Start, span.Length, StringComparison.Ordinal) : -1;
        return at < 0 ? new(span, default, "")
            : new(Scan.Trim(source, TextSpan.FromBounds(span.Start, at)), Scan.Trim(source, TextSpan.FromBounds(at + Joint.Length, span.End)), "");
    }

    internal static RollKind KindOf(KeywordKind keyword) => keyword switch
    {
        KeywordKind.Present => RollKind.Present,
        KeywordKind.Apologies => RollKind.Apologies,
        KeywordKind.Absent => RollKind.Absent,
        KeywordKind.Substitutes => RollKind.Substitutes,
        KeywordKind.InAttendance => RollKind.InAttendance,
        KeywordKind.AlsoPresent => RollKind.AlsoPresent,
        _ => RollKind.Witnesses,
    };

    private static TextSpan WholeEntry(EntrySyntax entry)
    {
        var start = entry.Line.Keyword is null ? entry.Line.Content.Start : entry.Line.KeywordSpan.Start;
        var last = entry.Children.Length == 1 ? entry.Line : entry.Children.TakeWhile(child => child is LineSyntax or ParagraphSyntax).SelectMany(child => child.Lines())
            .Last(line => line.LineKind is LineKind.Entry or LineKind.Prose);
        return TextSpan.FromBounds(start, Math.Max(start, last.Content.End));
    }

    private static Attendee Attendee(RollEntry entry, PersonEntryParts parts, InlineBinder inlines, PersonListBinder persons)
    {
        var span = entry.Span;
        if (entry.IsUnread)
            return new Attendee(null, "", persons.WithKnownNames(span), null, span);
        var described = PersonBinder.Bind(parts, null, span, entry.Title);
        var capacity = PersonBinder.IsNote(parts) ? parts.Words.TrimStart('-', '–', '—').Trim() : parts.Capacity;
        if (parts.Handle is { } handle)
        {
            var known = described is null || described.Name.Length == 0 ? inlines.Find(handle, new TextSpan(span.Start, handle.Length + 1)) : null;
            return new Attendee(described ?? known, capacity, parts.Words, null, span);
        }

        if (PersonBinder.Count(parts.Words) is { } count)
            return new Attendee(null, capacity, parts.Words, count, span);
        var words = parts.Name.Length > 0 ? parts.Name : parts.Words;
        var named = persons.Named(words, span, isRollEntry: true);

        // An entry that is an office alone names nobody: the name of who has it elsewhere is not put in its place.
        if (named is { IsPost: false } && described is { IsPost: false } && PostWords.CallOffice(words, named))
            named = null;
        return new Attendee(named is null ? described : described is { Role.Length: > 0 } ? described with { Handle = named.Handle } : named, capacity, parts.Words, null, span);
    }
}
