namespace MinutesDsl.Scriban.Patterns;

/// <summary>What is known of the places where a match may begin, so that the others are passed over quickly.</summary>
internal sealed class StartCondition
{
    /// <summary>How many characters passed over count as one step.</summary>
    public const int CharactersForStep = 8;

    // A longer one would make a search through a text that almost holds it long without a step being counted.
    private const int MaximumPrefix = 16;

    private readonly AnchorKind? _anchor;
    private readonly string _prefix;
    private readonly FirstCharacters? _first;

    private StartCondition(AnchorKind? anchor, string prefix, FirstCharacters? first) => (_anchor, _prefix, _first) = (anchor, prefix, first);

    public static StartCondition Of(PatternNode root)
    {
        return FirstOf(root) switch
        {
            AnchorNode { Kind: AnchorKind.Beginning or AnchorKind.LineBeginning or AnchorKind.Start } anchor => new(anchor.Kind, "", null),
            TextNode { IgnoresCase: false } text => new(null, text.Text[..Math.Min(text.Text.Length, MaximumPrefix)], null),
            _ => new(null, "", FirstCharacters.Of(root) is { IsAnything: false } first ? first : null),
        };
    }

    /// <summary>The next place from this one on where a match may begin; -1 where there is none.</summary>
    public int Next(string text, int place, int start) => _anchor switch
    {
        AnchorKind.Beginning => place == 0 ? 0 : -1,
        AnchorKind.Start => place <= start ? start : -1,
        AnchorKind.LineBeginning => NextLine(text, place),
        _ when _prefix.Length > 0 => Offset(place, text.AsSpan(place).IndexOf(_prefix, StringComparison.Ordinal)),
        _ => _first is null ? place : NextOf(_first, text, place),
    };

    private static PatternNode? FirstOf(PatternNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.IsEmpty ? null : FirstOf(sequence.Items[0]),
        CaptureNode capture => FirstOf(capture.Body),
        AtomicNode atomic => FirstOf(atomic.Body),
        _ => node,
    };

    private static int NextLine(string text, int place) =>
        place == 0 || text[place - 1] == '\n' ? place : Offset(place + 1, text.AsSpan(place).IndexOf('\n'));

    private static int NextOf(FirstCharacters first, string text, int place)
    {
        while (place < text.Length && !first.Contains(text[place]))
            place++;
        return place < text.Length ? place : -1;
    }

    private static int Offset(int place, int found) => found < 0 ? -1 : place + found;
}
