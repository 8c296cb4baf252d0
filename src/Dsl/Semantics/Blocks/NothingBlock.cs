namespace MinutesDsl.Semantics;

/// <summary>A keyword that is published as nothing (<c>OPEN</c>); the binder puts the blocks inside it in its place.</summary>
internal sealed record NothingBlock : Block;
