namespace MinutesDsl.Semantics;

/// <summary>Somebody in a register.</summary>
/// <param name="Group">As what: member, officer or other.</param>
/// <param name="Person">Who.</param>
public sealed record RegisterEntry(RegisterGroup Group, Person Person);
