namespace MinutesDsl.Syntax;

/// <summary>What is to be known of a keyword or field, for editors and documentation.</summary>
/// <param name="Purpose">What it is for, in one or two plain sentences.</param>
/// <param name="Form">One line that shows how it is written; what stands in square brackets may be left out.</param>
public sealed record GuideEntry(string Purpose, string Form);
