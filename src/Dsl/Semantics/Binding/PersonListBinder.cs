using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MinutesDsl.Diagnostics;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Persons in lists: handles, and names that mean just one person.</summary>
internal sealed partial class PersonListBinder(BindingContext context, InlineBinder inlines)
{
    /// <summary>The persons of an inline list of those who voted.</summary>
    internal ImmutableArray<PersonReference> References(TextSpan list) =>
        [.. PersonListGrammar.SplitWithTitles(context.Source, list).Select(person => Holder(Reference(person.Span, person.Title)))];

    /// <summary>Somebody who moves, declares, comes or goes, who may be called by a post ("the Mayor", "Madam Chairman") that just one person there holds.</summary>
    internal PersonReference Mover(TextSpan span) => Holder(Reference(span, ""));

    /// <summary>One person: a handle, or a name that means just one; a name that means several is a diagnostic, never a guess.</summary>
    internal PersonReference Reference(TextSpan span) => Reference(span, "");

    private PersonReference Reference(TextSpan span, string title)
    {
        var typed = context.Slice(span);
        if (typed.StartsWith('@'))
            return Handle(typed, span);
        return new PersonReference(Named(title.Length > 0 ? $"{title} {typed}" : typed, span), typed, span);
    }

    private PersonReference Holder(PersonReference reference)
    {
        if (reference.Person is not null || reference.Typed.StartsWith('@') || context.Diagnostics.Any(Catalogue.AmbiguousName, reference.Span))
            return reference;
        var holders = context.Posts.Find(reference.Typed, reference.Span);
        if (holders.Length > 1)
            context.Diagnostics.Add(Catalogue.AmbiguousName, reference.Span, reference.Typed, string.Join(" or ", holders.Select(holder => holder.FullName)));
        return holders.Length == 1 ? reference with { Person = holders[0] } : reference;
    }

    /// <summary>
    /// A handle. What follows it is no part of the person: it is published after the name, and unless it is a note in brackets the clerk
    /// is asked what it is, since a comma forgotten between two handles would lose a person.
    /// </summary>
    private PersonReference Handle(string typed, TextSpan span)
    {
        var end = 1;
        while (end < typed.Length && (char.IsAsciiLetterLower(typed[end]) || char.IsAsciiDigit(typed[end]) || typed[end] == '-'))
            end++;
        var person = inlines.Find(typed[1..end], span);
        var rest = typed[end..].Trim().TrimEnd('.');
        if (rest.Length == 0)
            return new PersonReference(person, typed, span);
        if (rest[0] != '(' || rest[^1] != ')')
            context.Diagnostics.Add(Catalogue.MalformedPerson, span, typed);
        return new PersonReference(null, WithNames(typed, span), span);
    }

    /// <summary>Words with the name in place of each handle that is known here.</summary>
    private string WithNames(string typed, TextSpan span)
    {
        var words = typed.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var handle = words[i].TrimStart('(').TrimEnd(')', ',', '.', ':');
            if (handle.StartsWith('@') && context.Scope.Find(handle[1..], context.Regions.Overlaps(span)) is { } person)
                words[i] = words[i].Replace(handle, person.FullName, StringComparison.Ordinal);
        }

        return string.Join(' ', words);
    }

    /// <summary>
    /// The words of an entry in one line, as typed but for handles: the name stands in place of one that is known here, and nothing of one
    /// that exempt text alone introduces, since a handle tells the name.
    /// </summary>
    internal string WithKnownNames(TextSpan span)
    {
        var words = HandleInWords().Replace(context.Slice(span), match =>
        {
            var handle = match.Groups["handle"].Value;
            var place = new TextSpan(span.Start + match.Index, match.Length);
            return inlines.Find(handle, place)?.FullName ?? (context.Scope.IsExemptOnly(handle) ? "…" : match.Value);
        });
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"(?<![\p{L}0-9])@(?<handle>[a-z][a-z0-9-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex HandleInWords();

    /// <summary>The one person whom words name; null for nobody known, and, with a diagnostic, for several.</summary>
    internal Person? Named(string words, TextSpan span, bool isRollEntry = false)
    {
        var matches = context.Scope.FindByName(words, isRollEntry);
        if (matches.Length > 1)
            context.Diagnostics.Add(Catalogue.AmbiguousName, span, words, string.Join(" or ", matches.Select(match => match.FullName)));
        return matches.Length == 1 ? matches[0] : null;
    }
}
