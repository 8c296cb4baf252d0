namespace MinutesDsl.Render;

/// <summary>A house style's form of times.</summary>
/// <param name="TwentyFourHours">Whether the clock counts to 24.</param>
/// <param name="Separator">What stands between hours and minutes.</param>
public sealed record TimeForms(bool TwentyFourHours, string Separator);
