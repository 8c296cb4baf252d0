namespace MinutesDsl.Semantics;

/// <summary>Where minutes.json takes one more word.</summary>
/// <param name="Path">The path of minutes.json from the project's root.</param>
/// <param name="At">The offset in it.</param>
/// <param name="Before">What comes before the word in its quotation marks.</param>
/// <param name="After">What comes after it.</param>
public sealed record NewWordPlace(string Path, int At, string Before, string After);
