using MinutesDsl.Semantics;

namespace MinutesDsl.LanguageServer.Features.Rolls;

/// <summary>Somebody who can be named by a handle.</summary>
/// <param name="Handle">The handle without <c>@</c>.</param>
/// <param name="Person">Who.</param>
/// <param name="Group">As what the register's entry of this meeting's body, in office at its date, lists the person; null where there is none.</param>
/// <param name="Order">0 for the minutes' own, then members, officers, others of the body, then everybody else.</param>
internal sealed record KnownPerson(string Handle, Person Person, RegisterGroup? Group, int Order);
