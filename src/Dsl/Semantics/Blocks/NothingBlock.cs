namespace MinutesDsl.Semantics;

/// <summary>A keyword that is published as nothing (<c>OPEN</c>); the binder leaves it out.</summary>
internal sealed record NothingBlock : Block;
