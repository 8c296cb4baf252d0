using MinutesDsl.Render.Word;

namespace MinutesDsl.Render;

/// <summary>What is to be run for a Word document.</summary>
/// <param name="Text">The XML of the template's parts with tags in it, which the Word compiler made.</param>
/// <param name="Path">How messages name the template.</param>
/// <param name="Meeting">The minutes.</param>
/// <param name="Style">The house style.</param>
/// <param name="Writer">Writes the values.</param>
internal sealed record WordRequest(string Text, string Path, PublishedMeeting Meeting, HouseStyle Style, IWordWriter Writer);
