namespace MinutesDsl.Scriban.Patterns;

/// <summary>The first of the branches that leads to a match: <c>a|b</c>.</summary>
internal sealed record AlternationNode(ImmutableArray<PatternNode> Branches) : PatternNode;
