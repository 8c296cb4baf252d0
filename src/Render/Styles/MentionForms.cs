namespace MinutesDsl.Render;

/// <summary>How a house style names people where the source leaves it to the style.</summary>
/// <param name="First">At the first mention in an item.</param>
/// <param name="Later">At later mentions in the item.</param>
/// <param name="List">In rolls and as the owner of an action.</param>
public sealed record MentionForms(PersonForm First, PersonForm Later, PersonForm List);
