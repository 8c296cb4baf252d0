namespace MinutesDsl.Scriban.Patterns;

/// <summary>Counts the steps of matching.</summary>
internal interface IStepMeter
{
    /// <summary>Counts steps done, and says how many more (at least one) may be done before it is asked again; throws when they are too many.</summary>
    long Charge(long steps);

    /// <summary>The error that ends a match which would need more memory than is allowed.</summary>
    Exception TooManyChoices();
}
