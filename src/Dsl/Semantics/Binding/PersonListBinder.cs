using System.Collections.Immutable;
using MinutesDsl.Diagnostics;
using MinutesDsl.Syntax.Grammar;
using MinutesDsl.Text;

namespace MinutesDsl.Semantics.Binding;

/// <summary>Persons in lists: handles, and names that mean just one person.</summary>
internal sealed class PersonListBinder(BindingContext context, InlineBinder inlines)
{
    /// <summary>The persons of an inline list.</summary>
    internal ImmutableArray<PersonReference> References(TextSpan list) => 
        [.. PersonListGrammar.SplitWithTitles(context.Source, list).Select(person => Reference(person.Span, person.Title))];

    /// <summary>One person: a handle, or a name that means just one; a name that means several is a diagnostic, never a guess.</summary>
    internal PersonReference Reference(TextSpan span) => Reference(span, "");

    private PersonReference Reference(TextSpan span, string title)
    {
        var typed = context.Slice(span);
        if (typed.StartsWith('@'))
            return new PersonReference(inlines.Find(typed[1..].Split(' ', '(')[0], span), typed, span);
        return new PersonReference(Named(title.Length > 0 ? $"{title} {typed}" : typed, span), typed, span);
    }

    /// <summary>The one person whom words name; null for nobody known, and, with a diagnostic, for several.</summary>
    internal Person? Named(string words, TextSpan span)
    {
        var matches = context.Scope.FindByName(words);
        if (matches.Length > 1)
            context.Diagnostics.Add(Catalogue.AmbiguousName, span, words, string.Join(" or ", matches.Select(match => match.FullName)));
        return matches.Length == 1 ? matches[0] : null;
    }
}
