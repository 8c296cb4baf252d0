namespace MinutesDsl.Scriban.Patterns;

/// <summary>
/// Which instructions were come to, and gone back to, at which places. Where nothing but the place decides how a pattern goes on, doing so a second time fails
/// as it did the first time; so each is tried once, and repetitions inside of repetitions take no more time than others.
/// </summary>
internal sealed class FailedPlaces
{
    /// <summary>How many looks at pairs in a row count as one step.</summary>
    public const int LooksForStep = 64;

    private const long MaximumBits = 1 << 26;

    private readonly ulong[] _bits;
    private readonly int _width;

    private FailedPlaces(long bits, int width)
    {
        _bits = new ulong[(bits / 64) + 1];
        _width = width;
    }

    /// <summary>How many 64 pairs there is room for.</summary>
    public int Size => _bits.Length;

    /// <summary>Room for all pairs; null where that would take too much memory.</summary>
    public static FailedPlaces? For(int instructions, string text)
    {
        var bits = (long)instructions * (text.Length + 1);
        return bits <= MaximumBits ? new FailedPlaces(bits, text.Length + 1) : null;
    }

    /// <summary>Remembers a pair; false where it was remembered already.</summary>
    public bool Add(int instruction, int place)
    {
        var index = ((long)instruction * _width) + place;
        ref var word = ref _bits[index / 64];
        var bit = 1UL << (int)(index % 64);
        if ((word & bit) != 0)
            return false;
        word |= bit;
        return true;
    }
}
