using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Syntax;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>A register's tree to its bodies and people.</summary>
internal static class RegisterBinder
{
    internal static Register Bind(SyntaxTree tree, DiagnosticBag diagnostics)
    {
        var bodies = ImmutableArray.CreateBuilder<RegisterBody>();
        var current = new RegisterBody("", [], []);
        foreach (var child in tree.Root.ChildrenOf<BlockSyntax>())
        {
            if (child is HeaderSyntax { FirstLine: { Keyword.Kind: KeywordKind.Body } line } header)
            {
                Keep(bodies, current);
                current = new RegisterBody(tree.Text.ToString(line.Content), [.. header.Fields.Select(field => Field(tree, field))], []);
            }
            else if (child is KeywordBlockSyntax { Keyword.Group: KeywordGroup.Register } group)
            {
                current = current with
                {
                    Entries = current.Entries.AddRange(Entries(tree, group, current, diagnostics)),
                    NewEntryAt = current.NewEntryAt ?? group.ChildrenOf<ListSyntax>().LastOrDefault()?.Lines().LastOrDefault(line => line.LineKind is LineKind.Entry or LineKind.Prose)?.Content.End,
                };
            }
        }

        Keep(bodies, current);
        return new Register(tree.Text.Path ?? "", bodies.DrainToImmutable());
    }

    private static void Keep(ImmutableArray<RegisterBody>.Builder bodies, RegisterBody body)
    {
        if (body.Name.Length > 0 || !body.Entries.IsEmpty)
            bodies.Add(body);
    }

    private static DocumentField Field(SyntaxTree tree, FieldSyntax field) =>
        new(field.Definition.Key, new InlineContent([new TextInline(MeetingBinder.Value(tree, field), field.Value)]), field.Value);

    private static IEnumerable<RegisterEntry> Entries(SyntaxTree tree, KeywordBlockSyntax group, RegisterBody body, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, Person>();
        foreach (var earlier in body.Entries)
            seen.TryAdd(earlier.Person.Handle ?? "", earlier.Person);
        foreach (var entry in RollBinder.Entries(tree, group))
        {
            if (entry.IsUnread)
                continue; // MIN022 speaks of it.
            var span = entry.Span;
            var parts = PersonEntryGrammar.Read(tree.Text.Text, span);
            if (PersonBinder.Bind(parts, tree.Text.Path, span, entry.Title) is not { } person)
            {
                diagnostics.Add(Catalogue.MalformedKeyword, span, group.Keyword.Text, "");
                continue;
            }

            CheckTerm(parts, span, diagnostics);

            // The same handle may come again for another term of office; two people may not share one.
            if (person.Handle is { } handle && !seen.TryAdd(handle, person) && seen[handle].FullName != person.FullName && person.From is null && seen[handle].To is null)
                diagnostics.Add(Catalogue.HandleDefinedTwice, new TextSpan(span.Start, handle.Length + 1), handle, seen[handle].FullName);
            yield return new RegisterEntry(GroupOf(group.Keyword.Kind), person);
        }
    }

    /// <summary>MIN014 and MIN202 of the days that a term of office begins and ends: unread, they would not bound it.</summary>
    private static void CheckTerm(PersonEntryParts parts, TextSpan span, DiagnosticBag diagnostics)
    {
        foreach (var key in (ReadOnlySpan<string>)["from", "to"])
        {
            if (parts.Fields.TryGetValue(key, out var typed) && DateGrammar.Read(typed, null, monthFirst: false, out var isImpossible) is null)
                diagnostics.Add(isImpossible ? Catalogue.ImpossibleDate : Catalogue.MalformedDate, span, typed);
        }
    }

    private static RegisterGroup GroupOf(KeywordKind keyword) => keyword switch
    {
        KeywordKind.Members => RegisterGroup.Member,
        KeywordKind.Officers => RegisterGroup.Officer,
        _ => RegisterGroup.Other,
    };
}
