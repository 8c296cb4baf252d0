namespace MinutesDsl.Render;

/// <summary>What the blocks of an item hold that is listed elsewhere too.</summary>
internal sealed class Finds
{
    /// <summary>The decisions.</summary>
    public List<PublishedDecision> Decisions { get; } = [];

    /// <summary>The actions.</summary>
    public List<PublishedAction> Actions { get; } = [];

    /// <summary>The documents.</summary>
    public List<PublishedDocument> Documents { get; } = [];

    /// <summary>The rolls.</summary>
    public List<PublishedRoll> Rolls { get; } = [];
}
