namespace MinutesDsl.Scriban.Patterns;

/// <summary>Parts one after the other; with none of them it matches the empty text.</summary>
internal sealed record SequenceNode(ImmutableArray<PatternNode> Items) : PatternNode
{
    public static SequenceNode Empty { get; } = new([]);

    /// <summary>The parts as one node; characters beside each other become one text.</summary>
    public static PatternNode Of(List<PatternNode> parts)
    {
        var items = ImmutableArray.CreateBuilder<PatternNode>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is TextNode first && i + 1 < parts.Count && parts[i + 1] is TextNode second && second.IgnoresCase == first.IgnoresCase)
            {
                var text = new System.Text.StringBuilder(first.Text);
                while (i + 1 < parts.Count && parts[i + 1] is TextNode next && next.IgnoresCase == first.IgnoresCase)
                {
                    text.Append(next.Text);
                    i++;
                }

                items.Add(new TextNode(text.ToString(), first.IgnoresCase));
            }
            else if (parts[i] is not SequenceNode { Items.Length: 0 })
            {
                items.Add(parts[i]);
            }
        }

        return items.Count switch
        {
            0 => Empty,
            1 => items[0],
            _ => new SequenceNode(items.ToImmutable()),
        };
    }
}
