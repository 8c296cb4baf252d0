using MinutesDsl.Diagnostics;
using MinutesDsl.Semantics.Exempt;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>The persons that the minutes' own rolls introduce, those in exempt text apart.</summary>
internal sealed class Introductions
{
    /// <summary>Introduced in open text, by handle.</summary>
    internal Dictionary<string, Person> Open { get; } = [];

    /// <summary>Listed in open text by name, without handle.</summary>
    internal List<Person> WithoutHandle { get; } = [];

    /// <summary>Introduced in exempt text, by handle.</summary>
    internal Dictionary<string, Person> Exempt { get; } = [];

    /// <summary>The handles that the rolls list in open text, with a name or alone.</summary>
    internal HashSet<string> Listed { get; } = [];

    /// <summary>The handles that only the rolls of items introduce: where a register knows one, the roll but words it in its own way.</summary>
    internal HashSet<string> InItemsOnly { get; } = [];

    /// <summary>The entries of each roll, and their parts.</summary>
    internal Dictionary<KeywordBlockSyntax, List<(RollEntry Entry, PersonEntryParts Parts)>> Entries { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The posts that open entries of the meeting's own rolls have in brackets, of those who were there.</summary>
    internal List<RollPosts> OnMeetingsRolls { get; } = [];

    internal static Introductions Find(SyntaxTree tree, ExemptRegions regions, DiagnosticBag diagnostics)
    {
        var found = new Introductions();
        foreach (var (block, isInItem) in Rolls(tree))
        {
            var entries = new List<(RollEntry, PersonEntryParts)>();
            foreach (var entry in RollBinder.Entries(tree, block))
            {
                var parts = PersonEntryGrammar.Read(tree.Text.Text, entry.Span);
                var isExempt = regions.Overlaps(entry.Span);
                entries.Add((entry, parts));
                if (entry.IsUnread)
                    continue;
                found.Add(entry, parts, isInItem, isExempt, diagnostics);
                if (!isExempt && (block.Keyword.Kind is KeywordKind.Present or KeywordKind.Substitutes || (!isInItem && block.Keyword.Kind is KeywordKind.InAttendance or KeywordKind.AlsoPresent)))
                    found.AddPosts(entry, parts);
            }

            found.Entries[block] = entries;
        }

        return found;
    }

    private static IEnumerable<(KeywordBlockSyntax Block, bool IsInItem)> Rolls(SyntaxTree tree)
    {
        // The meeting's own rolls first: an item's roll may word somebody in its own way, whatever stands first.
        var inItems = new List<KeywordBlockSyntax>();
        ItemSyntax? item = null;
        foreach (var node in tree.Blocks)
        {
            if (node is ItemSyntax next)
                item = next;
            if (node is not KeywordBlockSyntax { Keyword.Group: KeywordGroup.Roll } block)
                continue;
            if (item is not null && item.Span.Contains(block.Span))
                inItems.Add(block);
            else
                yield return (block, false);
        }

        foreach (var block in inItems)
            yield return (block, true);
    }

    private void Add(RollEntry entry, PersonEntryParts parts, bool isInItem, bool isExempt, DiagnosticBag diagnostics)
    {
        var span = entry.Span;
        if (parts.Handle is { } listed && !isExempt)
            Listed.Add(listed);
        if (PersonBinder.Bind(parts, null, span, entry.Title) is not { } person || PersonBinder.IsNil(parts.Words) || PersonBinder.Count(parts.Words) is not null)
            return;
        if (parts.Handle is not { } handle)
        {
            if (!isExempt)
                WithoutHandle.Add(person);
            return;
        }

        var into = isExempt ? Exempt : Open;
        var isFirst = into.TryAdd(handle, person);
        if (isFirst && isInItem && !(isExempt ? Open : Exempt).ContainsKey(handle))
            InItemsOnly.Add(handle);
        if (!isFirst && !isInItem && into[handle].FullName != person.FullName)
            diagnostics.Add(Catalogue.HandleDefinedTwice, new TextSpan(span.Start, handle.Length + 1), handle, into[handle].FullName);
    }

    private void AddPosts(RollEntry entry, PersonEntryParts parts)
    {
        var posts = parts.Capacity.Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        OnMeetingsRolls.Add(new RollPosts(parts.Handle, PersonBinder.Bind(parts, null, entry.Span, entry.Title), posts));
    }

    /// <summary>Somebody on a roll, by handle or as described, and the posts in the entry's brackets.</summary>
    internal sealed record RollPosts(string? Handle, Person? Person, string[] Posts);
}
