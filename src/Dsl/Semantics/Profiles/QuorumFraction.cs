namespace MinutesDsl.Semantics;

/// <summary>A quorum as a part of the seats.</summary>
/// <param name="Numerator">Above the line.</param>
/// <param name="Denominator">Below the line.</param>
/// <param name="Least">The least that it may be.</param>
/// <param name="IsMoreThan">Whether more than the fraction is needed, not just as many.</param>
public sealed record QuorumFraction(int Numerator, int Denominator, int Least = 0, bool IsMoreThan = false)
{
    /// <summary>The quorum of a number of seats.</summary>
    public int Of(int seats)
    {
        var parts = seats * Numerator;
        var whole = IsMoreThan ? (parts / Denominator) + 1 : (parts + Denominator - 1) / Denominator;
        return Math.Max(Least, whole);
    }
}
