using MinutesDsl.Text;

namespace MinutesDsl.Semantics;

/// <summary><c>@handle</c> or <c>@handle:form</c>.</summary>
/// <param name="Person">The person, or null where the handle is defined nowhere: then <paramref name="Typed"/> is published.</param>
/// <param name="Form">The form asked for; <see cref="MentionForm.Default"/> leaves it to the house style.</param>
/// <param name="Typed">The words as typed, <c>@handle</c> included.</param>
/// <param name="BeginsSentence">Whether a sentence begins here, so that an article takes a capital.</param>
/// <param name="Span">Where it stands in the source.</param>
public sealed record MentionInline(Person? Person, MentionForm Form, string Typed, bool BeginsSentence, TextSpan Span) : Inline(Span);
